import { isJsonObject, type JsonObject, type JsonValue } from './json'
import type { FieldPath, SpecNotice } from './sourceForm'
import { keyword, mainTypeOf } from './specKeywords'
import { mergeSchemas } from './specMerge'

export type SpecContext = {
  root: JsonObject
  notices: SpecNotice[]
  /** References that were followed on the way here: one of them again is a schema within itself. */
  followed: readonly string[]
  /** Fields that may still be read: no specification gets to flood the page. */
  budget: { left: number }
}

/** More fields than any connector has. */
const mostFields = 4000

export function createSpecContext(root: JsonObject, notices: SpecNotice[]): SpecContext {
  return { root, notices, followed: [], budget: { left: mostFields } }
}

/**
 * A schema with its local references followed, its `allOf` merged in, and a nullable `anyOf` reduced to what it means,
 * with the context for what is inside it. A reference that cannot be followed leaves a schema without a type, which is
 * then edited as JSON.
 */
export function resolveSchema(
  raw: JsonValue | undefined,
  path: FieldPath,
  context: SpecContext,
): { schema: JsonObject; context: SpecContext } {
  if (!isJsonObject(raw)) return { schema: {}, context }
  let schema = raw
  let inner = context
  while (typeof keyword(schema, '$ref') === 'string') {
    const { $ref, ...siblings } = schema
    const reference = String($ref)
    const target = inner.followed.includes(reference) ? undefined : lookUp(context.root, reference)
    if (!isJsonObject(target)) {
      context.notices.push({ code: 'unresolved_ref', path })
      return { schema: siblings, context: inner }
    }
    inner = { ...inner, followed: [...inner.followed, reference] }
    schema = { ...target, ...siblings }
  }
  const { allOf, ...rest } = schema
  if (!Array.isArray(allOf)) return withoutNullAlternative(schema, path, inner)
  const merged = allOf.reduce<{ schema: JsonObject; context: SpecContext }>(
    (sum, part) => {
      const next = resolveSchema(part, path, sum.context)
      return { schema: mergeSchemas(sum.schema, next.schema), context: next.context }
    },
    { schema: rest, context: inner },
  )
  return withoutNullAlternative(merged.schema, path, merged.context)
}

/** `anyOf` of one schema and null is that schema; `anyOf` of several objects is a choice, as `oneOf` is. */
function withoutNullAlternative(schema: JsonObject, path: FieldPath, context: SpecContext) {
  const alternatives = keyword(schema, 'oneOf') ?? keyword(schema, 'anyOf')
  if (!Array.isArray(alternatives)) return { schema, context }
  const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema
  const real = alternatives
    .filter((item) => isJsonObject(item) && keyword(item, 'type') !== 'null')
    .map((item) => scalarBehind(item, context.root))
  if (!real.some(isShape)) return { schema: rest, context }
  const [only] = real
  if (real.length === 1 && alternatives.length > 1 && isJsonObject(only)) {
    const next = resolveSchema(only, path, context)
    return { schema: mergeSchemas(rest, next.schema), context: next.context }
  }
  return { schema: { ...rest, oneOf: real }, context }
}

const shapeKeywords = 'title type properties items additionalProperties const enum $ref allOf anyOf oneOf'.split(' ')

/** Alternatives that only limit a value (`{ required: ['a'] }`) are no shapes to choose from; the API checks them. */
function isShape(alternative: JsonValue): boolean {
  return isJsonObject(alternative) && shapeKeywords.some((name) => keyword(alternative, name) !== undefined)
}

/** An alternative that refers to a single value is that value, so that a list of them is seen for what it is. */
function scalarBehind(alternative: JsonValue, root: JsonObject): JsonValue {
  const reference = isJsonObject(alternative) ? keyword(alternative, '$ref') : undefined
  const target = typeof reference === 'string' ? lookUp(root, reference) : undefined
  if (!isJsonObject(alternative) || !isJsonObject(target) || keyword(target, '$ref') !== undefined) return alternative
  const { $ref: _reference, ...siblings } = alternative
  return ['object', undefined].includes(mainTypeOf(target)) ? alternative : { ...target, ...siblings }
}

function lookUp(root: JsonObject, reference: string): JsonValue | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined
  return reference
    .split('/')
    .slice(1)
    .map(readPointerPart)
    .reduce<JsonValue | undefined>((value, part) => {
      if (Array.isArray(value)) return value[Number(part)]
      return isJsonObject(value) ? keyword(value, part) : undefined
    }, root)
}

/** Keys stand in a reference escaped as JSON Pointer asks, and then as a URL does. */
function readPointerPart(part: string): string {
  try {
    return unescapePart(decodeURIComponent(part))
  } catch {
    return unescapePart(part)
  }
}

function unescapePart(part: string): string {
  return part.replace(/~1/g, '/').replace(/~0/g, '~')
}
