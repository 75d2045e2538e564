import type { EmbeddedErrorCode } from '../../../../domain/errors'
import type { Formatters } from '../../Formatters'
import type { pickerWords as english } from '../../pickerWords'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { isolated } from './isolated'
import { pickerAdviceWords } from './pickerAdviceWords'
import { pickerBulkWords } from './pickerBulkWords'
import { pickerClashWords } from './pickerClashWords'
import { pickerLimitWords } from './pickerLimitWords'
import { pickerRecipeWords } from './pickerRecipeWords'
import { editWords, pairCost, pairWords, pathList } from './streamSettings'

export function pickerWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  const { subject, genitive } = arabicCounts(format)
  return {
    ...pickerLimitWords(format),
    ...pickerRecipeWords(format),
    ...pickerClashWords(format),
    ...pickerAdviceWords,
    ...pickerBulkWords(format),
    modeColumn: 'وضع المزامنة',
    cursorColumn: 'حقل المؤشر',
    keyColumn: 'المفتاح الأساسي',
    selectAll: 'تحديد كل التدفقات المطابقة',
    sync: (stream) => `مزامنة ${isolated(stream)}`,
    modeOf: (stream) => `وضع مزامنة ${isolated(stream)}`,
    cursorOf: (stream) => `حقل المؤشر في ${isolated(stream)}`,
    keyOf: (stream) => `المفتاح الأساسي في ${isolated(stream)}`,
    mode: pairWords,
    modeCost: pairCost,
    picked: (count, hidden) =>
      hidden === 0 ? `المحدد: ${number(count)}` : `المحدد: ${number(count)}، والمخفي منها بالتصفية: ${number(hidden)}`,

    chooseField: 'اختر حقلًا',
    noKey: 'بلا مفتاح',
    likelyFields: 'الأرجح',
    otherFields: 'حقول أخرى',
    severalFields: 'عدة حقول…',
    sourceChooses: 'يحدّده المصدر',
    notNeeded: 'غير لازم',
    lockedBySource: 'يحدّده المصدر',
    lockedByProvider: 'يحدّده مزوّد الخدمة',
    notOffered: 'غير متاح بقرار من مزوّد الخدمة',
    clash: (others) => `له إعداد مشترك مع ${format.list(others.map(isolated))} لأن الاسم واحد.`,
    sharing: (labels) => format.list(labels.map(isolated)),
    settingsOf: (stream) => `إعدادات ${isolated(stream)}`,
    cursorHelp: 'قيمه تميّز السجلات الجديدة والمتغيّرة مما قُرئ من قبل.',
    keyHelp: 'السجلات التي تتطابق قيمها في كل الحقول المختارة تُعدّ سجلًا واحدًا.',
    searchFields: 'البحث في الحقول',
    useSettings: 'اعتماد هذه الإعدادات',
    chosenFields: (paths) => (paths.length === 0 ? 'لم يُختر أي حقل' : pathList(paths)),
    pathList,
    problem: {
      sync_mode_unsupported: 'لا يمكن مزامنة هذا التدفق بهذه الطريقة. اختر وضع مزامنة آخر.',
      destination_sync_mode_unknown: 'وضع المزامنة هذا غير معروف هنا. اختر وضعًا آخر.',
      cursor_missing: 'اختر حقل المؤشر: به تُميَّز السجلات الجديدة من القديمة.',
      cursor_unknown: 'لم يعد حقل المؤشر هذا موجودًا في التدفق. اختر حقلًا آخر.',
      key_missing: 'اختر مفتاحًا أساسيًا: من دونه لا يمكن تمييز السجلات لإزالة التكرار.',
      key_unknown: 'لم يعد هذا المفتاح موجودًا في التدفق. اختر مفتاحًا آخر.',
    },

    pending(added, changed, removed) {
      const parts = [
        { count: added, deed: 'إضافة' },
        { count: changed, deed: 'تغيير' },
        { count: removed, deed: 'إزالة' },
      ].filter(({ count }) => count > 0)
      return parts
        .map(({ count, deed }, at) => `${deed} ${at === 0 ? genitive('streams', count) : number(count)}`)
        .join('، ')
    },
    nothingPending: 'لا تغييرات بعد',
    blocked: (count) =>
      format.plural(count, {
        zero: `${number(count)} تدفق ينتظر اختيارك`,
        one: 'تدفق واحد ينتظر اختيارك',
        two: 'تدفقان ينتظران اختيارك',
        few: `${number(count)} تدفقات تنتظر اختيارك`,
        many: `${number(count)} تدفقًا ينتظر اختيارك`,
        other: `${number(count)} تدفق ينتظر اختيارك`,
      }),
    undo: 'تراجع',
    redo: 'إعادة',
    discard: 'تجاهل الكل',
    review: 'مراجعة التغييرات',
    apply: 'تطبيق التغييرات',
    nothingToApply: 'لا يمكن تطبيق شيء بعد: انظر التدفقات المعلَّمة.',
    noStreamPicked: 'لم يُحدَّد أي تدفق، فلن يُزامَن شيء.',

    reviewTitle: 'التغييرات المعلّقة',
    reviewEmpty: 'لا توجد تغييرات معلّقة.',
    reviewBlocked: (count) => `معلّق حتى تختار (${subject('streams', count)}):`,
    reviewMore: (count) => `عرض ${number(count)} أخرى`,
    drop: (stream) => `إلغاء التغيير في ${isolated(stream)}`,
    requestBody: 'الطلب',
    jsonPatch: 'JSON Patch',
    curl: 'cURL',
    tokenPlaceholder: 'SCOPED_TOKEN',
    editWords,

    applying: 'جارٍ تطبيق التغييرات',
    applied: (done, total) => `اكتمل ${number(done)} من ${number(total)}`,
    cancelApply: 'إلغاء',
    outcomeApplied: (count) => `تم تحديث ${genitive('streams', count)}.`,
    outcomeFailed: (count) => `تعذّر تحديث ${genitive('streams', count)}، والسبب مذكور في الصف. اختياراتك محفوظة.`,
    outcomeCancelled: (count) => `لم يتم إرسال ${genitive('streams', count)} لأنك ألغيت العملية. اختياراتك محفوظة.`,
    retryFailed: 'إعادة محاولة ما فشل',
    itemStatus: {
      waiting: 'في الانتظار',
      sending: 'جارٍ التطبيق…',
      applied: 'تم التطبيق',
      failed: 'فشل',
      cancelled: 'لم يُرسل',
      clash: 'لم يُرسل',
    },
    failedBecause: (reason, code) =>
      `لم يُطبَّق: ${isolated(reason)}${/[.!?؟]$/.test(reason) ? '' : '.'} ${remedies[code] ?? otherwise}`,
    missing: (names) => `${format.list(names.map(isolated))}: ضمن المزامنة، لكن المصدر لم يعد يتيحها.`,
    stopSyncing: (stream) => `إيقاف مزامنة ${isolated(stream)}`,
    streamsFailed: 'تعذّرت قراءة التدفقات التي حددتها',
  }
}

/** What mends a stream that was refused. */
const remedies: Partial<Record<EmbeddedErrorCode, string>> = {
  not_found: 'أعد الاكتشاف لترى ما يتيحه المصدر الآن.',
  invalid_request: 'اختر له وضع مزامنة أو حقل مؤشر أو مفتاحًا آخر، ثم طبّق من جديد.',
  invalid_patch: 'تراجع عن هذا التغيير وأعد إجراءه، ثم طبّق.',
  forbidden: 'اطلب الإذن من القائمين على هذا المنتج.',
}
const otherwise = 'اختيارك محفوظ، حاول مرة أخرى بعد قليل.'
