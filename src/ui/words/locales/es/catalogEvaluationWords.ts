import type { catalogEvaluationWords as english } from '../../catalogEvaluationWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

/** As many names are spelled out. */
const mostNames = 3

export function catalogEvaluationWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, names, verb } = spanishCounts(format)
  const things = (of: 'streams' | 'names', count: number) => (of === 'streams' ? streams(count) : names(count))
  const some = (labels: readonly string[]) => {
    const shown = labels.slice(0, mostNames)
    const more = labels.length - shown.length
    return format.list(more === 0 ? shown : [...shown, `${format.number(more)} más`])
  }
  const part = (of: 'streams' | 'names', labels: readonly string[], where: string) =>
    labels.length === 0 ? [] : [`${things(of, labels.length)} solo ${where} (${some(labels)})`]
  return {
    staysAsItWas: 'La lista sigue igual.',
    askingServer: 'Consultando al servidor…',
    evaluatedByServer: 'Evaluado por el servidor.',
    askServer: 'Consultar al servidor',
    askServerAgain: 'Consultar de nuevo',
    compareWithServer: 'Comparar con el servidor',
    serverUnlisted: (labels) =>
      `El servidor da además ${streams(labels.length)} que no ${verb(labels.length, 'figura', 'figuran')} en esta lista (${some(labels)}). Con una nueva detección se ve la fuente tal como está ahora.`,
    serverAgrees: (comparison) => {
      if (comparison.of === 'value') return 'El servidor da el mismo valor.'
      if (comparison.count === 0) return 'El servidor tampoco encuentra nada.'
      return `El servidor coincide: ${things(comparison.of, comparison.count)}.`
    },
    serverGivesOtherValue:
      'El servidor da otro valor. Puede que la fuente haya cambiado: conviene detectar y comparar de nuevo.',
    serverDiffers: ({ of }, onlyHere, onlyThere) =>
      `El servidor no coincide: ${format.list([...part(of, onlyHere, 'aquí'), ...part(of, onlyThere, 'allí')])}. Puede que la fuente haya cambiado: conviene detectar y comparar de nuevo.`,
    serverSilent: (reason) => `No se pudo consultar al servidor: ${reason}.`,
  }
}
