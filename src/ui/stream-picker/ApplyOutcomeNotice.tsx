'use client'
import { Alert } from '../primitives/Alert'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import type { ApplyProgress } from './applyProgress'

type ApplyOutcomeNoticeProps = {
  progress: ApplyProgress
  /** The person has gone on to other changes. */
  isOld: boolean
}

/** What became of the last batch, the worst first. Nothing is lost: what was not applied is pending still. */
export function ApplyOutcomeNotice({ progress, isOld }: ApplyOutcomeNoticeProps) {
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const { phase, applied, failed, cancelled } = progress
  const isSaid = phase === 'done' && !(isOld && failed === 0 && cancelled === 0)
  const [title, ...rest] = [
    failed > 0 ? words.outcomeFailed(failed) : undefined,
    applied > 0 ? words.outcomeApplied(applied) : undefined,
    cancelled > 0 ? words.outcomeCancelled(cancelled) : undefined,
  ].filter((sentence) => sentence !== undefined)
  const isFailure = failed > 0
  const notice = isSaid && title !== undefined && (
    <Alert
      tone={isFailure ? 'danger' : cancelled > 0 ? 'warning' : 'success'}
      role={isFailure ? 'alert' : 'note'}
      title={title}
    >
      {rest.length > 0 ? common.sentences(rest) : undefined}
    </Alert>
  )
  return (
    <>
      {isFailure && notice}
      {/* There before anything is said, so that a screen reader hears it. An alert is heard by itself. */}
      <div aria-live="polite">{!isFailure && notice}</div>
    </>
  )
}
