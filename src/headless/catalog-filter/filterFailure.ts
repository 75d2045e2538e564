import type { CompiledFilter, FilterHint } from '../../domain/compileFilter'
import { mendFailure } from '../../domain/filter/mendFailure'
import type { FilterMessage } from '../../domain/filterMessage'

export type FilterProblem = Extract<CompiledFilter, { ok: false }>

/**
 * What is wrong with an expression that can be read and failed on this catalog, with its place and ways out. One that never
 * spoke of the streams failed for that reason: then its hint says all there is to say.
 */
export function filterFailure(
  text: string,
  message: FilterMessage,
  hints: readonly FilterHint[],
): { problem: FilterProblem; hints: readonly FilterHint[] } {
  const isOfValues = /^(argument_type|evaluation_failed)$/.test(message.code)
  const rootless = isOfValues ? hints.find((hint) => hint.message.code === 'root_missing') : undefined
  const problem = rootless ?? { message, ...mendFailure(text, message) }
  return { problem: { ok: false, ...problem }, hints: hints.filter((hint) => hint !== rootless) }
}
