import type { Catalog } from './catalog'
import { catalogShape } from './filter/catalogShape'
import { classifyResult, type FilterResult, failedResult } from './filter/classifyResult'
import { createStreamNames, type StreamNames } from './filter/createStreamNames'
import { filterGrowth, mostGrowth } from './filter/filterGrowth'
import type { FilterFix, FilterHint } from './filter/filterHint'
import { findFixes } from './filter/findFixes'
import { type ForeignSign, findForeign } from './filter/findForeign'
import { findHints } from './filter/findHints'
import { inferShape, noUses } from './filter/inferShape'
import { parseFilter } from './filter/parseFilter'
import { runFilterInSteps } from './filter/runFilterInSteps'
import { longestList } from './filter/runSlices'
import { type EvaluationLimits, type FilterEvaluation, startEvaluation } from './filter/startEvaluation'
import type { FilterMessage } from './filterMessage'

export type { FilterResult } from './filter/classifyResult'
export type { FilterFix, FilterHint } from './filter/filterHint'
export type { EvaluationLimits, FilterEvaluation } from './filter/startEvaluation'

export type CompiledFilter =
  | {
      ok: true
      /** Evaluates to the end, or to the limit. */
      evaluate(catalog: Catalog, limits?: EvaluationLimits): FilterResult
      /** Evaluates bit by bit, for a page that wants to draw in between. */
      begin(catalog: Catalog, limits?: EvaluationLimits): FilterEvaluation
      hints: FilterHint[]
    }
  | { ok: false; message: FilterMessage; start: number; end: number; fixes: FilterFix[] }

const noStreams: Catalog = { streams: [] }

/**
 * Reads a JMESPath expression whose root is a catalog (`streams[…]`); with `catalog`, hints know its keys. Never throws,
 * whatever the text. One whose result could be a thousand times the catalog is not evaluated: it gives `failed`. `names`:
 * those of `catalog`, for callers who read many expressions.
 *
 * @example compileFilter("streams[?contains(supported_sync_modes, 'incremental')]")
 */
export function compileFilter(
  expression: string,
  catalog: Catalog = noStreams,
  names: StreamNames = createStreamNames(catalog),
): CompiledFilter {
  const parsed = parseFilter(expression)
  if (!parsed.ok) {
    const { problem, tokens } = parsed
    const foreign = findForeign(expression, problem, tokens)
    const { message, start, end } = foreign ? { ...foreign, message: foreignMessage(foreign) } : problem
    return { ok: false, message, start, end, fixes: findFixes(expression, problem, tokens) }
  }
  const uses = noUses()
  const shape = inferShape(parsed.node, catalogShape(catalog), uses)
  const element = shape.kind === 'array' ? shape.items : shape
  const givesStreams = element.kind === 'object' && element.of !== undefined
  const isExplosive = filterGrowth(parsed.node) > mostGrowth
  const begin = (subject: Catalog, limits?: EvaluationLimits): FilterEvaluation => {
    if (isExplosive) return { proceed: () => failedResult({ code: 'evaluation_too_large', limit: longestList }) }
    return startEvaluation({
      steps: runFilterInSteps(parsed.node, parsed.tokens, subject),
      finish: (value) =>
        classifyResult({
          value,
          givesStreams,
          catalog: subject,
          names: subject === catalog ? names : createStreamNames(subject),
        }),
      limits,
    })
  }
  return {
    ok: true,
    hints: findHints(expression, parsed, uses),
    begin,
    evaluate: (subject, limits) => begin(subject, limits).proceed() ?? failedResult({ code: 'evaluation_failed' }),
  }
}

function foreignMessage({ found, operator }: ForeignSign): FilterMessage {
  return { code: 'operator_foreign', found, operator }
}
