import type { Stream, SyncMode } from './catalog'
import { jsonEquals } from './json'
import { type StreamField, streamFields } from './streamFields'

/** What a field holds, as `streamFields` reads it. */
export type FieldType = Pick<StreamField, 'types' | 'itemTypes' | 'format' | 'airbyteType' | 'nullable'>

/** What became different inside one stream. */
export type StreamChange =
  | { type: 'field_added' | 'field_removed'; path: string[] }
  | { type: 'field_type_changed'; path: string[]; before: FieldType; after: FieldType }
  | { type: 'sync_modes_changed'; before: SyncMode[]; after: SyncMode[] }
  /** Whether the source keeps the cursor itself. */
  | { type: 'source_cursor_changed'; before: boolean; after: boolean }
  | { type: 'cursor_changed'; before: string[]; after: string[] }
  | { type: 'primary_key_changed'; before: string[][]; after: string[][] }

/** What a stream offers now that it did not before, and the reverse. Order and wording of the schema do not count. */
export function diffStreams(before: Stream, after: Stream): StreamChange[] {
  const changes: StreamChange[] = []
  if (!jsonEquals([...before.supported_sync_modes].sort(), [...after.supported_sync_modes].sort())) {
    const [from, to] = [before.supported_sync_modes, after.supported_sync_modes]
    changes.push({ type: 'sync_modes_changed', before: from, after: to })
  }
  if (before.source_defined_cursor !== after.source_defined_cursor) {
    const [from, to] = [before.source_defined_cursor, after.source_defined_cursor]
    changes.push({ type: 'source_cursor_changed', before: from, after: to })
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
  const old = fieldsByPlace(before)
  const now = fieldsByPlace(after)
  const changes: StreamChange[] = []
  for (const [key, field] of old) {
    const other = now.get(key)
    if (other === undefined) changes.push({ type: 'field_removed', path: field.path })
    else if (!isSameType(field, other)) {
      changes.push({ type: 'field_type_changed', path: field.path, before: typeOf(field), after: typeOf(other) })
    }
  }
  for (const [key, { path }] of now) if (!old.has(key)) changes.push({ type: 'field_added', path })
  return changes
}

function fieldsByPlace(stream: Stream): Map<string, StreamField> {
  return new Map(streamFields(stream).map((field) => [JSON.stringify([field.path, field.inList]), field]))
}

function isSameType(left: StreamField, right: StreamField): boolean {
  return jsonEquals(comparable(left), comparable(right))
}

function comparable({ types, itemTypes = [], format, airbyteType, nullable }: FieldType) {
  return [[...types].sort(), [...itemTypes].sort(), format ?? null, airbyteType ?? null, nullable]
}

function typeOf({ types, itemTypes, format, airbyteType, nullable }: StreamField): FieldType {
  return {
    types,
    ...(itemTypes && { itemTypes }),
    ...(format !== undefined && { format }),
    ...(airbyteType !== undefined && { airbyteType }),
    nullable,
  }
}
