import type { Catalog } from './catalog'

/** One thing that may stand at the caret: put `insert` in place of `start` up to `end`. */
export type FilterSuggestion = {
  label: string
  /** A signature, a type, a namespace: said beside the label. */
  detail?: string
  start: number
  end: number
  insert: string
  kind: 'key' | 'function' | 'value' | 'operator'
}

/** What may stand at the caret, likeliest first. Applying one at its place keeps the rest of the expression as it is. */
export function suggestFilter(_expression: string, _caret: number, _catalog: Catalog): FilterSuggestion[] {
  return []
}
