import type { StreamChange } from './diffStreams'
import { jsonEquals } from './json'

/**
 * Whether a sync that was set up before may no longer work: the stream lost its key or a part of it, its cursor, or a way to
 * be synced. The platform, too, calls a lost key or cursor breaking; fields that come and go it takes in its stride.
 */
export function isBreakingChange(change: StreamChange): boolean {
  switch (change.type) {
    case 'primary_key_changed':
      return change.before.some((path) => !change.after.some((other) => jsonEquals(path, other)))
    case 'cursor_changed':
      return change.after.length === 0
    case 'source_cursor_changed':
      return change.before
    case 'sync_modes_changed':
      return change.before.some((mode) => !change.after.includes(mode))
    default:
      return false
  }
}
