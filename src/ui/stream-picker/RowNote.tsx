'use client'
import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { adviceOfRow } from './adviceOfRow'
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
    return <Note tone="danger">{picker.failedBecause(apply.error.message, apply.error.code)}</Note>
  }
  if (entry.clash) return <Note tone="warning">{picker.clashRow}</Note>
  if (apply && apply.status !== 'applied' && apply.status !== 'failed' && entry.change) {
    return <Note tone="info">{picker.itemStatus[apply.status]}</Note>
  }
  const [problem] = entry.problems
  if (problem) return <Note tone="warning">{picker.problem[problem.code]}</Note>
  if (index.isClashing(stream)) {
    const others = index.named(stream.name).filter((other) => other !== stream)
    return <Note tone="info">{picker.clash(others.map(index.labelOf))}</Note>
  }
  return advice ? <Note tone={advice.isWarning ? 'warning' : 'info'}>{picker.advice(advice.codes)}</Note> : null
}

const icons = { danger: CircleAlert, warning: TriangleAlert, info: Info } as const

function Note({ tone, children }: { tone: keyof typeof icons; children: string }) {
  const Icon = icons[tone]
  return (
    <div role="gridcell" className="airbyte-stream-picker-note" data-tone={tone}>
      <Icon size={14} strokeWidth={1.5} aria-hidden />
      <span>{children}</span>
    </div>
  )
}
