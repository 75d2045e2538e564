import type { Catalog, Stream, SyncMode } from './catalog'
import { type JsonValue, jsonEquals } from './json'
import { streamFields } from './streamFields'

/** A stream by name and namespace. */
export type StreamRef = { name: string; namespace?: string }

/** What became different inside one stream. */
export type StreamChange =
  | { type: 'field_added' | 'field_removed'; path: string[] }
  | { type: 'field_type_changed'; path: string[]; before: string[]; after: string[] }
  | { type: 'sync_modes_changed'; before: SyncMode[]; after: SyncMode[] }
  | { type: 'cursor_changed'; before: string[]; after: string[] }
  | { type: 'primary_key_changed'; before: string[][]; after: string[][] }

export type CatalogChange =
  | { type: 'stream_added' | 'stream_removed'; stream: StreamRef }
  | { type: 'stream_changed'; stream: StreamRef; changes: StreamChange[] }

/** What a new discovery brought: gone and changed streams in the old order, then new ones in the new order. */
export function diffCatalogs(before: Catalog, after: Catalog): CatalogChange[] {
  const old = byKey(before)
  const now = byKey(after)
  const changes: CatalogChange[] = []
  for (const [key, stream] of old) {
    const other = now.get(key)
    if (other === undefined) changes.push({ type: 'stream_removed', stream: refOf(stream) })
    else if (other !== stream) {
      const inside = diffStreams(stream, other)
      if (inside.length > 0) changes.push({ type: 'stream_changed', stream: refOf(stream), changes: inside })
    }
  }
  for (const [key, stream] of now) if (!old.has(key)) changes.push({ type: 'stream_added', stream: refOf(stream) })
  return changes
}

function diffStreams(before: Stream, after: Stream): StreamChange[] {
  const changes: StreamChange[] = []
  if (!jsonEquals([...before.supported_sync_modes].sort(), [...after.supported_sync_modes].sort())) {
    const [from, to] = [before.supported_sync_modes, after.supported_sync_modes]
    changes.push({ type: 'sync_modes_changed', before: from, after: to })
  }
  if (!jsonEquals(before.default_cursor_field, after.default_cursor_field)) {
    changes.push({ type: 'cursor_changed', before: before.default_cursor_field, after: after.default_cursor_field })
  }
  if (!jsonEquals(before.source_defined_primary_key, after.source_defined_primary_key)) {
    const [from, to] = [before.source_defined_primary_key, after.source_defined_primary_key]
    changes.push({ type: 'primary_key_changed', before: from, after: to })
  }
  return jsonEquals(before.json_schema, after.json_schema) ? changes : [...changes, ...diffFields(before, after)]
}

function diffFields(before: Stream, after: Stream): StreamChange[] {
  const old = fieldTypes(before)
  const now = fieldTypes(after)
  const changes: StreamChange[] = []
  for (const [key, { path, types }] of old) {
    const other = now.get(key)
    if (other === undefined) changes.push({ type: 'field_removed', path })
    else if (!jsonEquals([...types].sort(), [...other.types].sort())) {
      changes.push({ type: 'field_type_changed', path, before: types, after: other.types })
    }
  }
  for (const [key, { path }] of now) if (!old.has(key)) changes.push({ type: 'field_added', path })
  return changes
}

/** Types with `null` and the format, so that a field that became optional or a time shows too. */
function fieldTypes(stream: Stream): Map<string, { path: string[]; types: string[] }> {
  return new Map(
    streamFields(stream).map((field) => {
      const types = [...field.types, ...(field.nullable ? ['null'] : []), ...(field.format ? [field.format] : [])]
      return [keyOf(field.path, field.inList), { path: field.path, types }]
    }),
  )
}

function byKey(catalog: Catalog): Map<string, Stream> {
  return new Map(catalog.streams.map((stream) => [keyOf(stream.namespace ?? null, stream.name), stream]))
}

function keyOf(...parts: JsonValue[]): string {
  return JSON.stringify(parts)
}

function refOf(stream: Stream): StreamRef {
  return { name: stream.name, ...(stream.namespace !== undefined && { namespace: stream.namespace }) }
}
