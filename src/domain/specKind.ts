import { dateKindOf } from './dateForms'
import { isJsonObject, type JsonObject, type JsonValue } from './json'
import type { FieldKind, FieldPath } from './sourceForm'
import { fixedValueOf } from './specDiscriminator'
import { flagOf, keyword, mainTypeOf, membersOf, textOf, typesOf } from './specKeywords'
import { readPattern } from './specPattern'
import { resolveSchema, type SpecContext } from './specResolve'

/** Which control a field needs. What it holds may be written as a reference, which leads to the kind as well. */
export function drawableKind(schema: JsonObject, path: FieldPath, context: SpecContext): FieldKind {
  const quiet = { ...context, notices: [] }
  const reached = (inner: JsonValue | undefined) => resolveSchema(inner, path, quiet).schema
  const kind = kindOf({ ...schema, ...heldSchemas(schema, reached) })
  if (kind !== 'one_of') return kind
  // A choice of which a shape is missing, such as a reference to a file that is not there, can only be edited as JSON.
  const shapes = keyword(schema, 'oneOf')
  return Array.isArray(shapes) && shapes.some((shape) => Object.keys(reached(shape)).length === 0) ? 'json' : 'one_of'
}

/** Schemas of items and of a map's values, resolved. A reference to nothing is no free choice: it stays as it is. */
function heldSchemas(schema: JsonObject, reached: (inner: JsonValue) => JsonObject): JsonObject {
  const held = ['items', 'additionalProperties'].flatMap((name): [string, JsonObject][] => {
    const inner = keyword(schema, name)
    const found = isJsonObject(inner) ? reached(inner) : {}
    return Object.keys(found).length > 0 ? [[name, found]] : []
  })
  return Object.fromEntries(held)
}

function kindOf(schema: JsonObject): FieldKind {
  const type = mainTypeOf(schema)
  const alternatives = keyword(schema, 'oneOf')
  if (Array.isArray(alternatives) && alternatives.length > 0) {
    if (alternatives.every((item) => isJsonObject(item) && fixedValueOf(item) !== undefined)) return 'select'
    if (alternatives.every(isObjectSchema)) return 'one_of'
    if (type === 'object' || !typesOf(schema).includes(type ?? '')) return 'json'
  }
  if (type !== 'object' && type !== 'array' && hasEnum(schema)) return 'select'
  if (type === 'string') return textKindOf(schema)
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'array') return hasEnum(schema) ? 'choices' : arrayKindOf(keyword(schema, 'items'))
  if (type !== 'object') return 'json'
  if (membersOf(keyword(schema, 'properties')).length > 0) return 'object'
  const values = keyword(schema, 'additionalProperties')
  return isJsonObject(values) && (isScalar(values) || mainTypeOf(values) === 'boolean') ? 'map' : 'json'
}

function textKindOf(schema: JsonObject): FieldKind {
  if (flagOf(keyword(schema, 'airbyte_secret')) || flagOf(keyword(schema, 'multiline'))) return 'text'
  const pattern = readPattern(textOf(keyword(schema, 'pattern')) ?? '')
  const byPattern = pattern === undefined ? undefined : dateKindOf(pattern)
  if (byPattern !== undefined) return byPattern
  const format = keyword(schema, 'format')
  if (format === 'date') return 'date'
  return format === 'date-time' || format === 'datetime' ? 'date_time' : 'text'
}

function arrayKindOf(items: JsonValue | undefined): FieldKind {
  if (items === undefined || items === true) return 'tags'
  if (!isJsonObject(items)) return 'json'
  if (hasEnum(items)) return 'choices'
  const type = mainTypeOf(items)
  if (type === 'object') return 'list'
  return isScalar(items) || Object.keys(items).length === 0 ? 'tags' : 'json'
}

function isObjectSchema(schema: JsonValue): boolean {
  if (!isJsonObject(schema)) return false
  return (
    keyword(schema, '$ref') !== undefined || keyword(schema, 'type') === undefined || mainTypeOf(schema) === 'object'
  )
}

function isScalar(schema: JsonObject): boolean {
  const type = mainTypeOf(schema)
  return type === 'string' || type === 'integer' || type === 'number'
}

export function hasEnum(schema: JsonObject): boolean {
  const values = keyword(schema, 'enum')
  return Array.isArray(values) && values.length > 0
}
