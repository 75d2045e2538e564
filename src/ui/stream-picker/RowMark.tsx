'use client'
import { Undo2 } from 'lucide-react'
import { ChangeMark } from '../catalog-browser/ChangeMark'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { usePicker } from './PickerContext'
import { usePickerRow } from './usePickerRow'

/** After the name: what the source changed, and a way back to what is stored for what the person changed. */
export function RowMark(props: StreamCellProps) {
  const { stream, label, tabIndex } = props
  const words = useWords(pickerSection)
  const { store } = usePicker()
  const { entry, isFrozen } = usePickerRow(stream)
  const name = words.discardOf(label)
  return (
    <>
      <ChangeMark {...props} />
      {entry.change !== undefined && !isFrozen && (
        <button
          type="button"
          className="airbyte-catalog-browser-chevron"
          aria-label={name}
          title={name}
          tabIndex={tabIndex}
          onClick={(event) => {
            // The button goes with the change; the focus stays in the row.
            event.currentTarget.closest<HTMLElement>('[role="row"]')?.focus()
            store.dispatch({ type: 'restore', names: [stream.name] })
          }}
        >
          <Undo2 size={14} strokeWidth={1.5} aria-hidden />
        </button>
      )}
    </>
  )
}
