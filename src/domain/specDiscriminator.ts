import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from './json'
import { keyword, membersOf } from './specKeywords'

export type Discriminator = { key: string; values: JsonValue[] }

/**
 * The member by which the shapes of a `oneOf` differ, with its value in each shape, or undefined when there is none.
 *
 * Specs write it as `const`, as an `enum` of one value with or without `const`, or as an `enum` with a `default`; it
 * may be missing from the shape's `required`. A member that is unique in every shape wins over one that is not.
 */
export function findDiscriminator(shapes: readonly JsonObject[]): Discriminator | undefined {
  const [first] = shapes
  if (first === undefined) return undefined
  const candidates = membersOf(keyword(first, 'properties')).flatMap(([key]) => {
    const values = shapes.map((shape) => fixedValueOf(propertyOf(shape, key)))
    return values.every((value) => value !== undefined) ? [{ key, values: values as JsonValue[] }] : []
  })
  return candidates.find(({ values }) => allDiffer(values)) ?? (shapes.length === 1 ? candidates[0] : undefined)
}

/** The one value a schema allows: its `const`, its only `enum` value, or the `default` it picks among `enum` values. */
export function fixedValueOf(schema: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(schema)) return undefined
  const constant = keyword(schema, 'const')
  if (constant !== undefined && !isJsonObject(constant) && !Array.isArray(constant)) return constant
  const values = keyword(schema, 'enum')
  if (!Array.isArray(values)) return undefined
  if (values.length === 1) return values[0]
  const preset = keyword(schema, 'default')
  return preset !== undefined && preset !== null && values.some((value) => jsonEquals(value, preset))
    ? preset
    : undefined
}

function propertyOf(shape: JsonObject, key: string): JsonValue | undefined {
  const properties = keyword(shape, 'properties')
  return isJsonObject(properties) ? keyword(properties, key) : undefined
}

function allDiffer(values: readonly JsonValue[]): boolean {
  return values.every((value, index) => values.findIndex((other) => jsonEquals(other, value)) === index)
}
