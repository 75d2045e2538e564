import type { Catalog } from './catalog'
import { catalogShape } from './filter/catalogShape'
import { evaluateFilter, type FilterResult } from './filter/evaluateFilter'
import { filterGrowth, mostGrowth } from './filter/filterGrowth'
import type { FilterFix, FilterHint } from './filter/filterHint'
import { findFixes, findForeignOperator } from './filter/findFixes'
import { findHints } from './filter/findHints'
import { type FieldUse, inferShape } from './filter/inferShape'
import { parseFilter } from './filter/parseFilter'
import { toFilterProgram } from './filter/runFilter'
import type { FilterMessage } from './filterMessage'

export type { FilterResult } from './filter/evaluateFilter'
export type { FilterFix, FilterHint } from './filter/filterHint'

export type CompiledFilter =
  | { ok: true; evaluate(catalog: Catalog): FilterResult; hints: FilterHint[] }
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
    const foreign = findForeignOperator(expression, problem, tokens)
    const { message, start, end } = foreign ? { ...foreign, message: foreignMessage(foreign) } : problem
    return { ok: false, message, start, end, fixes: findFixes(expression, problem, tokens) }
  }
  const uses: FieldUse[] = []
  const shape = inferShape(parsed.node, catalogShape(catalog), (use) => uses.push(use))
  const element = shape.kind === 'array' ? shape.items : shape
  const program = toFilterProgram(parsed.tokens)
  const givesStreams = element.kind === 'object' && element.of !== undefined
  const isExplosive = filterGrowth(parsed.node) > mostGrowth
  return {
    ok: true,
    hints: findHints(expression, parsed.tokens, uses),
    evaluate: (subject) => (isExplosive ? tooLarge() : evaluateFilter(program, givesStreams, subject)),
  }
}

function foreignMessage({ found, operator }: { found: string; operator: string }): FilterMessage {
  return { code: 'operator_foreign', found, operator }
}

function tooLarge(): FilterResult {
  return { kind: 'failed', streams: [], value: null, message: { code: 'evaluation_failed' } }
}
