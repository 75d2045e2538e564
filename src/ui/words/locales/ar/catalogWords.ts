import type { catalogWords as english } from '../../catalogWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { catalogDriftWords } from './catalogDriftWords'
import { catalogEvaluationWords } from './catalogEvaluationWords'
import { catalogFilterWords } from './catalogFilterWords'
import { catalogGridWords } from './catalogGridWords'
import { filterMessageWords } from './filterMessageWords'
import { quoted } from './isolated'

export function catalogWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { subject, genitive } = arabicCounts(format)
  return {
    streams: 'التدفقات',
    streamColumn: 'التدفق',
    syncColumn: 'المزامنة المتاحة',
    keyColumn: 'المفتاح والمؤشر',
    fieldsColumn: 'الحقول',

    filterLabel: 'تصفية التدفقات',
    filterPlaceholder: 'صفِّ بالاسم أو اكتب JMESPath',
    expressionPlaceholder: "streams[?contains(supported_sync_modes, 'incremental')]",
    filterLanguage: 'التصفية بواسطة',
    languages: { words: 'كلمات', jmespath: 'JMESPath' },
    suggestions: 'الاقتراحات',
    quickFilters: 'عوامل تصفية سريعة',
    clearFilter: 'مسح عامل التصفية',
    showAll: 'عرض كل التدفقات',
    count: (shown, total) => `${format.number(shown)} من ${genitive('streams', total)}`,

    filterMessage: (message) => filterMessageWords(message, format),
    filterSentence(message, place) {
      const text = filterMessageWords(message, format)
      if (place === undefined) return text.replace(/[^؟]$/, '$&.')
      const { start, excerpt } = place
      return excerpt === ''
        ? `${text} (في النهاية).`
        : `${text} (عند الحرف ${format.number(start + 1)}، ${quoted(excerpt)}).`
    },
    staysMeanwhile: 'حتى ذلك الحين تبقى القائمة كما كانت.',
    resultNames: (count) =>
      format.plural(count, {
        zero: 'لا يعطي هذا التعبير أسماء.',
        one: 'يعطي هذا التعبير اسمًا، وتعرض القائمة التدفقات التي تحمله.',
        two: 'يعطي هذا التعبير اسمين، وتعرض القائمة التدفقات التي تحملهما.',
        few: `يعطي هذا التعبير ${format.number(count)} أسماء، وتعرض القائمة التدفقات التي تحملها.`,
        many: `يعطي هذا التعبير ${format.number(count)} اسمًا، وتعرض القائمة التدفقات التي تحملها.`,
        other: `يعطي هذا التعبير ${format.number(count)} اسم، وتعرض القائمة التدفقات التي تحملها.`,
      }),
    resultProjection: (streams) =>
      `يأخذ هذا التعبير قيمًا من التدفقات. تعرض القائمة التدفقات التي أُخذت منها (${subject('streams', streams)}).`,
    resultValue: 'يعطي هذا التعبير قيمة، لا تدفقات.',
    resultEmpty: 'يعطي هذا التعبير قائمة فارغة.',
    showResult: 'عرض النتيجة',
    resultCut: 'لا تظهر هنا سوى البداية.',

    noMatch: 'لا يوجد تدفق يطابق عامل التصفية هذا.',
    emptyCatalog: 'لا يتيح هذا المصدر أي تدفقات.',
    emptyCatalogHelp: 'ربما كان فارغًا، أو ربما لا يُسمح للحساب المتصل به برؤية شيء.',

    discovering: 'جارٍ سؤال المصدر عن تدفقاته…',
    discoveringLong: 'لا يزال السؤال جاريًا. قد يستغرق ذلك بضع دقائق مع المصادر الكبيرة.',
    discoveryFailed: 'تعذّرت قراءة تدفقات هذا المصدر',
    discoveryStopped: 'تم إيقاف البحث عن التدفقات.',
    discover: 'اكتشاف التدفقات',
    discoverAgain: 'إعادة الاكتشاف',
    discoveringAgain: 'جارٍ إعادة الاكتشاف…',
    ...catalogDriftWords(format),
    ...catalogEvaluationWords(format),

    ...catalogFilterWords(format),
    ...catalogGridWords(format),
  }
}
