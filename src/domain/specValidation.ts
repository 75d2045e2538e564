import { isJsonObject, type JsonObject, type JsonValue } from './json'
import { keyword, numberOf, typesOf } from './specKeywords'

const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const
const counts = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'] as const

/**
 * The keywords of a field that a validator can hold a value against, cleaned: no unknown types, no limits of the wrong
 * kind, nothing about inner fields, which are checked on their own. `pattern` and `format` are left out: specs write
 * them for other dialects, and a value that the connector takes must not be refused here. An `enum` beside `type: array`
 * lists the items, whatever JSON schema says.
 */
export function validationSchema(schema: JsonObject): JsonObject {
  const types = typesOf(schema)
  const values = keyword(schema, 'enum')
  const members: [string, JsonValue | undefined][] = [
    ['type', types.length === 1 ? types[0] : types.length > 1 ? types : undefined],
    ['enum', Array.isArray(values) && values.length > 0 && !types.includes('array') ? values : undefined],
    ...limits.map((name): [string, JsonValue | undefined] => [name, numberOf(keyword(schema, name))]),
    ...counts.map((name): [string, JsonValue | undefined] => [name, countOf(keyword(schema, name))]),
    ['uniqueItems', keyword(schema, 'uniqueItems') === true ? true : undefined],
  ]
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as JsonObject
}

function countOf(value: JsonValue | undefined): number | undefined {
  const count = isJsonObject(value) ? undefined : numberOf(value)
  return count !== undefined && count >= 0 ? Math.floor(count) : undefined
}
