'use client'
import { Alert } from '../primitives/Alert'
import { useWords } from '../words/WordsContext'
import type { ApplyProgress } from './applyProgress'

type ApplyOutcomeNoticeProps = {
  progress: ApplyProgress
  /** The person has gone on to other changes. */
  isOld: boolean
}

/** What became of the last batch. Nothing is lost: what was not applied is pending still. */
export function ApplyOutcomeNotice({ progress, isOld }: ApplyOutcomeNoticeProps) {
  const words = useWords().picker
  if (progress.phase !== 'done') return null
  const { applied, failed, cancelled } = progress
  if (isOld && failed === 0 && cancelled === 0) return null
  const sentences = [
    failed > 0 ? words.outcomeFailed(failed) : undefined,
    applied > 0 ? words.outcomeApplied(applied) : undefined,
    cancelled > 0 ? words.outcomeCancelled(cancelled) : undefined,
  ].filter((sentence) => sentence !== undefined)
  const [title, ...rest] = sentences
  if (title === undefined) return null
  return (
    <Alert tone={failed > 0 ? 'danger' : cancelled > 0 ? 'warning' : 'success'} title={title}>
      {rest.length > 0 ? rest.join(' ') : undefined}
    </Alert>
  )
}
