'use client'
import { memo, type ReactNode, useRef, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'
import type { FieldRow, StreamRow, TreeRow } from '../../headless/tree-grid/TreeRow'
import { useTreeRows } from '../../headless/tree-grid/useTreeRows'
import type { SlotProps } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import { RowDetails } from './RowDetails'
import type { StreamGridParts } from './StreamGridColumn'
import { StreamGridHead } from './StreamGridHead'
import { StreamGridRow } from './StreamGridRow'
import { useGridAnnouncements } from './useGridAnnouncements'
import { useGridFocus } from './useGridFocus'
import { useGridMoves } from './useGridMoves'
import type { StreamRange } from './useGridRange'
import { estimatedRow, stickyRowOf, useGridVirtualizer } from './useGridVirtualizer'
import { useScrollReset } from './useScrollReset'

export type StreamGridProps = {
  streams: readonly Stream[]
  index: StreamIndex
  /** Tells one filter from another: the next one begins at its first row. */
  question: string
  parts: StreamGridParts
  slot: SlotProps<CatalogGridSlot>
  /** In the head, before the name, such as "select all". */
  headLead?: ReactNode
  /** Enter on a stream. Without it Enter opens and closes the row. */
  onStreamActivate?: ((stream: Stream) => void) | undefined
  /** Space on a stream, or a click on its name. */
  onStreamToggle?: ((stream: Stream) => void) | undefined
  /** Shift with a click, Space or an arrow. */
  onStreamRange?: ((range: StreamRange) => void) | undefined
}

/**
 * The streams as a treegrid that holds only the rows in sight, and the active one, so that scrolling never takes the focus
 * away. Rows take the focus; the controls of the active row follow it in the order of Tab.
 */
export const StreamGrid = memo(function StreamGrid(props: StreamGridProps) {
  const { streams, index, question, parts, slot, headLead, onStreamActivate, onStreamToggle, onStreamRange } = props
  const words = useWords(catalogSection)
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [detailed, setDetailed] = useState<StreamRow | FieldRow>()
  const tree = useTreeRows(streams, index)
  const { rows, activeIndex, setActive, setSearch } = tree
  const virtualizer = useGridVirtualizer({ scroller, rows, index, activeIndex })
  const focus = useGridFocus({ body, activeIndex, setActive, scrollTo: (at) => virtualizer.scrollToIndex(at) })
  useScrollReset({ streams, question, scroller, isKept: focus.isInside })
  const announcements = useGridAnnouncements(index)
  const moves = useGridMoves({
    tree,
    pageSize: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / estimatedRow) - 1),
    focus: focus.focus,
    onExpanded: announcements.tellFields,
    onMore: (row) => {
      if (row.kind === 'stream' || row.kind === 'field') setDetailed(row)
    },
    onCopy: announcements.copyName,
    onStreamActivate,
    onStreamToggle,
    onStreamRange,
  })

  const items = virtualizer.getVirtualItems()
  const sticky = stickyRowOf(rows, virtualizer.range)
  return (
    <>
      <div
        {...slot('grid')}
        ref={scroller}
        role="treegrid"
        data-extra={parts.extraColumns !== undefined || undefined}
        aria-label={words.streams}
        aria-rowcount={rows.count + 1}
        aria-colcount={parts.columns.length + (parts.extraColumns?.length ?? 0) + 1}
      >
        <StreamGridHead parts={parts} slot={slot} lead={headLead} />
        <div
          ref={body}
          role="rowgroup"
          {...slot('body')}
          style={{ blockSize: virtualizer.getTotalSize() }}
          onKeyDown={moves.onKeyDown}
          onClick={moves.onClick}
          onMouseDown={moves.onMouseDown}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
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
                  isSticky={item.index === sticky}
                  isActive={item.index === activeIndex}
                  parts={parts}
                  slot={slot}
                  measure={virtualizer.measureElement}
                  onSearch={setSearch}
                />
              )
            )
          })}
        </div>
      </div>
      <div className="airbyte-visually-hidden" aria-live="polite">
        {announcements.text}
      </div>
      {detailed && (
        <RowDetails row={detailed} label={labelOf(index, detailed)} onClose={() => setDetailed(undefined)} />
      )}
    </>
  )
})

function labelOf(index: StreamIndex, row: TreeRow): string {
  return row.kind === 'group' ? '' : index.labelOf(row.stream)
}
