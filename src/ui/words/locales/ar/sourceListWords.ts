import type { Formatters } from '../../Formatters'
import type { sourceListWords as english } from '../../sourceListWords'
import type { Translated } from '../Translated'
import { isolated } from './isolated'

export function sourceListWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    listLabel: 'المصادر المتصلة',
    loading: 'جارٍ تحميل مصادرك…',
    loadFailed: 'تعذّر تحميل مصادرك',
    empty: 'لا توجد مصادر متصلة بعد.',
    add: 'ربط مصدر',
    connectedOn: (date) => `متصل منذ ${format.date(date)}`,
    configureStreams: 'التدفقات',
    configureStreamsOf: (name) => `تدفقات ${isolated(name)}`,
    edit: 'تعديل',
    editOf: (name) => `تعديل ${isolated(name)}`,
    remove: 'حذف',
    removeOf: (name) => `حذف ${isolated(name)}`,
    confirmTitle: (name) => `هل تريد حذف ${isolated(name)}؟`,
    confirmBody: 'تتوقف مزامنته، وتُزال إعداداته وبيانات اعتماده.',
    confirmKept: 'البيانات التي تمت مزامنتها تبقى في مكانها.',
    confirmAction: 'حذف المصدر',
    keep: 'الإبقاء على المصدر',
    removing: 'جارٍ الحذف…',
    removed: (name) => `تم حذف ${isolated(name)}.`,
    removeFailed: (name) => `تعذّر حذف ${isolated(name)}`,
    removeFailedHelp: 'لا يزال متصلًا ولم يتغيّر فيه شيء. حاول مرة أخرى بعد قليل.',
  }
}
