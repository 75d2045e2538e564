'use client'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { usePicker } from './PickerContext'
import { usePickerRow } from './usePickerRow'

/** Whether the stream is synced. */
export function TickCell({ stream, label, tabIndex }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { store } = usePicker()
  const { entry, locks, isFrozen } = usePickerRow(stream)
  return (
    <input
      type="checkbox"
      className="airbyte-checkbox airbyte-stream-picker-tick"
      aria-label={words.sync(label)}
      title={locks.tick ? words.notOffered : undefined}
      tabIndex={tabIndex}
      checked={entry.config !== undefined}
      disabled={isFrozen || locks.tick !== undefined}
      onChange={({ target }) => store.dispatch({ type: target.checked ? 'tick' : 'untick', streams: [stream] })}
    />
  )
}
