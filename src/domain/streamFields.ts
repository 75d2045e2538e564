import type { Stream } from './catalog'
import { isJsonObject, type JsonObject, type JsonValue } from './json'
import { readSchemaNode, type SchemaNode } from './readSchemaNode'

/** One field of a stream's records. Types are plain codes; the words for them are in the message table. */
export type StreamField = {
  /** Names from the record down to the field. Names may hold dots, spaces, or be empty. */
  path: string[]
  /** JSON types without `null`: `string`, `integer`, `number`, `boolean`, `object`, `array`, or what the schema says. Empty: unknown. */
  types: string[]
  /** Types of the items, when the field is a list. */
  itemTypes?: string[]
  /** All that is known of the items. */
  items?: FieldItems
  /** The only values that may come, when the schema lists them. */
  values?: JsonValue[]
  /** `date-time`, `date`, `time`, … as the schema says. */
  format?: string
  /** Airbyte's own refinement, such as `timestamp_with_timezone`. */
  airbyteType?: string
  nullable: boolean
  /** The field is inside a list, so that it can be neither cursor nor key. */
  inList: boolean
  /** There is at least one field below. */
  hasFields: boolean
}

/** What a list holds; lists in lists have items of their own. */
export type FieldItems = Pick<StreamField, 'types' | 'format' | 'airbyteType'> & { items?: FieldItems }

export type StreamFieldsLimits = {
  /** Longest path. Default 20. */
  depth?: number | undefined
  /** Most fields. Default 50,000; a schema that repeats one `$ref` can name more fields than memory holds. */
  count?: number | undefined
}

/**
 * The fields of a stream, each before the fields below it, in the schema's order. Follows references inside the schema,
 * and not into themselves; other references give a field of unknown type.
 */
export function streamFields(stream: Stream, limits: StreamFieldsLimits = {}): StreamField[] {
  const { depth = 20, count = 50_000 } = limits
  const fields: StreamField[] = []
  const open = new Set<JsonObject>()

  function visit(schema: JsonValue | undefined, path: string[], inList: boolean): void {
    const node = readSchemaNode(schema, stream.json_schema)
    if (path.length >= depth || node.sources.some((source) => open.has(source))) return
    for (const source of node.sources) open.add(source)
    for (const [name, child] of node.properties) {
      if (fields.length >= count) break
      visitField(child, [...path, name], inList)
    }
    if (node.items !== undefined) visit(node.items, path, true)
    for (const source of node.sources) open.delete(source)
  }

  function visitField(schema: JsonValue, path: string[], inList: boolean): void {
    const node = readSchemaNode(schema, stream.json_schema)
    const items = node.items === undefined ? undefined : readSchemaNode(node.items, stream.json_schema)
    const field: StreamField = {
      path,
      types: node.types,
      ...(items && { itemTypes: items.types, items: toFieldItems(items, stream.json_schema) }),
      ...(node.values && { values: node.values }),
      ...(node.format !== undefined && { format: node.format }),
      ...(node.airbyteType !== undefined && { airbyteType: node.airbyteType }),
      nullable: node.nullable,
      inList,
      hasFields: false,
    }
    const index = fields.push(field)
    visit(schema, path, inList)
    field.hasFields = fields.length > index
  }

  visit(isJsonObject(stream.json_schema) ? stream.json_schema : undefined, [], false)
  return fields
}

function toFieldItems(node: SchemaNode, root: JsonObject, depth = 1): FieldItems {
  const inner = node.items === undefined || depth > 5 ? undefined : readSchemaNode(node.items, root)
  return {
    types: node.types,
    ...(node.format !== undefined && { format: node.format }),
    ...(node.airbyteType !== undefined && { airbyteType: node.airbyteType }),
    ...(inner && { items: toFieldItems(inner, root, depth + 1) }),
  }
}
