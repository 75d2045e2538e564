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
    const values = shapes.map((shape) => tagOf(propertyOf(shape, key)))
    return values.every((value) => value !== undefined) ? [{ key, values: values as JsonValue[] }] : []
  })
  return candidates.find(({ values }) => allDiffer(values)) ?? (shapes.length === 1 ? candidates[0] : undefined)
}

/** What a schema fixes: its `const`, or its only `enum` value. */
export function fixedValueOf(schema: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(schema)) return undefined
  const constant = keyword(schema, 'const')
  if (constant !== undefined && !isJsonObject(constant) && !Array.isArray(constant)) return constant
  const values = keyword(schema, 'enum')
  return Array.isArray(values) && values.length === 1 ? values[0] : undefined
}

/** A tag may also be an `enum` of several values of which the shape's `default` picks one. */
function tagOf(schema: JsonValue | undefined): JsonValue | undefined {
  const fixed = fixedValueOf(schema)
  if (fixed !== undefined || !isJsonObject(schema)) return fixed
  const values = keyword(schema, 'enum')
  const preset = keyword(schema, 'default')
  const isPicked = Array.isArray(values) && preset !== undefined && preset !== null
  return isPicked && values.some((value) => jsonEquals(value, preset)) ? preset : undefined
}

function propertyOf(shape: JsonObject, key: string): JsonValue | undefined {
  const properties = keyword(shape, 'properties')
  return isJsonObject(properties) ? keyword(properties, key) : undefined
}

function allDiffer(values: readonly JsonValue[]): boolean {
  return values.every((value, index) => values.findIndex((other) => jsonEquals(other, value)) === index)
}
