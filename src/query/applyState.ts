import type { EmbeddedError } from '../domain/errors'
import type { StreamClash } from '../domain/mergeStreamEdits'
import type { StreamEdit } from '../domain/streamEdits'

/**
 * One edit on its way to the API. `cancelled` was never sent; `clash` neither, since somebody else changed the same stream
 * meanwhile and a person has to say what counts.
 */
export type ApplyItem = {
  edit: StreamEdit
  status: 'waiting' | 'sending' | 'applied' | 'failed' | 'cancelled' | 'clash'
  error?: EmbeddedError
  clash?: StreamClash
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
  /**
   * Not sent, since somebody else changed the same settings, or added or removed the stream, after the person saw them. To
   * keep `mine`, derive an edit from `theirs` with `streamEdits` and apply that.
   */
  clashes: { edit: StreamEdit; clash: StreamClash }[]
}

export const idleApplyState: ApplyState = { phase: 'idle', total: 0, done: 0, items: [] }

/** The state that the items add up to. */
export function toApplyState(phase: ApplyState['phase'], items: ApplyItem[]): ApplyState {
  const open = items.filter((item) => item.status === 'waiting' || item.status === 'sending').length
  return { phase, total: items.length, done: items.length - open, items }
}

/** The lists that the items fall into. */
export function toApplyOutcome(items: readonly ApplyItem[]): ApplyOutcome {
  const outcome: ApplyOutcome = { applied: [], failed: [], cancelled: [], clashes: [] }
  for (const { edit, status, error, clash } of items) {
    if (status === 'applied') outcome.applied.push(edit)
    else if (status === 'failed' && error !== undefined) outcome.failed.push({ edit, error })
    else if (status === 'clash' && clash !== undefined) outcome.clashes.push({ edit, clash })
    else outcome.cancelled.push(edit)
  }
  return outcome
}
