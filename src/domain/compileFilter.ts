import type { Catalog } from './catalog'
import { catalogShape } from './filter/catalogShape'
import { classifyResult, type FilterResult, failedResult } from './filter/classifyResult'
import { type AnswerComparison, compareAnswer } from './filter/compareAnswer'
import { expressionKind } from './filter/expressionKind'
import { filterGrowth, mostGrowth } from './filter/filterGrowth'
import type { FilterFix, FilterHint } from './filter/filterHint'
import { findFixes } from './filter/findFixes'
import { type ForeignSign, findForeign } from './filter/findForeign'
import { findHints } from './filter/findHints'
import { inferShape, noUses } from './filter/inferShape'
import { parseFilter } from './filter/parseFilter'
import { readAnswer } from './filter/readAnswer'
import { runFilterInSteps } from './filter/runFilterInSteps'
import { longestList } from './filter/runSlices'
import { type EvaluationLimits, type FilterEvaluation, startEvaluation } from './filter/startEvaluation'
import type { FilterMessage } from './filterMessage'
import type { JsonValue } from './json'

export type { FilterResult } from './filter/classifyResult'
export type { AnswerComparison, AnswerItem } from './filter/compareAnswer'
export type { FilterFix, FilterHint } from './filter/filterHint'
export type { EvaluationLimits, FilterEvaluation } from './filter/startEvaluation'

/**
 * An expression that can be evaluated, with hints at what was surely not meant; or what is wrong with it, where, and
 * how it could be mended.
 */
export type CompiledFilter =
  | {
      ok: true
      /** Evaluates to the end, or to the limit. */
      evaluate(catalog: Catalog, limits?: EvaluationLimits): FilterResult
      /** Evaluates bit by bit, for a page that wants to draw in between. */
      begin(catalog: Catalog, limits?: EvaluationLimits): FilterEvaluation
      /** The result that a server's answer to this expression stands for, on a catalog of the same source. */
      readAnswer(answer: JsonValue, catalog: Catalog): FilterResult
      /** Whether a server's answer is the same as what was evaluated here. */
      compareAnswer(answer: JsonValue, result: FilterResult): AnswerComparison
      hints: FilterHint[]
    }
  | { ok: false; message: FilterMessage; start: number; end: number; fixes: FilterFix[] }

const noStreams: Catalog = { streams: [] }

/**
 * Reads a JMESPath expression whose root is a catalog (`streams[…]`); with `catalog`, hints know its keys. Never throws,
 * whatever the text. One whose result could be a thousand times the catalog is not evaluated: it gives `failed`.
 *
 * @example compileFilter("streams[?contains(supported_sync_modes, 'incremental')]")
 */
export function compileFilter(expression: string, catalog: Catalog = noStreams): CompiledFilter {
  const parsed = parseFilter(expression)
  if (!parsed.ok) {
    const { problem, tokens } = parsed
    const foreign = findForeign(expression, problem, tokens)
    const { message, start, end } = foreign ? { ...foreign, message: foreignMessage(foreign) } : problem
    return { ok: false, message, start, end, fixes: findFixes(expression, problem, tokens) }
  }
  const uses = noUses()
  const shape = inferShape(parsed.node, catalogShape(catalog), uses)
  const kind = expressionKind(shape)
  const isExplosive = filterGrowth(parsed.node) > mostGrowth
  const begin = (subject: Catalog, limits?: EvaluationLimits): FilterEvaluation => {
    if (isExplosive) return { proceed: () => failedResult({ code: 'evaluation_too_large', limit: longestList }) }
    return startEvaluation({
      steps: runFilterInSteps(parsed.node, parsed.tokens, subject),
      finish: (value) => classifyResult({ value, givesStreams: kind !== 'value', catalog: subject }),
      limits,
    })
  }
  return {
    ok: true,
    hints: findHints(expression, parsed, uses),
    begin,
    readAnswer: (answer, subject) => readAnswer(answer, kind, subject),
    compareAnswer: (answer, result) => compareAnswer({ answer, result, kind }),
    evaluate: (subject, limits) => begin(subject, limits).proceed() ?? failedResult({ code: 'evaluation_failed' }),
  }
}

function foreignMessage({ found, operator }: ForeignSign): FilterMessage {
  return { code: 'operator_foreign', found, operator }
}
