import type { Stream } from './catalog'
import { findSchemaNode } from './findSchemaNode'
import { jsonEquals } from './json'
import { destinationSyncModes, type StreamConfig } from './streamConfig'

/** What keeps a stream from being synced as configured. */
export type StreamProblemCode =
  | 'sync_mode_unsupported'
  | 'destination_sync_mode_unknown'
  /** Incremental, and neither the source nor the configuration says by which field. */
  | 'cursor_missing'
  /** The schema has no such field. */
  | 'cursor_unknown'
  /** Deduplication, and nothing says by which key. */
  | 'key_missing'
  | 'key_unknown'

/** What is missing or wrong, and in which member of the configuration. */
export type StreamProblem = { code: StreamProblemCode; member: keyof StreamConfig }

/**
 * What is missing or wrong in a configuration, by the platform's rules. Empty: it can be sent. Fields are
 * looked for only where the schema claims to name them all: many sources allow more fields than they list.
 */
export function checkStreamConfig(stream: Stream, config: StreamConfig): StreamProblem[] {
  const problems: StreamProblem[] = []
  const cursor = config.cursor_field ?? []
  const key = config.primary_key ?? []
  if (!stream.supported_sync_modes.includes(config.sync_mode)) {
    problems.push({ code: 'sync_mode_unsupported', member: 'sync_mode' })
  }
  if (!destinationSyncModes.includes(config.destination_sync_mode)) {
    problems.push({ code: 'destination_sync_mode_unknown', member: 'destination_sync_mode' })
  }
  if (config.sync_mode === 'incremental' && !stream.source_defined_cursor) {
    if (cursor.length === 0 && stream.default_cursor_field.length === 0) {
      problems.push({ code: 'cursor_missing', member: 'cursor_field' })
    } else if (cursor.length > 0 && isUnknown(stream, cursor, [stream.default_cursor_field])) {
      problems.push({ code: 'cursor_unknown', member: 'cursor_field' })
    }
  }
  if (config.destination_sync_mode.endsWith('_dedup')) {
    if (key.length === 0 && stream.source_defined_primary_key.length === 0) {
      problems.push({ code: 'key_missing', member: 'primary_key' })
    } else if (key.some((path) => isUnknown(stream, path, stream.source_defined_primary_key))) {
      problems.push({ code: 'key_unknown', member: 'primary_key' })
    }
  }
  return problems
}

/** What the source itself names is never unknown, whatever its schema says. */
function isUnknown(stream: Stream, path: string[], named: string[][]): boolean {
  return !named.some((own) => jsonEquals(own, path)) && findSchemaNode(stream.json_schema, path) === 'absent'
}
