import type { RowRef, TreeRows } from './createTreeRows'
import type { TreeRow } from './TreeRow'

/** Pixels of a row of each kind, as long as the row itself was not measured. */
export type RowHeights = { group: number; stream: number; field: number }

/** A row whose height is not the one of its kind. */
export type OddRow = { row: RowRef; kind: TreeRow['kind']; height: number }

/** Where rows lie, in pixels from the top of the first. */
export type RowSizes = {
  /** Of all rows together. */
  total: number
  /** `total` for the index after the last. */
  startOf(index: number): number
  /** The row that covers a place; the first or the last one for a place outside. */
  indexAt(offset: number): number
}

export function heightOfKind(heights: RowHeights, kind: TreeRow['kind']): number {
  return heights[kind === 'search' ? 'field' : kind]
}

/**
 * Places rows without going through them: kinds are counted, and only rows of an odd height are looked up. So a key press that
 * filters 50,000 streams costs as much as one that filters a hundred.
 */
export function createRowSizes(rows: TreeRows, heights: RowHeights, oddRows: Iterable<OddRow>): RowSizes {
  const odd = placeOdd()

  /** In the order of the rows: by how much the rows up to and with this one differ from their kinds. */
  function placeOdd(): { at: number; sum: number }[] {
    const found: { at: number; sum: number }[] = []
    for (const { row, kind, height } of oddRows) {
      const at = rows.indexOf(row)
      if (at !== -1) found.push({ at, sum: height - heightOfKind(heights, kind) })
    }
    found.sort((one, other) => one.at - other.at)
    let sum = 0
    for (const each of found) {
      sum += each.sum
      each.sum = sum
    }
    return found
  }

  /** What the odd rows before a row add. */
  function oddBefore(index: number): number {
    let low = 0
    let high = odd.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((odd[middle]?.at ?? 0) < index) low = middle + 1
      else high = middle
    }
    return odd[low - 1]?.sum ?? 0
  }

  function startOf(index: number): number {
    const { groups, streams, fields } = rows.kindsBefore(index)
    return groups * heights.group + streams * heights.stream + fields * heights.field + oddBefore(index)
  }

  return {
    total: startOf(rows.count),
    startOf,
    indexAt(offset) {
      let low = 0
      let high = rows.count - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (startOf(middle) <= offset) low = middle
        else high = middle - 1
      }
      return low
    },
  }
}
