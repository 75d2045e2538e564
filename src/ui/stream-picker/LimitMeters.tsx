'use client'
import type { LimitCheck, LimitState } from '../../headless/stream-selection/checkLimits'
import { Alert } from '../primitives/Alert'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

export type LimitMetersProps = {
  check: LimitCheck
  /** Also while both are far from full. */
  isAlwaysShown: boolean
  /** Somebody asked to apply, and it was held back. */
  isRefused: boolean
}

/** How much of what may be synced is used, and in words what to do once it is too much. */
export function LimitMeters({ check, isAlwaysShown, isRefused }: LimitMetersProps) {
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const { streams, fields } = check
  const isAnswered = isRefused && check.isHeldBack
  const isShown = isAlwaysShown || streams.isNear || fields.isNear
  const excess = common.sentences([
    ...(streams.isOver ? [words.streamsOver(streams.used - streams.limit)] : []),
    ...(fields.isOver ? [words.fieldsOver(fields.used - fields.limit)] : []),
  ])
  return (
    <>
      <div className="airbyte-stream-picker-bar" data-quiet={!isShown || undefined}>
        <div className="airbyte-stream-picker-bar-text">
          {isShown && (
            <>
              <Meter label={words.streamLimit} state={streams} text={words.streamUsage(streams.used, streams.limit)} />
              <Meter label={words.fieldLimit} state={fields} text={words.fieldUsage(fields.used, fields.limit)} />
            </>
          )}
          <span role="status" data-tone="warning">
            {!isAnswered && excess}
          </span>
        </div>
      </div>
      {isAnswered && (
        <Alert tone="danger" title={words.heldBackByLimit}>
          {excess}
        </Alert>
      )}
    </>
  )
}

function Meter({ label, state, text }: { label: string; state: LimitState; text: string }) {
  return (
    <span
      role="meter"
      className={state.isOver ? undefined : 'airbyte-stream-picker-numbers'}
      data-tone={state.isOver ? 'warning' : undefined}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(state.limit, state.used)}
      aria-valuenow={state.used}
      aria-valuetext={text}
    >
      {text}
    </span>
  )
}
