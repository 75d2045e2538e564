import type { EmbeddedError } from '../../domain/errors'
import { nameOfEdit } from '../../domain/nameOfEdit'
import type { StreamEdit } from '../../domain/streamEdits'
import type { RowApply } from './PickerContext'

/** How a batch of edits is going, as the view needs it. */
export type ApplyView = {
  phase: 'idle' | 'applying' | 'done'
  total: number
  done: number
  items: readonly { edit: StreamEdit; status: RowApply['status']; error?: EmbeddedError | undefined }[]
}

export type ApplyProgress = Pick<ApplyView, 'phase' | 'total' | 'done'> & {
  applied: number
  failed: number
  cancelled: number
}

/** Counts the items by what became of them. */
export function toApplyProgress({ phase, total, done, items }: ApplyView): ApplyProgress {
  const count = (status: RowApply['status']) => items.filter((item) => item.status === status).length
  return { phase, total, done, applied: count('applied'), failed: count('failed'), cancelled: count('cancelled') }
}

/** The state of each stream's edit; of several for one stream the one that needs attention. */
export function toRowApply({ items }: ApplyView): Map<string, RowApply> {
  const rows = new Map<string, RowApply>()
  for (const { edit, status, error } of items) {
    const name = nameOfEdit(edit)
    if (rows.get(name)?.status !== 'failed') rows.set(name, { status, error })
  }
  return rows
}
