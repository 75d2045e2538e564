'use client'
import { type RefObject, useReducer, useState, useSyncExternalStore } from 'react'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'
import type { TreeRows } from '../../headless/tree-grid/createTreeRows'
import { useCommitEffect } from '../../headless/useCommitEffect'
import { createRowWindow, type RowRange, type RowView, rangeOf } from './createRowWindow'

/** Pixels until a row has been measured. */
export const estimatedRow = 41
const guessed = { group: 33, stream: estimatedRow, field: 30 }
const overscan = 6

export type GridVirtualizerOptions = {
  scroller: RefObject<HTMLElement | null>
  rows: TreeRows
  /** Of the catalog that the rows are of. */
  index: StreamIndex
  activeIndex: number
}

/** The rows in sight, the active one, and the head of the group at the top. */
export function useGridVirtualizer({ scroller, rows, index, activeIndex }: GridVirtualizerOptions) {
  const [window] = useState(() => createRowWindow(guessed, guessGridHeight()))
  const view = useSyncExternalStore(window.subscribe, window.view, viewOnServer)
  const sizes = window.sizesOf(rows)
  const range = rangeOf(sizes, view, rows.count)
  const isGrouped = rows.headOf(0) !== -1

  useCommitEffect(() => (scroller.current === null ? undefined : window.attach(scroller.current)), [window, scroller])
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  useCommitEffect(() => {
    window.settle(rows, index)
    // A store is subscribed to only after the first drawing was painted, and that holds the rows of a guess.
    if (window.view() !== view) redraw()
  })

  return {
    range,
    getTotalSize: () => sizes.total,
    getVirtualItems: () =>
      indexesOf(range, rows, activeIndex).map((index) => {
        return { index, key: rows.keyAt(index) ?? index, start: sizes.startOf(index) }
      }),
    measureElement: window.measure,
    scrollToIndex(index: number) {
      // A row of context above, which the head of a group may cover; below, what the head of the grid has taken away.
      window.scrollTo(index, { above: isGrouped ? guessed.group + 1 : estimatedRow, below: estimatedRow })
    },
  }
}

/** The most that the style sheet lets it have. */
function guessGridHeight(): number {
  return typeof document === 'undefined' ? 0 : Math.min(0.64 * window.innerHeight, 620)
}

const nothing: RowView = { top: 0, height: 0 }

/** Rows have a place each, which markup from a server must not carry. */
function viewOnServer(): RowView {
  return nothing
}

/** Index of the row that stays at the top; -1 when none does. */
export function stickyRowOf(rows: TreeRows, range: RowRange | null): number {
  return rows.headOf(Math.min(range?.startIndex ?? 0, rows.count - 1))
}

/** In the order of the rows. */
function indexesOf(range: RowRange | null, rows: TreeRows, activeIndex: number): number[] {
  if (range === null) return []
  const first = Math.max(0, range.startIndex - overscan)
  const last = Math.min(rows.count - 1, range.endIndex + overscan)
  const indexes = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  for (const extra of [rows.headOf(range.startIndex), activeIndex]) {
    if (extra < 0 || extra >= rows.count) continue
    if (extra < first) indexes.unshift(extra)
    else if (extra > last) indexes.push(extra)
  }
  return [...new Set(indexes)].sort((one, other) => one - other)
}
