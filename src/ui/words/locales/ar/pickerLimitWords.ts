import type { Formatters } from '../../Formatters'
import type { pickerLimitWords as english } from '../../pickerLimitWords'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { isolated } from './isolated'

export function pickerLimitWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { genitive } = arabicCounts(format)
  return {
    streamLimit: 'التدفقات المحددة',
    fieldLimit: 'الحقول المحددة',
    streamUsage: (used, limit) => `${number(used)} من ${genitive('streams', limit)}`,
    fieldUsage: (used, limit) => `${number(used)} من ${genitive('fields', limit)}`,
    streamsOver: (over) =>
      plural(over, {
        zero: `الزائد على الحد: ${number(over)} تدفق.`,
        one: 'الزائد على الحد: تدفق واحد. ألغِ تحديد تدفق لتتمكن من التطبيق.',
        two: 'الزائد على الحد: تدفقان. ألغِ تحديد تدفقين لتتمكن من التطبيق.',
        few: `الزائد على الحد: ${number(over)} تدفقات. ألغِ تحديد بعضها لتتمكن من التطبيق.`,
        many: `الزائد على الحد: ${number(over)} تدفقًا. ألغِ تحديد بعضها لتتمكن من التطبيق.`,
        other: `الزائد على الحد: ${number(over)} تدفق. ألغِ تحديد بعضها لتتمكن من التطبيق.`,
      }),
    fieldsOver: (over) =>
      plural(over, {
        zero: `الزائد على الحد: ${number(over)} حقل.`,
        one: 'الزائد على الحد: حقل واحد. ألغِ تحديد تدفق لتتمكن من التطبيق.',
        two: 'الزائد على الحد: حقلان. ألغِ تحديد بعض التدفقات لتتمكن من التطبيق.',
        few: `الزائد على الحد: ${number(over)} حقول. ألغِ تحديد بعض التدفقات لتتمكن من التطبيق.`,
        many: `الزائد على الحد: ${number(over)} حقلًا. ألغِ تحديد بعض التدفقات لتتمكن من التطبيق.`,
        other: `الزائد على الحد: ${number(over)} حقل. ألغِ تحديد بعض التدفقات لتتمكن من التطبيق.`,
      }),
    discardOf: (stream) => `تجاهل التغيير في ${isolated(stream)}`,
    synced: (stream) => `${isolated(stream)} مشمول بالمزامنة`,
    notSynced: (stream) => `${isolated(stream)} غير مشمول بالمزامنة`,
    syncedCount: (count) => `المشمول بالمزامنة: ${number(count)}`,
    heldBackByLimit: 'لم يُرسل شيء: هذا أكثر مما يمكن مزامنته من مصدر واحد. اختياراتك محفوظة.',
  }
}
