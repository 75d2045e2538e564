import type { Stream } from './catalog'
import type { JsonValue } from './json'
import { readSchemaNode } from './readSchemaNode'

/** What the stream's schema says about one field, with references left as they are written; `{}` for a field it lacks. */
export function schemaOfField(stream: Stream, path: readonly string[]): JsonValue {
  let schema: JsonValue = stream.json_schema
  for (const name of path) {
    const child = findProperty(schema, name, stream)
    if (child === undefined) return {}
    schema = child
  }
  return schema
}

/** The property of a record, or of the items of a list, however deep the list. */
function findProperty(schema: JsonValue, name: string, stream: Stream): JsonValue | undefined {
  let level: JsonValue | undefined = schema
  for (let depth = 0; level !== undefined && depth < 20; depth += 1) {
    const node = readSchemaNode(level, stream.json_schema)
    const child = node.properties.get(name)
    if (child !== undefined) return child
    level = node.items
  }
  return undefined
}
