import type { BulkSkipReason } from '../../../../headless/stream-selection/planBulk'
import type { Formatters } from '../../Formatters'
import type { pickerBulkWords as english } from '../../pickerBulkWords'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { isolated } from './isolated'

export function pickerBulkWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { subject, genitive } = arabicCounts(format)
  const skipped = (reason: BulkSkipReason, count: number) => `${skipWords[reason]}: ${number(count)}`
  const alreadySo = (count: number) => `كما هي أصلًا: ${number(count)}`
  const willChange = (count: number) =>
    plural(count, {
      zero: `سيتغيّر ${number(count)} تدفق`,
      one: 'سيتغيّر تدفق واحد',
      two: 'سيتغيّر تدفقان',
      few: `ستتغيّر ${number(count)} تدفقات`,
      many: `سيتغيّر ${number(count)} تدفقًا`,
      other: `سيتغيّر ${number(count)} تدفق`,
    })
  return {
    selectAllFacts: (matching, picked) => `المطابق: ${subject('streams', matching)}، والمحدد منها: ${number(picked)}`,
    bulkOpen: 'تغيير المحدد…',
    bulkOpenShort: 'تغيير…',
    bulkUpgrade: (count) => `جعل ${number(count)} تزايدية`,
    bulkTitle: 'تغيير التدفقات المحددة',
    bulkWhich: 'أي التدفقات',
    bulkInFilter: (count) => `${subject('selectedStreams', count)} ضمن عامل التصفية هذا`,
    bulkAll: (count) => `كل التدفقات المحددة (${number(count)})`,
    bulkWhat: 'المراد تغييره',
    bulkKind: {
      sync_mode: 'وضع المزامنة',
      cursor: 'حقل المؤشر',
      key: 'المفتاح الأساسي',
      incremental: 'من التحديث الكامل إلى التزايدي',
    },
    bulkTo: 'إلى',
    bulkElse: (position) => (position === 2 ? 'وإلا' : `وإلا، الخيار ${number(position)}`),
    bulkAnd: (position) => (position === 2 ? 'مع' : `مع، الحقل ${number(position)}`),
    bulkAddField: 'إضافة حقل إلى هذا المفتاح',
    bulkNoFurther: 'لا حقل آخر',
    bulkChooseMode: 'اختر وضع مزامنة',
    bulkLeave: 'الإبقاء كما هو',
    bulkUpgradeHelp: 'التدفقات التي تُقرأ كاملة تصبح تزايدية حيث يُعرف حقل مؤشر، وبلا تكرار حيث يُعرف مفتاح.',
    bulkCandidate: (path, types, count, all) => {
      const [first] = types
      const kinds =
        types.length > 1
          ? types.map((type) => `${isolated(type.label)} (${number(type.count)})`)
          : first === undefined
            ? []
            : [isolated(first.label)]
      return `${isolated(path)}: ${[...kinds, `في ${number(count)} من ${number(all)}`].join('، ')}`
    },
    bulkNow: (values) => {
      const [first] = values
      if (values.length < 2) return first === undefined ? '' : `الآن: ${isolated(first.label)}`
      return `الآن: مختلفة (${values.map(({ label, count }) => `${isolated(label)}: ${number(count)}`).join('؛ ')})`
    },
    bulkOthers: 'غير ذلك',
    bulkNoCursor: 'بلا حقل مؤشر',
    bulkNoKey: 'بلا مفتاح',
    bulkSyncMode: { full_refresh: 'تحديث كامل', incremental: 'تزايدي' },
    bulkChooseFirst: 'اختر القيمة الجديدة لترى التدفقات التي ستتغيّر.',
    bulkWillChange: willChange,
    bulkSkipped: skipped,
    bulkResult(changed, skips, unchanged) {
      const total = skips.reduce((sum, { count }) => sum + count, 0)
      const head = changed === 0 ? 'لن يتغيّر أي تدفق' : willChange(changed)
      const same = unchanged > 0 ? `، ${alreadySo(unchanged)}` : ''
      const reasons = skips.map(({ reason, count }) => skipped(reason, count)).join('، ')
      return total === 0 ? `${head}${same}` : `${head}${same}، سيُتجاوز ${number(total)} (${reasons})`
    },
    bulkAlready: alreadySo,
    bulkNothingSent: 'لن يُرسل شيء الآن: راجع التغييرات وطبّقها بعد ذلك.',
    bulkApply: (count) => (count === 0 ? 'تغيير التدفقات' : `تغيير ${genitive('streams', count)}`),
    bulkDone: (count) => `تم تغيير ${genitive('streams', count)}. يمكنك التراجع عن ذلك.`,
    rangeTicked: (count, all) => `تم تحديد ${genitive('streams', count)}، والمجموع ${number(all)}`,
    rangeUnticked: (count, all) => `أُلغي تحديد ${genitive('streams', count)}، والمتبقي ${number(all)}`,
  }
}

/** Said of any number of streams alike: the count stands after it. */
const skipWords: Record<BulkSkipReason, string> = {
  incremental_unsupported: 'بلا مزامنة تزايدية',
  full_refresh_unsupported: 'مزامنة تزايدية فقط',
  no_cursor: 'بلا مؤشر',
  no_key: 'بلا مفتاح أساسي',
  no_such_field: 'بلا هذا الحقل',
  cursor_not_needed: 'قراءة كاملة لا تحتاج إلى مؤشر',
  cursor_by_source: 'المؤشر من المصدر',
  key_by_source: 'المفتاح من المصدر',
  set_by_provider: 'من إعداد مزوّد الخدمة',
}
