import type { Catalog } from '../../domain/catalog'
import { compileFilter } from '../../domain/compileFilter'
import { rowsBehind } from '../../domain/filter/rowsBehind'
import type { FilterOutcome } from './evaluateFilter'

/** Milliseconds for finding the rows: they are an extra. */
const limits = { now: () => performance.now(), most: 100 }

/** An outcome whose value names no streams, with those that the value was made of, where that can be told. */
export function withRows(outcome: FilterOutcome, catalog: Catalog): FilterOutcome {
  const { result, text } = outcome
  if (result?.kind !== 'value' || result.streams.length > 0 || isNothing(result.value)) return outcome
  const rows = rowsBehind(text)
  const filter = rows === undefined ? undefined : compileFilter(rows, catalog)
  const { streams } = filter?.ok ? filter.evaluate(catalog, limits) : result
  return streams.length === 0 ? outcome : { ...outcome, streams, result: { ...result, streams } }
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
