import type { catalogEvaluationWords as english } from '../../catalogEvaluationWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { arabicCounts } from './arabicCounts'
import { isolated } from './isolated'

/** As many names are spelled out. */
const mostNames = 3

export function catalogEvaluationWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { subject } = arabicCounts(format)
  const some = (labels: readonly string[]) => {
    const shown = labels.slice(0, mostNames).map(isolated)
    const more = labels.length - shown.length
    return format.list(more === 0 ? shown : [...shown, `${format.number(more)} أخرى`])
  }
  const part = (of: 'streams' | 'names', labels: readonly string[], where: string) =>
    labels.length === 0 ? [] : [`${subject(of, labels.length)} ${where} فقط (${some(labels)})`]
  return {
    staysAsItWas: 'تبقى القائمة كما كانت.',
    askingServer: 'جارٍ سؤال الخادم…',
    evaluatedByServer: 'قيّمه الخادم.',
    askServer: 'سؤال الخادم',
    askServerAgain: 'السؤال من جديد',
    compareWithServer: 'المقارنة مع الخادم',
    serverUnlisted: (labels) =>
      `في إجابة الخادم أيضًا ${subject('streams', labels.length)} خارج هذه القائمة (${some(labels)}). أعد الاكتشاف لترى المصدر كما هو الآن.`,
    serverAgrees: (comparison) => {
      if (comparison.of === 'value') return 'يعطي الخادم القيمة نفسها.'
      if (comparison.count === 0) return 'لا يجد الخادم شيئًا أيضًا.'
      return `النتيجة على الخادم مطابقة: ${subject(comparison.of, comparison.count)}.`
    },
    serverGivesOtherValue: 'يعطي الخادم قيمة أخرى. ربما تغيّر المصدر منذ ذلك الحين: أعد الاكتشاف ثم المقارنة.',
    serverDiffers: ({ of }, onlyHere, onlyThere) =>
      `النتيجة على الخادم مختلفة: ${[...part(of, onlyHere, 'هنا'), ...part(of, onlyThere, 'هناك')].join('، ')}. ربما تغيّر المصدر منذ ذلك الحين: أعد الاكتشاف ثم المقارنة.`,
    serverSilent: (reason) => `تعذّر سؤال الخادم: ${isolated(reason)}.`,
  }
}
