import type { JsonObject } from './json'

/** How a source is read: everything each time, or what is new since the last time. */
export type SyncMode = 'full_refresh' | 'incremental'

/** One table or collection a source offers, as the Airbyte protocol describes it (api words, snake_case). */
export type Stream = {
  name: string
  /** Schema or database name. The API addresses streams by name alone, so two namespaces may clash. */
  namespace?: string | undefined
  /** JSON schema of one record; `{}` when the source gave none. */
  json_schema: JsonObject
  /** Never empty: a source that names none can at least be read in full. */
  supported_sync_modes: SyncMode[]
  /** True: the source picks the cursor and ignores the user's choice. */
  source_defined_cursor: boolean
  /** A path into the record, not a list of fields. Empty when the source suggests none. */
  default_cursor_field: string[]
  /** A list of paths: `[['org'], ['id']]` is a composite key. Empty when the source knows none. */
  source_defined_primary_key: string[][]
  is_resumable?: boolean | undefined
  is_file_based?: boolean | undefined
}

/** What a source offers. JMESPath expressions address this object (`streams[…]`). */
export type Catalog = { streams: Stream[] }
