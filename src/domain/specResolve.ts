import { isJsonObject, type JsonObject, type JsonValue } from './json'
import type { FieldPath, SpecNotice } from './sourceForm'
import { keyword, textsOf } from './specKeywords'

export type SpecContext = { root: JsonObject; notices: SpecNotice[]; depth: number }

/** Deeper nesting than any connector has; a schema that refers to itself ends here. */
const maxDepth = 24

/**
 * A schema with its local references followed, its `allOf` merged in, and a nullable `anyOf` reduced to what it means.
 * A reference that cannot be followed leaves a schema without a type, which is then edited as JSON.
 */
export function resolveSchema(raw: JsonValue | undefined, path: FieldPath, context: SpecContext): JsonObject {
  if (!isJsonObject(raw)) return {}
  let schema = raw
  const seen = new Set<string>()
  while (typeof keyword(schema, '$ref') === 'string') {
    const { $ref, ...siblings } = schema
    const reference = String($ref)
    const target = seen.has(reference) || context.depth > maxDepth ? undefined : lookUp(context.root, reference)
    seen.add(reference)
    if (!isJsonObject(target)) {
      context.notices.push({ code: 'unresolved_ref', path })
      return siblings
    }
    schema = { ...target, ...siblings }
  }
  const { allOf, ...rest } = schema
  if (Array.isArray(allOf)) {
    return allOf.reduce<JsonObject>((merged, part) => mergeSchemas(merged, resolveSchema(part, path, context)), rest)
  }
  return withoutNullAlternative(schema, path, context)
}

/** `anyOf` of one schema and null is that schema; `anyOf` of several objects is a choice, as `oneOf` is. */
function withoutNullAlternative(schema: JsonObject, path: FieldPath, context: SpecContext): JsonObject {
  const alternatives = keyword(schema, 'oneOf') ?? keyword(schema, 'anyOf')
  if (!Array.isArray(alternatives)) return schema
  const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema
  const real = alternatives.filter((item) => isJsonObject(item) && keyword(item, 'type') !== 'null')
  if (real.length === 1 && alternatives.length > 1) {
    return mergeSchemas(rest, resolveSchema(real[0], path, { ...context, depth: context.depth + 1 }))
  }
  return { ...rest, oneOf: real }
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
