import type { Stream } from './catalog'
import { findSchemaNode } from './findSchemaNode'
import { isOrderable } from './rankCursorFields'
import type { AdviceCode } from './recommendStreamConfig'
import type { StreamConfig } from './streamConfig'

/** What to mind about a configuration that is allowed and may still disappoint. Empty: nothing. */
export function adviseStreamConfig(stream: Stream, config: StreamConfig): AdviceCode[] {
  const warnings: AdviceCode[] = []
  const key = config.primary_key ?? stream.source_defined_primary_key
  if (config.sync_mode === 'full_refresh' && config.destination_sync_mode === 'append') {
    warnings.push('full_refresh_append_grows')
  }
  if (config.destination_sync_mode.endsWith('_dedup') && key.length === 0) warnings.push('dedup_without_key')
  if (config.sync_mode === 'incremental' && !stream.source_defined_cursor) {
    const cursor = config.cursor_field?.length ? config.cursor_field : stream.default_cursor_field
    const node = cursor.length > 0 ? findSchemaNode(stream.json_schema, cursor) : 'unknown'
    if (typeof node === 'object' && node.nullable) warnings.push('cursor_nullable')
    if (typeof node === 'object' && node.types.length > 0 && !isOrderable(node)) warnings.push('cursor_unordered')
  }
  return warnings
}
