import type { JsonObject } from '../../domain/json'

/** A stream as connectors write it: only the name is sure. */
export type DiscoveredStream = {
  name: string
  namespace?: string | null | undefined
  json_schema?: JsonObject | undefined
  supported_sync_modes?: readonly string[] | undefined
  source_defined_cursor?: boolean | null | undefined
  /** A path; some connectors write the one field of it as plain text. */
  default_cursor_field?: readonly string[] | string | null | undefined
  source_defined_primary_key?: readonly (readonly string[])[] | null | undefined
  is_resumable?: boolean | null | undefined
  is_file_based?: boolean | null | undefined
}

/** What a source offers, passed on as it is: reading it is the client's business. */
export type DiscoveredCatalog = { streams: readonly DiscoveredStream[] }
