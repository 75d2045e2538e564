import type { catalogEvaluationWords as english } from '../../catalogEvaluationWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

/** As many names are spelled out. */
const mostNames = 3

export function catalogEvaluationWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const nouns = frenchNouns(format)
  const some = (labels: readonly string[]) => {
    const shown = labels.slice(0, mostNames)
    const more = labels.length - shown.length
    const others = format.plural(more, { one: `${format.number(more)} autre`, other: `${format.number(more)} autres` })
    return format.list(more === 0 ? shown : [...shown, others])
  }
  const part = (of: 'streams' | 'names', labels: readonly string[], where: string) =>
    labels.length === 0 ? [] : [`${nouns[of](labels.length)} seulement ${where} (${some(labels)})`]
  return {
    staysAsItWas: 'La liste reste telle quelle.',
    askingServer: 'Interrogation du serveur…',
    evaluatedByServer: 'Évalué par le serveur.',
    askServer: 'Interroger le serveur',
    askServerAgain: 'Interroger à nouveau',
    compareWithServer: 'Comparer avec le serveur',
    serverUnlisted: (labels) =>
      `Le serveur donne aussi ${nouns.streams(labels.length)} que cette liste n’a pas (${some(labels)}). Relancez la détection pour voir l’état actuel de la source.`,
    serverAgrees: (comparison) => {
      if (comparison.of === 'value') return 'Le serveur donne la même valeur.'
      if (comparison.count === 0) return 'Le serveur ne trouve rien non plus.'
      return `Le serveur donne le même résultat : ${nouns[comparison.of](comparison.count)}.`
    },
    serverGivesOtherValue:
      'Le serveur donne une autre valeur. La source a peut-être changé depuis : relancez la détection, puis la comparaison.',
    serverDiffers: ({ of }, onlyHere, onlyThere) =>
      `Le serveur donne un autre résultat : ${format.list([...part(of, onlyHere, 'ici'), ...part(of, onlyThere, 'là-bas')])}. La source a peut-être changé depuis : relancez la détection, puis la comparaison.`,
    serverSilent: (reason) => `Impossible d’interroger le serveur : ${reason}.`,
  }
}
