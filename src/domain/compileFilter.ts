import { compile, search } from 'jmespath'
import type { Catalog, Stream } from './catalog'
import type { FilterMessage } from './filterMessage'
import type { JsonValue } from './json'

/** The whole expression, mended. */
export type FilterFix = { label: FilterMessage; expression: string }

/** Something that is valid and surely not meant, from `start` up to `end`. */
export type FilterHint = { message: FilterMessage; start: number; end: number; fixes: FilterFix[] }

export type FilterResult =
  /** `streams`: the expression gave streams. `names`, `projection`: names, or objects with a name, that were found in the
   * catalog. `value`: anything else, with the streams it came from where that can be told. */
  | { kind: 'streams' | 'names' | 'projection' | 'value'; streams: Stream[]; value: JsonValue }
  /** It can be read and fails on this catalog, such as a function that was given null. */
  | { kind: 'failed'; streams: Stream[]; value: null; message: FilterMessage }

export type CompiledFilter =
  | { ok: true; evaluate(catalog: Catalog): FilterResult; hints: FilterHint[] }
  | { ok: false; message: FilterMessage; start: number; end: number; fixes: FilterFix[] }

/** Reads a JMESPath expression whose root is a catalog (`streams[…]`). Never throws. */
export function compileFilter(expression: string, _catalog?: Catalog): CompiledFilter {
  try {
    compile(expression)
  } catch {
    return { ok: false, message: { code: 'end_unexpected' }, start: 0, end: expression.length, fixes: [] }
  }
  return { ok: true, hints: [], evaluate: (catalog) => evaluateFilter(expression, catalog) }
}

function evaluateFilter(expression: string, catalog: Catalog): FilterResult {
  try {
    const value = search(catalog, expression) as JsonValue
    const found = new Set<unknown>(Array.isArray(value) ? value : [])
    const streams = catalog.streams.filter((stream) => found.has(stream))
    return { kind: streams.length > 0 ? 'streams' : 'value', streams, value }
  } catch {
    return { kind: 'failed', streams: [], value: null, message: { code: 'evaluation_failed' } }
  }
}
