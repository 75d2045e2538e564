'use client'
import { useMemo } from 'react'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { adviceOfRow } from './adviceOfRow'
import { Note } from './Note'
import { usePicker } from './PickerContext'
import { usePickerRow } from './usePickerRow'

/** The line under a row: why it could not be applied, who else changed it, what is missing, who shares its name, why it is set so. */
export function RowNote({ stream, tabIndex }: StreamCellProps) {
  const picker = useWords(pickerSection)
  const { store } = usePicker()
  const { entry, apply } = usePickerRow(stream)
  const index = store.getIndex()
  const isActive = tabIndex === 0
  const advice = useMemo(() => adviceOfRow(stream, entry, isActive), [stream, entry, isActive])
  if (apply?.status === 'failed' && apply.error) {
    return (
      <Note role="gridcell" tone="danger">
        {picker.failedBecause(apply.error.message, apply.error.code)}
      </Note>
    )
  }
  if (entry.clash)
    return (
      <Note role="gridcell" tone="warning">
        {picker.clashRow}
      </Note>
    )
  if (apply && apply.status !== 'applied' && apply.status !== 'failed' && entry.change) {
    return (
      <Note role="gridcell" tone="info">
        {picker.itemStatus[apply.status]}
      </Note>
    )
  }
  const [problem] = entry.problems
  if (problem)
    return (
      <Note role="gridcell" tone="warning">
        {picker.problem[problem.code]}
      </Note>
    )
  if (index.isClashing(stream)) {
    const others = index.named(stream.name).filter((other) => other !== stream)
    return (
      <Note role="gridcell" tone="info">
        {picker.clash(others.map(index.labelOf))}
      </Note>
    )
  }
  return advice ? (
    <Note role="gridcell" tone={advice.isWarning ? 'warning' : 'info'}>
      {picker.advice(advice.codes)}
    </Note>
  ) : null
}
