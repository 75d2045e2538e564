import { type StreamEdit, streamEdits } from '../../domain/streamEdits'
import type { SelectionEntry } from './readEntry'

export type PendingTotals = { added: number; changed: number; removed: number; blocked: number }

/** The streams that differ from what is stored, with running totals. */
export type PendingEdits = {
  /** Undefined: the stream does not differ, or no longer. */
  put(name: string, entry: SelectionEntry | undefined): void
  /** In the order they were first changed. */
  names(): string[]
  totals(): PendingTotals
  /**
   * The requests, removals last; streams that are held back are left out. The same array until one of them changes, and in
   * a new array the same objects for those that did not.
   */
  edits(): StreamEdit[]
}

type Pending = { entry: SelectionEntry; edits: StreamEdit[] }

const counted = { add: 'added', patch: 'changed', remove: 'removed' } as const

/** Derives each stream's requests when that stream changes, and no others: one more costs the same after 50,000. */
export function createPendingEdits(): PendingEdits {
  const pending = new Map<string, Pending>()
  const totals: PendingTotals = { added: 0, changed: 0, removed: 0, blocked: 0 }
  let list: StreamEdit[] | undefined

  function count({ change, isBlocked }: SelectionEntry, by: 1 | -1) {
    if (change) totals[counted[change]] += by
    if (isBlocked) totals.blocked += by
  }

  function listEdits(): StreamEdit[] {
    const kept: StreamEdit[] = []
    const removed: StreamEdit[] = []
    for (const { edits } of pending.values()) {
      for (const edit of edits) (edit.type === 'remove' ? removed : kept).push(edit)
    }
    return removed.length === 0 ? kept : [...kept, ...removed]
  }

  return {
    put(name, entry) {
      const before = pending.get(name)
      if (before) count(before.entry, -1)
      if (entry) count(entry, 1)
      const edits = entry ? editsOf(entry) : []
      const isUnchanged = before ? isSameList(before.edits, edits) : edits.length === 0
      if (!isUnchanged) list = undefined
      if (entry) pending.set(name, { entry, edits: before && isUnchanged ? before.edits : edits })
      else pending.delete(name)
    },
    names: () => [...pending.keys()],
    totals: () => ({ ...totals }),
    edits: () => (list ??= listEdits()),
  }
}

function editsOf({ stored, config, isBlocked }: SelectionEntry): StreamEdit[] {
  return isBlocked ? [] : streamEdits(stored ? [stored] : [], config ? [config] : [])
}

/** Edits are plain data, made in one place, so their text tells whether they are the same. */
function isSameList(left: readonly StreamEdit[], right: readonly StreamEdit[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
