import type { CatalogChange } from '../../domain/diffCatalogs'
import type { StreamChange } from '../../domain/diffStreams'
import { isBreakingChange } from '../../domain/isBreakingChange'

export type ChangesReview = {
  added: number
  removed: number
  changed: number
  /** Changed streams whose sync may no longer work. */
  breaking: number
  /** What matters most first: breaking changes, streams that are gone, other changes, new streams. */
  changes: readonly CatalogChange[]
}

/** Counts what a discovery changed and puts it in the order in which people should hear of it. */
export function reviewChanges(changes: readonly CatalogChange[]): ChangesReview {
  const removed = changes.filter(({ type }) => type === 'stream_removed')
  const added = changes.filter(({ type }) => type === 'stream_added')
  const changed = changes.filter(({ type }) => type === 'stream_changed')
  const breaking = changed.filter((change) => breakingChanges(change).length > 0)
  const isBreaking = new Set(breaking)
  return {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    breaking: breaking.length,
    changes: [...breaking, ...removed, ...changed.filter((change) => !isBreaking.has(change)), ...added],
  }
}

/** Those changes within a stream that may stop its sync. */
export function breakingChanges(change: CatalogChange): StreamChange[] {
  return change.type === 'stream_changed' ? change.changes.filter(isBreakingChange) : []
}
