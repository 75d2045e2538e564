import type { JsonObject, JsonValue } from './json'
import { readSchemaNode, type SchemaNode } from './readSchemaNode'

/**
 * What a record's schema says about the field at a path: the node; `absent` when the schema names the fields of that
 * level and this is not one; `unknown` when it leaves the level open or says nothing of it.
 */
export function findSchemaNode(schema: JsonObject, path: readonly string[]): SchemaNode | 'absent' | 'unknown' {
  let current: JsonValue | undefined = schema
  for (const name of path) {
    const node = readSchemaNode(current, schema)
    current = node.properties.get(name)
    if (current === undefined) return node.open || node.properties.size === 0 ? 'unknown' : 'absent'
  }
  return readSchemaNode(current, schema)
}
