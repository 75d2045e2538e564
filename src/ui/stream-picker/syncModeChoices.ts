import { allowedSyncModes, type SyncModePair } from '../../domain/allowedSyncModes'
import type { Stream } from '../../domain/catalog'
import type { StreamConfig } from '../../domain/streamConfig'

/** What a stream can be synced with; what it has now is among them, also where it is no longer offered. */
export function syncModeChoices(stream: Stream, { sync_mode, destination_sync_mode }: StreamConfig): SyncModePair[] {
  const present = { sync_mode, destination_sync_mode }
  const allowed = allowedSyncModes(stream)
  const isOffered = allowed.some((pair) => syncModeValue(pair) === syncModeValue(present))
  return isOffered ? allowed : [present, ...allowed]
}

/** A pair as the value of an option. */
export function syncModeValue(pair: { sync_mode: string; destination_sync_mode: string }): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}
