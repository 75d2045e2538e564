'use client'
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import { createTypeAhead } from '../../headless/tree-grid/createTypeAhead'
import { moveInTree, type TreeMove } from '../../headless/tree-grid/moveInTree'
import type { SearchRow, TreeRow } from '../../headless/tree-grid/TreeRow'
import type { TreeState } from '../../headless/tree-grid/useTreeRows'
import { hasSelection, isRow, leavesControl, rowIndexOf } from './rowElements'
import { type StreamRange, useGridRange } from './useGridRange'

export type GridMovesOptions = {
  tree: TreeState
  /** Rows that fit on the screen. */
  pageSize: () => number
  focus: (index: number) => void
  onExpanded: (row: TreeRow) => void
  onMore: (row: TreeRow) => void
  onCopy: (row: TreeRow) => void
  onStreamActivate: ((stream: Stream) => void) | undefined
  onStreamToggle: ((stream: Stream) => void) | undefined
  onStreamRange: ((range: StreamRange) => void) | undefined
}

/** What keys and clicks do in the grid. */
export function useGridMoves(options: GridMovesOptions) {
  const { tree, pageSize, focus, onExpanded, onMore, onCopy, onStreamActivate, onStreamToggle, onStreamRange } = options
  const { rows, setActive, setExpanded, setSearch } = tree
  const [typeAhead] = useState(createTypeAhead)
  const range = useGridRange({ rows, focus, onStreamRange })

  function expand(row: TreeRow, isExpanded: boolean) {
    setExpanded(row, isExpanded)
    if (isExpanded) onExpanded(row)
  }

  function perform(move: TreeMove) {
    const row = rows.rowAt(move.index)
    if (row === undefined) return
    if (move.type === 'toggle') range.setAnchor(row)
    if (move.type === 'focus') focus(move.index)
    else if (move.type === 'expand' || move.type === 'collapse') expand(row, move.type === 'expand')
    else if (row.kind === 'stream' && move.type === 'toggle' && onStreamToggle) onStreamToggle(row.stream)
    else if (row.kind === 'stream' && move.type === 'activate' && onStreamActivate) onStreamActivate(row.stream)
    else if (row.isExpandable) expand(row, !row.isExpanded)
  }

  /** The box keeps the keys it types with. */
  function moveFromSearch(row: SearchRow, index: number, key: string): TreeMove | undefined {
    if (key === 'ArrowDown' || key === 'Enter') return { type: 'focus', index: index + 1 }
    if (key === 'ArrowUp') return { type: 'focus', index: index - 1 }
    if (key !== 'Escape') return undefined
    if (row.text === '') return { type: 'focus', index: rows.parentOf(index) }
    setSearch(row, '')
    return { type: 'focus', index }
  }

  function moveFromRow(event: KeyboardEvent<HTMLElement>, index: number): TreeMove | undefined {
    const { key } = event
    // On a row itself it is for what is around the grid, such as a dialog to close.
    if (key === 'Escape') return isRow(event.target) ? undefined : { type: 'focus', index }
    const found = isRow(event.target) ? typeAhead.find({ key, rows, index, at: event.timeStamp }) : undefined
    if (found !== undefined) return { type: 'focus', index: found === -1 ? index : found }
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    return moveInTree({ key, rows, index, pageSize: pageSize(), isRtl })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const at = rowIndexOf(event.target)
    const row = at === undefined ? undefined : rows.rowAt(at)
    if (at === undefined || row === undefined) return
    if (isCopy(event) && isRow(event.target) && !hasSelection(event.currentTarget)) {
      event.preventDefault()
      onCopy(row)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (range.onKeyDown(event, row, at)) {
      event.preventDefault()
      return
    }
    const isInBox = event.target instanceof HTMLElement && event.target.dataset.part === 'search'
    if (!isInBox && !isRow(event.target) && !leavesControl(event)) return
    const move = isInBox && row.kind === 'search' ? moveFromSearch(row, at, event.key) : moveFromRow(event, at)
    if (move === undefined) return
    event.preventDefault()
    perform(move)
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    const at = rowIndexOf(event.target)
    const row = at === undefined ? undefined : rows.rowAt(at)
    if (at === undefined || row === undefined || !(event.target instanceof Element)) return
    setActive(at)
    if (range.isRangeClick(event, row)) {
      range.toggleTo(row, at)
      focus(at)
      return
    }
    if (event.target.closest('input[type="checkbox"]')) range.setAnchor(row)
    if (event.target.closest('[data-part="chevron"]')) expand(row, !row.isExpanded)
    else if (event.target.closest('[data-part="more"]')) onMore(row)
    else if (event.target.closest('input, select, button, a, label') === null && !hasSelection(event.currentTarget)) {
      perform({ type: row.kind === 'stream' && onStreamToggle ? 'toggle' : 'activate', index: at })
    }
  }

  /** With Shift, rows are meant and not the text in them. */
  function onMouseDown(event: MouseEvent<HTMLElement>) {
    const at = rowIndexOf(event.target)
    if (at !== undefined && range.isRangeClick(event, rows.rowAt(at))) event.preventDefault()
  }

  return { onKeyDown, onClick, onMouseDown }
}

function isCopy(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'c'
}
