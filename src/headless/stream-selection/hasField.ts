import type { Stream } from '../../domain/catalog'
import { findSchemaNode } from '../../domain/findSchemaNode'
import { jsonEquals } from '../../domain/json'

/** Whether a stream has a field with a value of its own, outside lists. What its source names counts without a schema. */
export function hasField(stream: Stream, path: string[]): boolean {
  if (path.length === 0) return false
  if (jsonEquals(path, stream.default_cursor_field)) return true
  const node = findSchemaNode(stream.json_schema, path)
  return typeof node === 'object' && !node.types.includes('array') && node.properties.size === 0
}
