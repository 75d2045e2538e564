import type { AnswerComparison } from '../../domain/compileFilter'
import type { Formatters } from './Formatters'

type Difference = Extract<AnswerComparison, { onlyHere: unknown }>

/** As many names are spelled out. */
const mostNames = 3

/** Words of the evaluation of expressions: by the server, and what the server makes of one that was evaluated here. */
export function catalogEvaluationWords(format: Formatters) {
  const things = (of: 'streams' | 'names', count: number) =>
    of === 'streams'
      ? format.plural(count, { one: `${format.number(count)} stream`, other: `${format.number(count)} streams` })
      : format.plural(count, { one: `${format.number(count)} name`, other: `${format.number(count)} names` })
  const some = (labels: readonly string[]) => {
    const shown = labels.slice(0, mostNames)
    const more = labels.length - shown.length
    return format.list(more === 0 ? shown : [...shown, `${format.number(more)} more`])
  }
  const part = (of: 'streams' | 'names', labels: readonly string[], where: string) =>
    labels.length === 0 ? [] : [`${things(of, labels.length)} only ${where} (${some(labels)})`]
  return {
    staysAsItWas: 'The list stays as it was.',
    askingServer: 'Asking the server…',
    evaluatedByServer: 'Evaluated by the server.',
    askServer: 'Ask the server',
    askServerAgain: 'Ask again',
    compareWithServer: 'Compare with the server',
    serverUnlisted: (labels: readonly string[]) =>
      `The server also gives ${things('streams', labels.length)} that this list does not have (${some(labels)}). Discover again to see the source as it is now.`,
    serverAgrees: (comparison: Exclude<AnswerComparison, Difference>) => {
      if (comparison.of === 'value') return 'The server gives the same value.'
      if (comparison.count === 0) return 'The server finds nothing either.'
      return `The server gives the same ${things(comparison.of, comparison.count)}.`
    },
    serverGivesOtherValue:
      'The server gives another value. The source may have changed since: discover again, then compare again.',
    /** `onlyHere` and `onlyThere` are what the streams are called. */
    serverDiffers: ({ of }: Difference, onlyHere: readonly string[], onlyThere: readonly string[]) =>
      `The server does not agree: ${format.list([...part(of, onlyHere, 'here'), ...part(of, onlyThere, 'there')])}. The source may have changed since: discover again, then compare again.`,
    serverSilent: (reason: string) => `The server could not be asked: ${reason}.`,
  }
}
