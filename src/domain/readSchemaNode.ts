import { isJsonObject, type JsonObject, type JsonValue } from './json'

/** What one node of a record's JSON schema says, with references and alternatives folded in. */
export type SchemaNode = {
  /** JSON types without `null`, in the schema's order. */
  types: string[]
  nullable: boolean
  format?: string
  airbyteType?: string
  /** The only values that may come (`enum`, `const`), as far as the schema lists them. */
  values?: JsonValue[]
  properties: Map<string, JsonValue>
  items?: JsonValue
  /** Other properties than the named ones may come. */
  open: boolean
  /** The schema objects this was read from: tells a schema that contains itself. */
  sources: JsonObject[]
}

/** Enough for real schemas, and an end for hostile ones. */
const maxSources = 200

/**
 * Reads one node of a schema. `$ref`s into the same document are followed; `anyOf`, `oneOf` and `allOf` are laid over
 * each other, since a record may hold what any of them names.
 */
export function readSchemaNode(schema: JsonValue | undefined, root: JsonObject): SchemaNode {
  const node: SchemaNode = { types: [], nullable: false, properties: new Map(), open: false, sources: [] }
  readInto(node, schema, root)
  if (node.types.length === 0 && node.properties.size > 0) node.types.push('object')
  if (node.types.length === 0 && node.items !== undefined) node.types.push('array')
  return node
}

function readInto(node: SchemaNode, schema: JsonValue | undefined, root: JsonObject): void {
  // Some catalogs write the types where a schema is meant: `"id": ["null", "integer"]`.
  if (Array.isArray(schema)) readTypes(node, { type: schema })
  if (!isJsonObject(schema) || node.sources.includes(schema) || node.sources.length >= maxSources) return
  node.sources.push(schema)
  if (typeof schema.$ref === 'string') {
    const target = wellKnownType(schema.$ref) ?? resolveReference(schema.$ref, root)
    if (target === undefined) node.open = true
    readInto(node, target, root)
  }
  readTypes(node, schema)
  readValues(node, schema)
  readMembers(node, schema)
  for (const alternatives of [schema.anyOf, schema.oneOf, schema.allOf]) {
    if (Array.isArray(alternatives)) for (const alternative of alternatives) readInto(node, alternative, root)
  }
}

function readTypes(node: SchemaNode, schema: JsonObject): void {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  for (const type of types) {
    if (type === 'null') node.nullable = true
    else if (typeof type === 'string' && !node.types.includes(type)) node.types.push(type)
  }
  if (schema.nullable === true) node.nullable = true
  if (typeof schema.format === 'string') node.format ??= schema.format
  if (typeof schema.airbyte_type === 'string') node.airbyteType ??= schema.airbyte_type
}

function readValues(node: SchemaNode, schema: JsonObject): void {
  const values = 'const' in schema ? [schema.const] : schema.enum
  if (!Array.isArray(values)) return
  node.values ??= []
  for (const value of values) if (value !== undefined && value !== null) node.values.push(value)
}

function readMembers(node: SchemaNode, schema: JsonObject): void {
  if (isJsonObject(schema.properties)) {
    for (const [name, child] of Object.entries(schema.properties)) {
      if (!node.properties.has(name)) node.properties.set(name, child)
    }
  }
  const items = Array.isArray(schema.items) ? { anyOf: schema.items } : schema.items
  if (items !== undefined) node.items ??= items
  const { additionalProperties } = schema
  if (additionalProperties === true || isJsonObject(additionalProperties)) node.open = true
}

const wellKnownTypes = new Map<string, JsonObject>([
  ['String', { type: 'string' }],
  ['BinaryData', { type: 'string', format: 'binary' }],
  ['Date', { type: 'string', format: 'date' }],
  ['TimestampWithTimezone', timestamp('timestamp_with_timezone')],
  ['TimestampWithoutTimezone', timestamp('timestamp_without_timezone')],
  ['TimeWithTimezone', { type: 'string', format: 'time', airbyte_type: 'time_with_timezone' }],
  ['TimeWithoutTimezone', { type: 'string', format: 'time', airbyte_type: 'time_without_timezone' }],
  ['Number', { type: 'number' }],
  ['Integer', { type: 'integer' }],
  ['Boolean', { type: 'boolean' }],
])

function timestamp(airbyteType: string): JsonObject {
  return { type: 'string', format: 'date-time', airbyte_type: airbyteType }
}

/** The types that version 1 of the Airbyte protocol names by reference, `WellKnownTypes.json#/definitions/Date`. */
function wellKnownType(reference: string): JsonObject | undefined {
  const [, name] = /^WellKnownTypes\.json#\/definitions\/(\w+)$/.exec(reference) ?? []
  return name === undefined ? undefined : wellKnownTypes.get(name)
}

/** JSON Pointer inside the schema (`#/definitions/x`); anything else stays unresolved, nothing is fetched. */
function resolveReference(reference: string, root: JsonObject): JsonValue | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined
  let value: JsonValue | undefined = root
  for (const part of reference.split('/').slice(1)) {
    const key = decodePart(part)
    if (Array.isArray(value)) value = value[Number(key)]
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}

function decodePart(part: string): string {
  const unescaped = part.replaceAll('~1', '/').replaceAll('~0', '~')
  try {
    return decodeURIComponent(unescaped)
  } catch {
    return unescaped
  }
}
