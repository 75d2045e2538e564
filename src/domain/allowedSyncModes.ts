import type { Stream, SyncMode } from './catalog'
import type { DestinationSyncMode } from './streamConfig'

/** A way to read a stream together with a way to write it. */
export type SyncModePair = { sync_mode: SyncMode; destination_sync_mode: DestinationSyncMode }

/** The API's documentation names these four, best first. */
export const documentedPairs: readonly SyncModePair[] = [
  { sync_mode: 'incremental', destination_sync_mode: 'append_dedup' },
  { sync_mode: 'incremental', destination_sync_mode: 'append' },
  { sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
  { sync_mode: 'full_refresh', destination_sync_mode: 'append' },
]

/**
 * The pairs a stream can be synced with, best first. A stored configuration may hold another pair, which
 * the API accepted then: show it beside these. Whether cursor and key are there is for `checkStreamConfig` to say.
 */
export function allowedSyncModes(stream: Stream): SyncModePair[] {
  return documentedPairs
    .filter((pair) => stream.supported_sync_modes.includes(pair.sync_mode))
    .map((pair) => ({ ...pair }))
}
