'use client'
import { useMemo } from 'react'
import { CursorFact } from '../catalog-browser/factCells'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { catalogSection } from '../words/catalogWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { LockedChoice } from './LockedChoice'
import { PathOptions } from './PathOptions'
import { usePicker } from './PickerContext'
import { cursorChoices } from './pathChoices'
import { readPath } from './pathValue'
import { usePickerRow } from './usePickerRow'

/** The field that tells new records from old ones. */
export function CursorCell({ stream, label, tabIndex }: StreamCellProps) {
  const picker = useWords(pickerSection)
  const catalog = useWords(catalogSection)
  const { store } = usePicker()
  const { entry, locks, fixed, isFrozen } = usePickerRow(stream)
  const { config } = entry
  const cursor = config?.cursor_field ?? null
  const isNeeded = config?.sync_mode === 'incremental'
  const choices = useMemo(() => (isNeeded ? cursorChoices(stream, cursor) : undefined), [stream, cursor, isNeeded])
  if (config === undefined) return <CursorFact stream={stream} />
  if (choices === undefined) return <span className="airbyte-catalog-browser-quiet">{picker.notNeeded}</span>
  const name = picker.cursorOf(label)
  if (locks.cursor) {
    const path = cursor ?? fixed.cursor
    const text = path.length > 0 ? catalog.fieldPath(path) : picker.sourceChooses
    return <LockedChoice name={name} text={text} owner={locks.cursor} tabIndex={tabIndex} />
  }
  return (
    <select
      className="airbyte-stream-picker-select"
      data-mono
      aria-label={name}
      aria-invalid={entry.problems.some(({ member }) => member === 'cursor_field') || undefined}
      tabIndex={tabIndex}
      disabled={isFrozen}
      value={cursor === null ? '' : JSON.stringify(cursor)}
      onChange={({ target }) =>
        store.dispatch({
          type: 'set_cursor',
          stream,
          cursor_field: target.value === '' ? null : readPath(target.value),
        })
      }
    >
      <option value="">{picker.chooseField}</option>
      <PathOptions choices={choices} />
    </select>
  )
}
