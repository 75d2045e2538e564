import type { JsonValue } from '../json'
import { FilterLimitError } from './FilterLimitError'
import { type FilterSteps, nextSliceSize } from './filterSteps'

/** Longer lists are no answer to a question: fifty thousand streams of eighty fields each. */
export const longestList = 4_000_000

/** Fewer steps of jmespath than that take no time worth a pause. */
const mostWork = 2_000_000

export type SliceRun = {
  items: readonly JsonValue[]
  /** What some of the items give. */
  together(items: readonly JsonValue[]): readonly JsonValue[]
  /** What one item gives that is too much for one step. */
  alone(item: JsonValue): FilterSteps<readonly JsonValue[]>
  /** How much work one item is, counted up to `most`. */
  workOf(item: JsonValue, most: number): number
}

/** Goes through a list bit by bit. Gives what `together` would give of the whole, provided that items know nothing of each other. */
export function* runSlices({ items, together, alone, workOf }: SliceRun): FilterSteps<JsonValue[]> {
  const results: JsonValue[] = []
  let size = 1
  let at = 0
  while (at < items.length) {
    const end = sliceEnd(at, size)
    const isLight = end > at
    const found = isLight ? together(items.slice(at, end)) : yield* alone(items[at] ?? null)
    checkLength(results.length + found.length)
    for (const result of found) results.push(result)
    at = isLight ? end : at + 1
    size = nextSliceSize(size, yield 0)
  }
  return results

  /** `at` itself when the very next item is too heavy. */
  function sliceEnd(start: number, longest: number): number {
    let work = 0
    let end = start
    while (end < items.length && end - start < longest) {
      work += workOf(items[end] ?? null, mostWork)
      if (work >= mostWork) break
      end += 1
    }
    return end
  }
}

/** Throws for a list that would take the page's memory. */
export function checkLength(length: number): void {
  if (length > longestList) throw new FilterLimitError({ code: 'evaluation_too_large', limit: longestList })
}
