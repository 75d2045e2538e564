'use client'
import { memo } from 'react'
import type { Stream } from '../../domain/catalog'
import type { FieldRow, StreamRow, TreeRow } from '../../headless/tree-grid/createTreeRows'
import type { SlotProps } from '../primitives/createSlots'
import type { CatalogGridSlot } from './catalogGridSlots'
import { FieldCells } from './FieldCells'
import type { StreamGridParts, StreamRowState } from './StreamGridColumn'
import { StreamName } from './StreamName'

export type StreamGridRowProps = {
  row: TreeRow
  label: string
  /** Among all rows of the tree, from 0. */
  at: number
  /** Pixels from the top of the body. */
  start: number
  isActive: boolean
  parts: StreamGridParts
  slot: SlotProps<CatalogGridSlot>
  measure: (element: HTMLElement | null) => void
}

/** One row, drawn again only when something about it changed. */
export const StreamGridRow = memo(function StreamGridRow({ row, ...props }: StreamGridRowProps) {
  return row.kind === 'stream' ? <StreamRowView {...props} row={row} /> : <FieldRowView {...props} row={row} />
})

type ViewProps<Row> = Omit<StreamGridRowProps, 'row'> & { row: Row }

function StreamRowView(props: ViewProps<StreamRow>) {
  const { row, label, parts, isActive, slot } = props
  const { columns, Lead, Note, useRowState = usePlainState } = parts
  const state = useRowState(row.stream)
  const cell = { stream: row.stream, label, tabIndex: isActive ? 0 : -1 } as const
  return (
    <div
      {...rowProps(props)}
      aria-label={label}
      data-picked={state.isPicked || undefined}
      data-change={state.change}
      aria-selected={parts.useRowState ? state.isPicked : undefined}
    >
      <div role="rowheader" {...slot('cell')} data-column="stream" aria-colindex={1}>
        <StreamName row={row} label={label} slot={slot}>
          {Lead && <Lead {...cell} />}
        </StreamName>
      </div>
      {columns.map(({ id, Cell }, column) => (
        <div key={id} role="gridcell" {...slot('cell')} data-column={id} aria-colindex={column + 2}>
          <Cell {...cell} />
        </div>
      ))}
      {Note && <Note {...cell} />}
    </div>
  )
}

function FieldRowView(props: ViewProps<FieldRow>) {
  return (
    <div {...rowProps(props)}>
      <FieldCells row={props.row} columns={props.parts.columns.length} slot={props.slot} />
    </div>
  )
}

function rowProps({ row, at, start, isActive, slot, measure }: StreamGridRowProps) {
  return {
    ...slot('row'),
    role: 'row',
    ref: measure,
    style: { transform: `translateY(${start}px)` },
    tabIndex: isActive ? 0 : -1,
    'data-index': at,
    'data-kind': row.kind,
    'data-level': Math.min(row.level, 8),
    'aria-rowindex': at + 2,
    'aria-level': row.level,
    'aria-posinset': row.position,
    'aria-setsize': row.siblings,
    'aria-expanded': row.isExpandable ? row.isExpanded : undefined,
  }
}

const plainState: StreamRowState = { isPicked: false }

function usePlainState(_stream: Stream): StreamRowState {
  return plainState
}
