import type { AdviceCode } from '../../../../domain/recommendStreamConfig'
import type { pickerAdviceWords as english } from '../../pickerAdviceWords'
import type { Translated } from '../Translated'

export const pickerAdviceWords: Translated<typeof english> = {
  advice: (codes) => codes.map((code) => sentences[code]).join(' '),
}

const sentences: Record<AdviceCode, string> = {
  incremental_supported: 'تُقرأ السجلات الجديدة والمتغيّرة فقط.',
  full_refresh_only: 'لا يمكن قراءة المصدر إلا كاملًا.',
  cursor_not_found: 'لا يُعرف حقل يدل على ما هو جديد.',
  cursor_source_defined: 'المصدر نفسه يدل على ما هو جديد.',
  cursor_default: 'حقل المؤشر من اقتراح المصدر.',
  cursor_immutable: 'قيمة حقل المؤشر تُحدَّد مرة واحدة لكل سجل، وهذا يناسب إلحاق الصفوف.',
  cursor_mutable: 'حقل المؤشر يتبع كل تغيير.',
  dedup_with_key: 'المفتاح يُبقي صفًا واحدًا لكل سجل.',
  append_without_key: 'دون مفتاح، يأتي السجل المتغيّر في صف جديد.',
  overwrite_each_time: 'كل مزامنة تحلّ محل ما كان موجودًا.',
  full_refresh_append_grows: 'كل مزامنة تضيف نسخة كاملة أخرى، فيكبر الحجم سريعًا.',
  cursor_nullable: 'قد يكون حقل المؤشر فارغًا، وقد تفوتك السجلات التي لا قيمة لها فيه.',
  cursor_unordered: 'قد لا يكون لحقل المؤشر ترتيب، فقد تفوتك سجلات جديدة.',
  dedup_without_key: 'دون مفتاح، لا يمكن التمييز بين السجلات.',
}
