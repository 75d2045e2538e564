import type { Stream } from './catalog'
import { isJsonObject, type JsonObject, type JsonValue } from './json'
import { readSchemaNode } from './readSchemaNode'

const deepest = 8
const most = 20_000

/**
 * The paths of a stream's fields, for looking names up in 50,000 streams: nothing but the names, and no deeper than eight.
 * `streamFields` tells all there is to know of a field.
 */
export function fieldPaths(stream: Stream): string[][] {
  const paths: string[][] = []

  function visit(schema: JsonValue | undefined, path: string[]): void {
    if (!isJsonObject(schema) || path.length >= deepest) return
    const { properties, items } = membersOf(schema, stream.json_schema)
    for (const [name, child] of properties) {
      if (paths.length >= most) return
      const below = [...path, name]
      paths.push(below)
      visit(child, below)
    }
    // A list in a list in a list takes depth as well, so that a schema that holds itself comes to an end.
    if (items !== undefined) visitItems(items, path)
  }

  function visitItems(items: JsonValue, path: string[], lists = 1): void {
    if (!isJsonObject(items)) return
    const inner = membersOf(items, stream.json_schema)
    if (inner.properties.length === 0 && inner.items !== undefined && lists < deepest) {
      visitItems(inner.items, path, lists + 1)
    } else visit({ properties: Object.fromEntries(inner.properties) }, path)
  }

  visit(stream.json_schema, [])
  return paths
}

/** Reads the plain case itself: it is a million of a million, and the thorough reader costs ten times as much. */
function membersOf(schema: JsonObject, root: JsonObject): { properties: [string, JsonValue][]; items?: JsonValue } {
  const isPlain = !('$ref' in schema || 'anyOf' in schema || 'oneOf' in schema || 'allOf' in schema)
  if (!isPlain) {
    const node = readSchemaNode(schema, root)
    return { properties: [...node.properties], ...(node.items !== undefined && { items: node.items }) }
  }
  const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : []
  return { properties, ...(isJsonObject(schema.items) && { items: schema.items }) }
}
