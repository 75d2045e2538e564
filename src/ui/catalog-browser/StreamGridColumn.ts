import type { ComponentType, ReactNode } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamField } from '../../domain/streamFields'

export type StreamCellProps = {
  stream: Stream
  /** What the stream is called on this screen: with its namespace, where the name alone is not enough. */
  label: string
  /** For controls: -1 unless the row is the active one, so that Tab goes past the others. */
  tabIndex: 0 | -1
}

export type FieldCellProps = { stream: Stream; field: StreamField }

/** A column right of the stream's name. Keep its identity between drawings: rows are drawn again when it changes. */
export type StreamGridColumn = { id: string; head: ReactNode; Cell: ComponentType<StreamCellProps> }

/** A column that is more than the layout knows of: it comes last, and fields have a cell in it too. */
export type ExtraGridColumn = StreamGridColumn & { FieldCell: ComponentType<FieldCellProps> }

/** What a row of the grid shows about its stream beside the cells. */
export type StreamRowState = {
  isPicked: boolean
  /** How the row differs from what is stored. */
  change?: 'add' | 'patch' | 'remove' | undefined
}

/** What a screen adds to the grid's rows. Keep its identity between drawings. */
export type StreamGridParts = {
  columns: readonly StreamGridColumn[]
  /** Columns of the host. */
  extraColumns?: readonly ExtraGridColumn[] | undefined
  /** Before the name, such as a checkbox. */
  Lead?: ComponentType<StreamCellProps> | undefined
  /** After the name, such as "new"; draws nothing when there is nothing to say. */
  Mark?: ComponentType<StreamCellProps> | undefined
  /** After the type of a field, such as "was a number"; draws nothing when there is nothing to say. */
  FieldMark?: ComponentType<FieldCellProps> | undefined
  /** A line under the row; draws nothing when there is nothing to say. */
  Note?: ComponentType<StreamCellProps> | undefined
  /** A hook: called once in every row. */
  useRowState?: ((stream: Stream) => StreamRowState) | undefined
}
