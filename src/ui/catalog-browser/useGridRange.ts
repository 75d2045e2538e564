'use client'
import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import type { Stream } from '../../domain/catalog'
import type { RowRef, TreeRows } from '../../headless/tree-grid/createTreeRows'
import type { TreeRow } from '../../headless/tree-grid/TreeRow'
import { isRow } from './rowElements'

/** Streams between two rows, in the order of the rows and without those of closed groups. */
export type StreamRange = {
  streams: readonly Stream[]
  from: Stream
  to: Stream
  /** The row was left with Shift and an arrow: `to` is to be like `from`. Otherwise `to` turns, and the others with it. */
  isExtending: boolean
}

export type GridRangeOptions = {
  rows: TreeRows
  focus: (index: number) => void
  onStreamRange: ((range: StreamRange) => void) | undefined
}

/** What Shift does with a click, Space and the arrows up and down. */
export function useGridRange({ rows, focus, onStreamRange }: GridRangeOptions) {
  /** The stream that was last ticked or unticked. */
  const anchor = useRef<RowRef>(undefined)

  function tell(fromIndex: number, toIndex: number, isExtending: boolean) {
    const streams: Stream[] = []
    for (let at = Math.min(fromIndex, toIndex); at <= Math.max(fromIndex, toIndex); at += 1) {
      const row = rows.rowAt(at)
      if (row?.kind === 'stream') streams.push(row.stream)
    }
    const ends = [streams[0], streams.at(-1)]
    const [from, to] = fromIndex <= toIndex ? ends : ends.reverse()
    if (from && to) onStreamRange?.({ streams, from, to, isExtending })
  }

  function setAnchor(row: TreeRow) {
    if (row.kind === 'stream') anchor.current = { key: row.key, streamKey: row.key }
  }

  /** From the anchor, or of this row alone. */
  function toggleTo(row: TreeRow, at: number) {
    const from = anchor.current === undefined ? -1 : rows.indexOf(anchor.current)
    setAnchor(row)
    tell(from === -1 ? at : from, at, false)
  }

  function isRangeClick({ shiftKey, target }: MouseEvent<HTMLElement>, row: TreeRow | undefined): boolean {
    if (!shiftKey || onStreamRange === undefined || row?.kind !== 'stream' || !(target instanceof Element)) return false
    return target.closest('select, button, a, label, [data-part], input:not([type="checkbox"])') === null
  }

  /** Whether the key is done with. */
  function onKeyDown({ key, shiftKey, target }: KeyboardEvent<HTMLElement>, row: TreeRow, at: number): boolean {
    if (!shiftKey || onStreamRange === undefined || row.kind !== 'stream' || !isRow(target)) return false
    if (key !== ' ' && key !== 'ArrowDown' && key !== 'ArrowUp') return false
    if (key === ' ') toggleTo(row, at)
    else {
      const next = key === 'ArrowDown' ? at + 1 : at - 1
      if (rows.rowAt(next)?.kind === 'stream') tell(at, next, true)
      if (rows.rowAt(next) !== undefined) focus(next)
    }
    return true
  }

  return { setAnchor, toggleTo, isRangeClick, onKeyDown }
}
