import { isJsonObject, type JsonObject, type JsonValue } from './json'

/** A keyword of a schema, own members only. */
export function keyword(schema: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(schema, name) ? schema[name] : undefined
}

/** Reads a text keyword; anything else, and blank text, counts as absent. */
export function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Reads a boolean keyword, also where a spec wrote it as text. */
export function flagOf(value: JsonValue | undefined): boolean {
  return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true')
}

/** Reads a number keyword, also where a spec wrote it as text ("2,"). */
export function numberOf(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** The members of an object keyword in their order; nothing for any other shape. */
export function membersOf(value: JsonValue | undefined): [string, JsonValue][] {
  return isJsonObject(value) ? Object.entries(value) : []
}

/** The texts of an array keyword. */
export function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Whether a text may have several lines: marked so, or with a default or an example that has. */
export function isMultiline(schema: JsonObject): boolean {
  const samples = [keyword(schema, 'default'), keyword(schema, 'examples')].flat()
  return (
    flagOf(keyword(schema, 'multiline')) ||
    samples.some((sample) => typeof sample === 'string' && sample.trim().includes('\n'))
  )
}

/** Types a schema allows, in its order; JSON's own names only. */
export function typesOf(schema: JsonObject): string[] {
  const type = keyword(schema, 'type')
  return (Array.isArray(type) ? type : [type]).filter(
    (name) => typeof name === 'string' && knownTypes.has(name),
  ) as string[]
}

const knownTypes = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

/** Whether a schema names a type that JSON schema does not know. */
export function hasUnknownType(schema: JsonObject): boolean {
  const type = keyword(schema, 'type')
  return type !== undefined && typesOf(schema).length === 0
}

/**
 * The type that decides the control: the first one that is not null, as Airbyte's own form takes it; without one, what
 * the other keywords imply.
 */
export function mainTypeOf(schema: JsonObject): string | undefined {
  const named = typesOf(schema).find((type) => type !== 'null')
  if (named !== undefined) return named
  if (hasUnknownType(schema)) return undefined
  if (isJsonObject(keyword(schema, 'properties')) || Array.isArray(keyword(schema, 'oneOf'))) return 'object'
  if (keyword(schema, 'items') !== undefined) return 'array'
  const values = keyword(schema, 'enum')
  const sample =
    keyword(schema, 'const') ?? (Array.isArray(values) ? values[0] : undefined) ?? keyword(schema, 'default')
  if (typeof sample === 'string' || typeof sample === 'boolean' || typeof sample === 'number') return typeof sample
  return typeof keyword(schema, 'pattern') === 'string' || flagOf(keyword(schema, 'airbyte_secret'))
    ? 'string'
    : undefined
}
