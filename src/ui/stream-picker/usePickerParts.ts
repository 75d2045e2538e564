'use client'
import { useMemo } from 'react'
import { ChangeMark, FieldChangeMark } from '../catalog-browser/ChangeMark'
import type { StreamGridParts } from '../catalog-browser/StreamGridColumn'
import { useWords } from '../words/WordsContext'
import { CursorCell } from './CursorCell'
import { KeyCell } from './KeyCell'
import { ModeCell } from './ModeCell'
import { RowNote } from './RowNote'
import { TickCell } from './TickCell'
import { usePickerRowState } from './usePickerRow'

/** What the picker adds to the grid: the tick, three columns, a line for what is missing. */
export function usePickerParts(): StreamGridParts {
  const words = useWords().picker
  return useMemo(
    () => ({
      Lead: TickCell,
      columns: [
        { id: 'mode', head: words.modeColumn, Cell: ModeCell },
        { id: 'cursor', head: words.cursorColumn, Cell: CursorCell },
        { id: 'key', head: words.keyColumn, Cell: KeyCell },
      ],
      Mark: ChangeMark,
      FieldMark: FieldChangeMark,
      Note: RowNote,
      useRowState: usePickerRowState,
    }),
    [words],
  )
}
