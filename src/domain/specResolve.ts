import { isJsonObject, type JsonObject, type JsonValue } from './json'
import type { FieldPath, SpecNotice } from './sourceForm'
import { keyword, textsOf } from './specKeywords'

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
  const real = alternatives.filter((item) => isJsonObject(item) && keyword(item, 'type') !== 'null')
  const [only] = real
  if (real.length === 1 && alternatives.length > 1 && isJsonObject(only)) {
    const next = resolveSchema(only, path, context)
    return { schema: mergeSchemas(rest, next.schema), context: next.context }
  }
  return { schema: { ...rest, oneOf: real }, context }
}

function mergeSchemas(left: JsonObject, right: JsonObject): JsonObject {
  const leftProperties = keyword(left, 'properties')
  const rightProperties = keyword(right, 'properties')
  return {
    ...right,
    ...left,
    ...(isJsonObject(leftProperties) && isJsonObject(rightProperties)
      ? { properties: { ...rightProperties, ...leftProperties } }
      : {}),
    ...(keyword(left, 'required') !== undefined || keyword(right, 'required') !== undefined
      ? { required: [...new Set([...textsOf(keyword(left, 'required')), ...textsOf(keyword(right, 'required'))])] }
      : {}),
  }
}

function lookUp(root: JsonObject, reference: string): JsonValue | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined
  return reference
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce<JsonValue | undefined>((value, part) => {
      if (Array.isArray(value)) return value[Number(part)]
      return isJsonObject(value) ? keyword(value, part) : undefined
    }, root)
}
