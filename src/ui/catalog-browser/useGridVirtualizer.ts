'use client'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import type { TreeRows } from '../../headless/tree-grid/createTreeRows'
import type { TreeRow } from '../../headless/tree-grid/TreeRow'

/** Pixels until a row has been measured. */
export const estimatedRow = 41
const estimates: Record<TreeRow['kind'], number> = { group: 33, stream: estimatedRow, field: 30, search: 41 }

/** The rows in sight, the active one, and the head of the group at the top. */
export function useGridVirtualizer(scroller: RefObject<HTMLElement | null>, rows: TreeRows, activeIndex: number) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const head = range.count > 0 ? rows.headOf(range.startIndex) : -1
      return withRow(withRow(defaultRangeExtractor(range), activeIndex, range.count), head, range.count)
    },
    [rows, activeIndex],
  )
  const isGrouped = rows.headOf(0) !== -1
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => estimates[rows.kindAt(at) ?? 'stream'],
    getItemKey: (at) => rows.keyAt(at) ?? at,
    rangeExtractor,
    overscan: 6,
    // A row of context above, which the head of a group may cover; below, what the head of the grid has taken away.
    scrollPaddingStart: isGrouped ? estimates.group + 1 : estimatedRow,
    scrollPaddingEnd: estimatedRow,
    // Preact draws before the observer is done, and the page would hear of a loop.
    useAnimationFrameWithResizeObserver: true,
  })
  return virtualizer
}

/** Index of the row that stays at the top; -1 when none does. */
export function stickyRowOf(rows: TreeRows, range: { startIndex: number } | null): number {
  return rows.headOf(Math.min(range?.startIndex ?? 0, rows.count - 1))
}

function withRow(range: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || range.includes(row)) return range
  const next = range.findIndex((at) => at > row)
  return next === -1 ? [...range, row] : [...range.slice(0, next), row, ...range.slice(next)]
}
