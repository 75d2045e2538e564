import type { SyncMode } from './catalog'

export const destinationSyncModes = [
  'append',
  'overwrite',
  'append_dedup',
  'overwrite_dedup',
  'soft_delete',
  'update',
] as const

/** The API's documentation of streams names the first three; its schemas name all. */
export type DestinationSyncMode = (typeof destinationSyncModes)[number]

/**
 * How one stream is synced: the document that `PATCH …/streams/{stream_name}` edits. All members are always there,
 * null when unset, so that a `replace` never misses its target (RFC 6902, 4.3).
 */
export type StreamConfig = {
  stream_name: string
  namespace?: string | undefined
  sync_mode: SyncMode
  destination_sync_mode: DestinationSyncMode
  /** A path into the record, not a list of fields. */
  cursor_field: string[] | null
  /** A list of paths; two single-item paths are a composite key. */
  primary_key: string[][] | null
}

/** Body of `POST …/streams`. */
export type AddStreamRequest = {
  stream_name: string
  sync_mode?: SyncMode | undefined
  destination_sync_mode?: DestinationSyncMode | undefined
  cursor_field?: string[] | undefined
  primary_key?: string[][] | undefined
}
