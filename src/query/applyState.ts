import type { EmbeddedError } from '../domain/errors'
import type { StreamEdit } from '../domain/streamEdits'

/** One edit on its way to the API. `cancelled` was never sent. */
export type ApplyItem = {
  edit: StreamEdit
  status: 'waiting' | 'sending' | 'applied' | 'failed' | 'cancelled'
  error?: EmbeddedError
}

/** How far a batch of edits has come. `done` counts the edits that are settled, whichever way. */
export type ApplyState = {
  phase: 'idle' | 'applying' | 'done'
  total: number
  done: number
  items: ApplyItem[]
}

/** What became of a batch. Every edit given is in exactly one of the lists. */
export type ApplyOutcome = {
  applied: StreamEdit[]
  failed: { edit: StreamEdit; error: EmbeddedError }[]
  /** Not sent, since the batch was cancelled or its screen left. */
  cancelled: StreamEdit[]
}

export const idleApplyState: ApplyState = { phase: 'idle', total: 0, done: 0, items: [] }

/** The state that the items add up to. */
export function toApplyState(phase: ApplyState['phase'], items: ApplyItem[]): ApplyState {
  const open = items.filter((item) => item.status === 'waiting' || item.status === 'sending').length
  return { phase, total: items.length, done: items.length - open, items }
}

/** The lists that the items fall into. */
export function toApplyOutcome(items: readonly ApplyItem[]): ApplyOutcome {
  const outcome: ApplyOutcome = { applied: [], failed: [], cancelled: [] }
  for (const { edit, status, error } of items) {
    if (status === 'applied') outcome.applied.push(edit)
    else if (status === 'failed' && error !== undefined) outcome.failed.push({ edit, error })
    else outcome.cancelled.push(edit)
  }
  return outcome
}
