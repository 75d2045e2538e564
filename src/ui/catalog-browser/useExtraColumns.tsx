'use client'
import { type ComponentType, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamField } from '../../domain/streamFields'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { HostCell } from './HostCell'
import type { ExtraGridColumn } from './StreamGridColumn'

/**
 * A column of the host's own, behind those of the browser. Its cells are components: they may use hooks, and one that throws
 * shows "Not available" in its place. Define them outside of what is drawn, or each drawing starts them anew.
 */
export type ExtraColumn = {
  /** Tells the column from the others. */
  id: string
  /** Its name, in the head of the grid. */
  head: string
  /** Drawn for each stream in sight. Left out: empty. */
  StreamCell?: ComponentType<{ stream: Stream }> | undefined
  /** Drawn for each field in sight. Left out: empty. */
  FieldCell?: ComponentType<{ stream: Stream; field: StreamField }> | undefined
}

type Kept = { columns: readonly ExtraColumn[] | undefined; gridColumns: readonly ExtraGridColumn[] | undefined }

/** The host's columns for the grid. The same ones until something in them changes, even when the list is written anew. */
export function useExtraColumns(columns: readonly ExtraColumn[] | undefined): Kept['gridColumns'] {
  const [kept, setKept] = useState<Kept>(() => ({ columns, gridColumns: columns?.map(toGridColumn) }))
  if (isSame(kept.columns, columns)) return kept.gridColumns
  const gridColumns = columns?.map(toGridColumn)
  setKept({ columns, gridColumns })
  return gridColumns
}

function toGridColumn({ id, head, StreamCell, FieldCell }: ExtraColumn): ExtraGridColumn {
  return {
    id,
    head,
    Cell: function ExtraStreamCell({ stream }) {
      const words = useWords(catalogSection)
      return StreamCell ? (
        <HostCell fallback={words.hostCellFailed}>
          <StreamCell stream={stream} />
        </HostCell>
      ) : null
    },
    FieldCell: function ExtraFieldCell({ stream, field }) {
      const words = useWords(catalogSection)
      return FieldCell ? (
        <HostCell fallback={words.hostCellFailed}>
          <FieldCell stream={stream} field={field} />
        </HostCell>
      ) : null
    },
  }
}

function isSame(before: readonly ExtraColumn[] | undefined, after: readonly ExtraColumn[] | undefined): boolean {
  if (before === undefined || after === undefined) return before === after
  return (
    before.length === after.length &&
    before.every((column, at) => {
      const other = after[at]
      return (
        column.id === other?.id &&
        column.head === other.head &&
        column.StreamCell === other.StreamCell &&
        column.FieldCell === other.FieldCell
      )
    })
  )
}
