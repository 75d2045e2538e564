import type { SyncMode } from './catalog'
import type { DestinationSyncMode } from './streamConfig'

/** A stream to select. What it leaves out is filled in as for a stream that somebody ticks. */
export type RecipeStream = {
  name: string
  /** Where the other source has no such namespace, the stream is looked for by name alone. */
  namespace?: string | undefined
  sync_mode?: SyncMode | undefined
  destination_sync_mode?: DestinationSyncMode | undefined
  cursor_field?: string[] | null | undefined
  primary_key?: string[][] | null | undefined
}

/**
 * A selection of streams that can be taken to another source: plain JSON, to be kept, sent and written by hand.
 *
 * @example { version: 1, streams: [{ name: 'users' }], rules: { cursor_field: [['updated_at'], ['modified_at']] } }
 */
export type Recipe = {
  version: 1
  streams: RecipeStream[]
  /** For streams that name no cursor or key, or one that the source lacks: the first of these that it has. */
  rules?: { cursor_field?: string[][] | undefined; primary_key?: string[][][] | undefined } | undefined
}
