'use client'
import { useRef } from 'react'
import type { EmbeddedError } from '../../domain/errors'
import type { SourceSummary } from '../../domain/source'
import { Alert } from '../primitives/Alert'
import { Button } from '../primitives/Button'
import { ErrorState } from '../primitives/ErrorState'
import { useElapsed } from '../primitives/useElapsed'
import { useLostFocus } from '../primitives/useLostFocus'
import { commonSection } from '../words/commonWords'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { useSourceFormFrame } from './SourceFormContext'

/** Where a submit stands. */
export type SourceFormProgress =
  | { phase: 'idle' | 'checking' | 'saving' | 'stopped' }
  | { phase: 'refused' | 'unclear'; message: string | null }
  | { phase: 'failed'; step: 'check' | 'save'; error: EmbeddedError; lost?: SourceSummary | undefined }

export type SourceFormFootProps = {
  isEdit: boolean
  state: SourceFormProgress
  /** The API's complaints that belong to no field. Untrusted. */
  unplaced: readonly string[]
  /** The other complaints are listed above the form already. */
  hasPlaced: boolean
  onStop: () => void
  onCancel?: (() => void) | undefined
  /** Offered after a check that failed or gave no answer. */
  onSaveUnchecked?: (() => void) | undefined
  /** Goes on with the source that the API saved after all. */
  onUseLost: (lost: SourceSummary) => void
}

/** From here on a wait needs words of its own. */
const longWait = 10_000

/** The one main action, what became of it, and the way out. */
export function SourceFormFoot(props: SourceFormFootProps) {
  const { isEdit, state, onStop, onCancel } = props
  const sourceForm = useWords(sourceFormSection)
  const common = useWords(commonSection)
  const { slot } = useSourceFormFrame()
  const submitButton = useRef<HTMLDivElement>(null)
  const result = useRef<HTMLDivElement>(null)
  // Fields are disabled during a check, also the one in which Enter began it.
  useLostFocus(result, hasResult(state) ? state.phase : 'none')
  const isBusy = state.phase === 'checking' || state.phase === 'saving'
  const elapsed = useElapsed(isBusy)
  return (
    <div {...slot('foot')}>
      <div ref={result} className="airbyte-source-form-result" tabIndex={-1}>
        <SubmitResult {...props} />
      </div>
      <div ref={submitButton} {...slot('actions')}>
        <Button type="submit" variant="primary" unavailable={isBusy}>
          {isEdit ? sourceForm.save : sourceForm.connect}
        </Button>
        {onCancel && !isBusy && (
          <Button variant="plain" onClick={onCancel}>
            {common.cancel}
          </Button>
        )}
        {state.phase === 'checking' && (
          <Button
            variant="plain"
            onClick={() => {
              submitButton.current?.querySelector('button')?.focus()
              onStop()
            }}
          >
            {common.cancel}
          </Button>
        )}
      </div>
      <div className="airbyte-source-form-progress">
        <span role="status">
          {state.phase === 'checking' && (elapsed > longWait ? sourceForm.checkingLong : sourceForm.checking)}
          {state.phase === 'saving' && sourceForm.saving}
          {state.phase === 'stopped' && sourceForm.checkStopped}
        </span>
        {elapsed >= 1000 && <span className="airbyte-source-form-progress-time">{common.elapsed(elapsed)}</span>}
      </div>
    </div>
  )
}

function hasResult({ phase }: SourceFormProgress): boolean {
  return phase === 'refused' || phase === 'unclear' || phase === 'failed'
}

function SubmitResult({ state, unplaced, hasPlaced, onSaveUnchecked, onUseLost }: SourceFormFootProps) {
  const words = useWords(sourceFormSection)
  const common = useWords(commonSection)
  const saveAnyway = onSaveUnchecked && <Button onClick={onSaveUnchecked}>{words.saveAnyway}</Button>
  if (state.phase === 'refused' || state.phase === 'unclear') {
    const isRefused = state.phase === 'refused'
    return (
      <Alert
        tone={isRefused ? 'danger' : 'warning'}
        title={isRefused ? words.checkFailed : words.checkUnknown}
        actions={saveAnyway}
      >
        {state.message !== null && (
          <p className="airbyte-source-form-reason">
            <bdi>{state.message}</bdi>
          </p>
        )}
        <p>{isRefused ? words.checkFailedHelp : words.checkUnknownHelp}</p>
      </Alert>
    )
  }
  if (state.phase !== 'failed') return null
  const { step, error, lost } = state
  if (lost !== undefined) {
    return (
      <Alert
        tone="warning"
        title={words.lostTitle}
        actions={<Button onClick={() => onUseLost(lost)}>{words.useLost}</Button>}
      >
        {words.lostHelp(lost.name)}
      </Alert>
    )
  }
  if (unplaced.length > 0) {
    return (
      <Alert title={words.refusedTitle}>
        <ul>
          {unplaced.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Alert>
    )
  }
  if (hasPlaced) return null
  const help = common.sentences([common.errorHelp[error.code], words.inputKept])
  return step === 'check' ? (
    <ErrorState error={error} title={words.checkUnknown} help={help} actions={saveAnyway} />
  ) : (
    <ErrorState error={error} title={words.couldNotSave} help={help} />
  )
}
