'use client'
import { useMemo } from 'react'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { adviceOfRow } from './adviceOfRow'
import { Note, type NoteProps } from './Note'
import { usePicker } from './PickerContext'
import { usePickerRow } from './usePickerRow'

type RowNoteText = { tone: NoteProps['tone']; text: string }

/** The line under a row: why it could not be applied, who else changed it, what is missing, who shares its name, why it is set so. */
export function RowNote({ stream, tabIndex }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { store } = usePicker()
  const { entry, apply } = usePickerRow(stream)
  const index = store.getIndex()
  const isActive = tabIndex === 0
  const advice = useMemo(() => adviceOfRow(stream, entry, isActive), [stream, entry, isActive])
  const note = noteOf()
  return (
    note && (
      <Note role="gridcell" tone={note.tone}>
        {note.text}
      </Note>
    )
  )

  /** Only the weightiest is said. */
  function noteOf(): RowNoteText | null {
    if (apply?.status === 'failed' && apply.error) {
      return { tone: 'danger', text: words.failedBecause(apply.error.message, apply.error.code) }
    }
    if (entry.clash) return { tone: 'warning', text: words.clashRow }
    if (apply && apply.status !== 'applied' && apply.status !== 'failed' && entry.change) {
      return { tone: 'info', text: words.itemStatus[apply.status] }
    }
    const [problem] = entry.problems
    if (problem) return { tone: 'warning', text: words.problem[problem.code] }
    if (index.isClashing(stream)) {
      const others = index.named(stream.name).filter((other) => other !== stream)
      return { tone: 'info', text: words.clash(others.map(index.labelOf)) }
    }
    return advice ? { tone: advice.isWarning ? 'warning' : 'info', text: words.advice(advice.codes) } : null
  }
}
