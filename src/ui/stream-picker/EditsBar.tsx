'use client'
import { Redo2, Undo2 } from 'lucide-react'
import type { SelectionSummary } from '../../headless/stream-selection/createSelectionStore'
import { Button } from '../primitives/Button'
import { pickerSection } from '../words/pickerWords'
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

/**
 * At the foot: what is pending and what to do with it; while edits are on their way, how far they have come. Drawn while there is
 * nothing to say too: a screen reader hears only what changes in a place that was there before.
 */
export function EditsBar(props: EditsBarProps) {
  const words = useWords(pickerSection)
  const { summary, progress } = props
  const pending = summary.added + summary.changed + summary.removed
  const isApplying = progress.phase === 'applying'
  const isQuiet = !isApplying && pending === 0 && !summary.canUndo && !summary.canRedo
  return (
    <div
      className="airbyte-stream-picker-bar"
      data-applying={isApplying || undefined}
      data-quiet={isQuiet || undefined}
    >
      <div className="airbyte-stream-picker-bar-text">
        <div role="status" className="airbyte-stream-picker-bar-status">
          {isApplying ? <ApplyingText progress={progress} /> : !isQuiet && <PendingText {...props} pending={pending} />}
        </div>
        {isApplying && <ApplyingMeter progress={progress} />}
      </div>
      {isApplying ? (
        <div className="airbyte-stream-picker-bar-actions" key="applying">
          <Button onClick={props.onCancel}>{words.cancelApply}</Button>
        </div>
      ) : (
        !isQuiet && <BarActions {...props} pending={pending} />
      )}
    </div>
  )
}

type WithPending = EditsBarProps & { pending: number }

function PendingText({ summary, ready, pending }: WithPending) {
  const words = useWords(pickerSection)
  return (
    <>
      <strong>
        {pending === 0 ? words.nothingPending : words.pending(summary.added, summary.changed, summary.removed)}
      </strong>
      {summary.blocked > 0 && <span data-tone="warning">{words.blocked(summary.blocked)}</span>}
      {pending > 0 && ready === 0 && <span data-tone="warning">{words.nothingToApply}</span>}
    </>
  )
}

/** Told by quarters: a batch may take minutes, and every single edit would be noise. */
function ApplyingText({ progress: { done, total } }: { progress: ApplyProgress }) {
  const words = useWords(pickerSection)
  const quarter = Math.floor(Math.floor((done / total) * 4) * (total / 4))
  return (
    <>
      <strong>{words.applying}</strong>
      <span className="airbyte-visually-hidden">{words.applied(quarter, total)}</span>
    </>
  )
}

function ApplyingMeter({ progress: { done, total } }: { progress: ApplyProgress }) {
  const words = useWords(pickerSection)
  return (
    <>
      <span className="airbyte-stream-picker-numbers">{words.applied(done, total)}</span>
      <progress
        className="airbyte-progress-root"
        aria-label={words.applying}
        max={total}
        value={done}
        aria-valuetext={words.applied(done, total)}
      />
    </>
  )
}

function BarActions(props: WithPending) {
  const words = useWords(pickerSection)
  const { summary, progress, ready, pending } = props
  return (
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
  )
}
