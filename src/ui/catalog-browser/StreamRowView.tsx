'use client'
import type { Stream } from '../../domain/catalog'
import type { StreamRow } from '../../headless/tree-grid/TreeRow'
import { type GridRowProps, gridRowProps } from './gridRowProps'
import { MatchedField } from './MatchedField'
import type { StreamRowState } from './StreamGridColumn'
import { StreamName } from './StreamName'

/** One stream: its name, then the cells of the screen it is on. */
export function StreamRowView(props: GridRowProps<StreamRow>) {
  const { row, label, parts, isActive, slot } = props
  const { columns, extraColumns = [], Lead, Mark, Note, useRowState = usePlainState } = parts
  const state = useRowState(row.stream)
  const cell = { stream: row.stream, label, tabIndex: isActive ? 0 : -1 } as const
  return (
    <div
      {...gridRowProps(props)}
      aria-label={label}
      data-picked={state.isPicked || undefined}
      data-change={state.change}
      aria-selected={parts.useRowState ? state.isPicked : undefined}
    >
      <div role="rowheader" {...slot('cell')} data-column="stream" aria-colindex={1}>
        <StreamName row={row} label={label} isActive={isActive} slot={slot} lead={Lead && <Lead {...cell} />}>
          {Mark && <Mark {...cell} />}
          <MatchedField stream={row.stream} />
        </StreamName>
      </div>
      {[...columns, ...extraColumns].map(({ id, Cell }, column) => (
        <div
          key={id}
          role="gridcell"
          {...slot('cell')}
          data-column={column < columns.length ? id : 'extra'}
          aria-colindex={column + 2}
        >
          <Cell {...cell} />
        </div>
      ))}
      {Note && <Note {...cell} />}
    </div>
  )
}

const plainState: StreamRowState = { isPicked: false }

function usePlainState(_stream: Stream): StreamRowState {
  return plainState
}
