'use client'
import { Redo2, Undo2 } from 'lucide-react'
import type { SelectionSummary } from '../../headless/stream-selection/createSelectionStore'
import { Button } from '../primitives/Button'
import { useWords } from '../words/WordsContext'
import type { ApplyProgress } from './applyProgress'

export type EditsBarProps = {
  summary: SelectionSummary
  /** How many edits could be sent now. */
  ready: number
  progress: ApplyProgress
  onUndo: () => void
  onRedo: () => void
  onDiscard: () => void
  onReview: () => void
  onApply: () => void
  onRetry: () => void
  onCancel: () => void
}

/** At the foot: what is pending and what to do with it; while edits are on their way, how far they have come. */
export function EditsBar(props: EditsBarProps) {
  const words = useWords().picker
  const { summary, progress, ready } = props
  const pending = summary.added + summary.changed + summary.removed
  if (progress.phase === 'applying') return <ApplyingBar progress={progress} onCancel={props.onCancel} />
  if (pending === 0 && !summary.canUndo && !summary.canRedo) return null
  return (
    <div className="airbyte-stream-picker-bar">
      <div className="airbyte-stream-picker-bar-text" role="status">
        <strong>
          {pending === 0 ? words.nothingPending : words.pending(summary.added, summary.changed, summary.removed)}
        </strong>
        {summary.blocked > 0 && <span data-tone="warning">{words.blocked(summary.blocked)}</span>}
        {pending > 0 && ready === 0 && <span data-tone="warning">{words.nothingToApply}</span>}
      </div>
      <div className="airbyte-stream-picker-bar-actions">
        <Button
          variant="plain"
          size="icon"
          aria-label={words.undo}
          title={words.undo}
          unavailable={!summary.canUndo}
          onClick={props.onUndo}
        >
          <Undo2 size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <Button
          variant="plain"
          size="icon"
          aria-label={words.redo}
          title={words.redo}
          unavailable={!summary.canRedo}
          onClick={props.onRedo}
        >
          <Redo2 size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        {pending > 0 && (
          <>
            <Button variant="plain" onClick={props.onDiscard}>
              {words.discard}
            </Button>
            <Button onClick={props.onReview}>{words.review}</Button>
            {progress.failed > 0 && ready > 0 && <Button onClick={props.onRetry}>{words.retryFailed}</Button>}
            <Button variant="primary" unavailable={ready === 0} onClick={props.onApply}>
              {words.apply}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

function ApplyingBar({ progress, onCancel }: { progress: ApplyProgress; onCancel: () => void }) {
  const words = useWords().picker
  return (
    <div className="airbyte-stream-picker-bar" data-applying>
      <div className="airbyte-stream-picker-bar-text">
        <strong>{words.applying}</strong>
        <span className="airbyte-stream-picker-numbers">{words.applied(progress.done, progress.total)}</span>
        <progress
          className="airbyte-progress-root"
          aria-label={words.applying}
          max={progress.total}
          value={progress.done}
          aria-valuetext={words.applied(progress.done, progress.total)}
        />
        <span role="status" className="airbyte-visually-hidden">
          {words.applied(quarterOf(progress), progress.total)}
        </span>
      </div>
      <div className="airbyte-stream-picker-bar-actions">
        <Button onClick={onCancel}>{words.cancelApply}</Button>
      </div>
    </div>
  )
}

/** Told to a screen reader: a batch may take minutes, and every single edit would be noise. */
function quarterOf({ done, total }: ApplyProgress): number {
  return Math.floor(Math.floor((done / total) * 4) * (total / 4))
}
