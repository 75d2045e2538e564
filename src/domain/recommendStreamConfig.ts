import type { Stream } from './catalog'
import { rankCursorFields } from './rankCursorFields'
import type { StreamConfig } from './streamConfig'

/** Why a configuration was recommended, or what to mind about it. The sentences are in the message table. */
export type AdviceCode =
  /** Only new and changed records are read. */
  | 'incremental_supported'
  /** The source can only read everything. */
  | 'full_refresh_only'
  /** The source could read incrementally, but no field is fit to tell what is new. */
  | 'cursor_not_found'
  | 'cursor_source_defined'
  | 'cursor_default'
  /** A field that never changes after a record is made, such as `created_at`. */
  | 'cursor_immutable'
  /** A field that changes with its record, such as `updated_at`: changes are seen too. */
  | 'cursor_mutable'
  | 'dedup_with_key'
  /** Without a key a changed record comes as another row. */
  | 'append_without_key'
  | 'overwrite_each_time'
  /** Warnings: see `adviseStreamConfig`. */
  | 'full_refresh_append_grows'
  | 'cursor_nullable'
  | 'cursor_unordered'
  | 'dedup_without_key'

/** A configuration, and why it is this one. */
export type StreamRecommendation = { config: StreamConfig; reasons: AdviceCode[] }

/**
 * The best configuration of a stream, with the reasons: incremental when something can be the cursor, deduplicated when
 * the source names a key, else appended; a full refresh overwrites. A key is never guessed: with a
 * wrong one, deduplication loses records. A stream that can only be read incrementally, by a cursor that nothing names,
 * is left without: `checkStreamConfig` then asks for one.
 */
export function recommendStreamConfig(stream: Stream): StreamRecommendation {
  const key = stream.source_defined_primary_key
  const base = {
    stream_name: stream.name,
    ...(stream.namespace !== undefined && { namespace: stream.namespace }),
    primary_key: key.length > 0 ? key : null,
  }
  const canReadChanges = stream.supported_sync_modes.includes('incremental')
  const cursor = canReadChanges ? chooseCursor(stream, key.length > 0) : undefined
  if (cursor === undefined && stream.supported_sync_modes.includes('full_refresh')) {
    return {
      config: { ...base, sync_mode: 'full_refresh', destination_sync_mode: 'overwrite', cursor_field: null },
      reasons: [canReadChanges ? 'cursor_not_found' : 'full_refresh_only', 'overwrite_each_time'],
    }
  }
  return {
    config: {
      ...base,
      sync_mode: 'incremental',
      destination_sync_mode: key.length > 0 ? 'append_dedup' : 'append',
      cursor_field: cursor?.path.length ? cursor.path : null,
    },
    reasons: [
      'incremental_supported',
      cursor?.reason ?? 'cursor_not_found',
      key.length > 0 ? 'dedup_with_key' : 'append_without_key',
    ],
  }
}

function chooseCursor(stream: Stream, hasKey: boolean): { path: string[]; reason: AdviceCode } | undefined {
  const named = stream.default_cursor_field
  if (stream.source_defined_cursor) return { path: named, reason: 'cursor_source_defined' }
  if (named.length > 0) return { path: named, reason: 'cursor_default' }
  const best = rankCursorFields(stream, hasKey ? 'mutable' : 'immutable')[0]
  if (best === undefined || best.kind === 'other') return undefined
  return { path: best.field.path, reason: best.kind === 'mutable' ? 'cursor_mutable' : 'cursor_immutable' }
}
