import type { catalogEvaluationWords as english } from '../../catalogEvaluationWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'

/** As many names are spelled out. */
const mostNames = 3

export function catalogEvaluationWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const nouns = germanNouns(format)
  const some = (labels: readonly string[]) => {
    const shown = labels.slice(0, mostNames)
    const more = labels.length - shown.length
    return format.list(more === 0 ? shown : [...shown, `${format.number(more)} weitere`])
  }
  const part = (of: 'streams' | 'names', labels: readonly string[], where: string) =>
    labels.length === 0 ? [] : [`${nouns[of](labels.length)} nur ${where} (${some(labels)})`]
  return {
    staysAsItWas: 'Die Liste bleibt, wie sie war.',
    askingServer: 'Der Server wird gefragt …',
    evaluatedByServer: 'Vom Server ausgewertet.',
    askServer: 'Den Server fragen',
    askServerAgain: 'Erneut fragen',
    compareWithServer: 'Mit dem Server vergleichen',
    serverUnlisted: (labels) =>
      `Beim Server gibt es ${nouns.streams(labels.length)} mehr als in dieser Liste (${some(labels)}). Ermitteln Sie die Streams erneut, um den jetzigen Stand der Quelle zu sehen.`,
    serverAgrees: (comparison) => {
      if (comparison.of === 'value') return 'Der Server kommt auf denselben Wert.'
      if (comparison.count === 0) return 'Auch der Server findet nichts.'
      return `Der Server kommt zum selben Ergebnis: ${nouns[comparison.of](comparison.count)}.`
    },
    serverGivesOtherValue:
      'Der Server kommt auf einen anderen Wert. Vielleicht hat sich die Quelle inzwischen geändert: Ermitteln Sie die Streams erneut und vergleichen Sie dann noch einmal.',
    serverDiffers: ({ of }, onlyHere, onlyThere) =>
      `Der Server kommt zu einem anderen Ergebnis: ${format.list([...part(of, onlyHere, 'hier'), ...part(of, onlyThere, 'dort')])}. Vielleicht hat sich die Quelle inzwischen geändert: Ermitteln Sie die Streams erneut und vergleichen Sie dann noch einmal.`,
    serverSilent: (reason) => `Der Server konnte nicht gefragt werden: ${reason}.`,
  }
}
