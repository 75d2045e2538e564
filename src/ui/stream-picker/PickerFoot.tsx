'use client'
import { useRef } from 'react'
import { nameOfEdit } from '../../domain/nameOfEdit'
import type { StreamEdit } from '../../domain/streamEdits'
import type { SelectionStore, SelectionSummary } from '../../headless/stream-selection/createSelectionStore'
import { useLostFocus } from '../primitives/useLostFocus'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { ApplyOutcomeNotice } from './ApplyOutcomeNotice'
import type { ApplyProgress } from './applyProgress'
import { ClashQuestions } from './ClashQuestions'
import { EditsBar } from './EditsBar'
import { LimitMeters, type LimitMetersProps } from './LimitMeters'
import { usePicker } from './PickerContext'

export type PickerFootProps = {
  summary: SelectionSummary
  /** What could be sent now. */
  edits: StreamEdit[]
  progress: ApplyProgress
  meters: LimitMetersProps
  /** What to call the stream, or the streams, of that name. */
  labelOf: (name: string) => string
  onReview: () => void
  onApply: (edits: StreamEdit[]) => void
  onCancel: () => void
}

/**
 * What became of the last batch and what is pending, in sight wherever the page is scrolled to. The button that sends a batch
 * gives way to its progress, and that to its outcome: focus that would be lost with them stays here.
 */
export function PickerFoot({
  summary,
  edits,
  progress,
  meters,
  labelOf,
  onReview,
  onApply,
  onCancel,
}: PickerFootProps) {
  const words = useWords(pickerSection)
  const { store, applying, isApplying } = usePicker()
  const foot = useRef<HTMLDivElement>(null)
  useLostFocus(foot, progress.phase)
  return (
    <div ref={foot} className="airbyte-stream-picker-foot" role="group" aria-label={words.reviewTitle} tabIndex={-1}>
      <ApplyOutcomeNotice progress={progress} isOld={edits.length > 0} />
      <ClashQuestions store={store} labelOf={labelOf} isFrozen={isApplying} />
      <LimitMeters {...meters} />
      <EditsBar
        summary={summary}
        ready={edits.length}
        progress={progress}
        onUndo={store.undo}
        onRedo={store.redo}
        onDiscard={() => discardAll(store)}
        onReview={onReview}
        onApply={() => onApply(edits)}
        onRetry={() => onApply(edits.filter((edit) => applying.get(nameOfEdit(edit))?.status === 'failed'))}
        onCancel={onCancel}
      />
    </div>
  )
}

function discardAll(store: SelectionStore) {
  store.dispatch({ type: 'restore', names: store.pendingNames() })
}
