'use client'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'
import type { TreeRow } from '../../headless/tree-grid/createTreeRows'
import { moveInTree, type TreeMove } from '../../headless/tree-grid/moveInTree'
import { useTreeRows } from '../../headless/tree-grid/useTreeRows'
import type { SlotProps } from '../primitives/createSlots'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import type { StreamGridParts } from './StreamGridColumn'
import { StreamGridRow } from './StreamGridRow'

export type StreamGridProps = {
  streams: readonly Stream[]
  index: StreamIndex
  parts: StreamGridParts
  slot: SlotProps<CatalogGridSlot>
  /** In the head, before the name, such as "select all". */
  headLead?: ReactNode
  /** Enter on a stream. Without it Enter opens and closes the row. */
  onStreamActivate?: ((stream: Stream) => void) | undefined
  /** Space on a stream, or a click on its name. */
  onStreamToggle?: ((stream: Stream) => void) | undefined
}

const estimatedRow = 41

/** Before the next key press can come. A server, which has no focus to move, would only warn. */
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * The streams as a treegrid that holds only the rows in sight, and the active one, so that scrolling never takes the focus
 * away. Rows take the focus; the controls of the active row follow it in the order of Tab.
 */
export const StreamGrid = memo(function StreamGrid(props: StreamGridProps) {
  const { streams, index, parts, slot, headLead, onStreamActivate, onStreamToggle } = props
  const words = useWords().catalog
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const focusWanted = useRef(false)
  const { rows, activeIndex, setActive, setExpanded } = useTreeRows(streams, index)

  const rangeExtractor = useCallback(
    (range: Range) => withActive(defaultRangeExtractor(range), activeIndex, range.count),
    [activeIndex],
  )
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRow,
    getItemKey: (at) => rows.rowAt(at)?.key ?? at,
    rangeExtractor,
    overscan: 6,
    scrollPaddingStart: estimatedRow,
    // Preact draws before the observer is done, and the page would hear of a loop.
    useAnimationFrameWithResizeObserver: true,
  })

  useCommitEffect(() => {
    if (focusWanted.current && focusRow(body.current, activeIndex)) focusWanted.current = false
  })

  function perform(move: TreeMove) {
    const row = rows.rowAt(move.index)
    if (row === undefined) return
    if (move.type === 'focus') {
      setActive(move.index)
      virtualizer.scrollToIndex(move.index)
      // A row out of sight is mounted by the drawing that follows.
      focusWanted.current = !focusRow(body.current, move.index)
    } else if (move.type === 'expand' || move.type === 'collapse') {
      setExpanded(row, move.type === 'expand')
    } else if (row.kind === 'stream' && move.type === 'toggle' && onStreamToggle) {
      onStreamToggle(row.stream)
    } else if (row.kind === 'stream' && move.type === 'activate' && onStreamActivate) {
      onStreamActivate(row.stream)
    } else if (row.isExpandable) {
      setExpanded(row, !row.isExpanded)
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const at = indexOf(event.target)
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (!isRow(event.target) && !leavesControl(event)) return
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const pageSize = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / estimatedRow) - 1)
    const move: TreeMove | undefined =
      event.key === 'Escape'
        ? { type: 'focus', index: at }
        : moveInTree({ key: event.key, rows, index: at, pageSize, isRtl })
    if (move === undefined) return
    event.preventDefault()
    perform(move)
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    const at = indexOf(event.target)
    const row = at === undefined ? undefined : rows.rowAt(at)
    if (at === undefined || row === undefined || !(event.target instanceof Element)) return
    setActive(at)
    if (event.target.closest('[data-part="chevron"]')) setExpanded(row, !row.isExpanded)
    else if (event.target.closest('input, select, button, a, label') === null && !hasSelection(event.currentTarget)) {
      perform({ type: row.kind === 'stream' && onStreamToggle ? 'toggle' : 'activate', index: at })
    }
  }

  const items = virtualizer.getVirtualItems()
  return (
    <div
      {...slot('grid')}
      ref={scroller}
      role="treegrid"
      aria-label={words.streams}
      aria-rowcount={rows.count + 1}
      aria-colcount={parts.columns.length + 1}
    >
      <div role="rowgroup" {...slot('head')}>
        <div role="row" {...slot('heads')} aria-rowindex={1}>
          <div role="columnheader" {...slot('heading')} data-column="stream">
            {headLead}
            {words.streamColumn}
          </div>
          {parts.columns.map((column) => (
            <div key={column.id} role="columnheader" {...slot('heading')} data-column={column.id}>
              {column.head}
            </div>
          ))}
        </div>
      </div>
      <div
        ref={body}
        role="rowgroup"
        {...slot('body')}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => {
          const at = indexOf(event.target)
          if (at !== undefined) setActive(at)
        }}
      >
        {items.map((item) => {
          const row = rows.rowAt(item.index)
          return (
            row && (
              <StreamGridRow
                key={item.key}
                row={row}
                label={labelOf(index, row)}
                at={item.index}
                start={item.start}
                isActive={item.index === activeIndex}
                parts={parts}
                slot={slot}
                measure={virtualizer.measureElement}
              />
            )
          )
        })}
      </div>
    </div>
  )
})

function withActive(range: number[], active: number, count: number): number[] {
  if (active < 0 || active >= count || range.includes(active)) return range
  return active < (range[0] ?? 0) ? [active, ...range] : [...range, active]
}

function labelOf(index: StreamIndex, row: TreeRow): string {
  return index.labelOf(row.stream)
}

/** Whether the row was there to take the focus. */
function focusRow(body: HTMLElement | null, at: number): boolean {
  const row = body?.querySelector<HTMLElement>(`[data-index="${at}"]`)
  row?.focus({ preventScroll: true })
  return row !== null && row !== undefined
}

/** Of the row an event comes from; none when it comes from a dialog that a cell has opened. */
function indexOf(target: EventTarget): number | undefined {
  if (!(target instanceof Element) || target.closest('dialog') !== null) return undefined
  const row = target.closest('[data-index]')
  return row === null ? undefined : Number(row.getAttribute('data-index'))
}

function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.hasAttribute('data-index')
}

/** A control keeps its keys, but Escape leads back to the row, and a checkbox has no use for the arrows. */
function leavesControl(event: KeyboardEvent): boolean {
  if (event.key === 'Escape') return true
  const isCheckbox = event.target instanceof HTMLInputElement && event.target.type === 'checkbox'
  return isCheckbox && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
}

/** The end of dragging over a text is no click. */
function hasSelection(within: HTMLElement): boolean {
  const selection = within.ownerDocument.getSelection()
  return selection !== null && !selection.isCollapsed && within.contains(selection.anchorNode)
}
