'use client'
import { useMemo } from 'react'
import { ChangeMark, FieldChangeMark } from '../catalog-browser/ChangeMark'
import type { StreamGridParts } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { CursorCell } from './CursorCell'
import { KeyCell } from './KeyCell'
import { ModeCell } from './ModeCell'
import { RowMark } from './RowMark'
import { RowNote } from './RowNote'
import { StoredCursor, StoredKey, StoredMode, StoredTick, useStoredRowState } from './StoredCells'
import { TickCell } from './TickCell'
import { usePickerRowState } from './usePickerRow'

/** What the picker adds to the grid: the tick, three columns, a line for what is missing; as text where one may only look. */
export function usePickerParts(isReadOnly = false): StreamGridParts {
  const words = useWords(pickerSection)
  return useMemo(
    () => ({
      Lead: isReadOnly ? StoredTick : TickCell,
      columns: [
        { id: 'mode', head: words.modeColumn, Cell: isReadOnly ? StoredMode : ModeCell },
        { id: 'cursor', head: words.cursorColumn, Cell: isReadOnly ? StoredCursor : CursorCell },
        { id: 'key', head: words.keyColumn, Cell: isReadOnly ? StoredKey : KeyCell },
      ],
      Mark: isReadOnly ? ChangeMark : RowMark,
      FieldMark: FieldChangeMark,
      Note: RowNote,
      useRowState: isReadOnly ? useStoredRowState : usePickerRowState,
    }),
    [words, isReadOnly],
  )
}
