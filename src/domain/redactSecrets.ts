import { isJsonObject, type JsonObject, type JsonValue } from './json'
import type { FieldNode } from './sourceForm'

const redacted = '**********'

/**
 * A source configuration that may leave the library: values of secrets become asterisks, and members that the
 * specification does not know are left out, since nobody can say what they hold. A key that is secret in one shape of a
 * choice counts as secret in all.
 */
export function redactSecrets(root: FieldNode, config: JsonObject): JsonObject {
  const value = redact([root], config)
  return isJsonObject(value) ? value : {}
}

/** `fields`: everything the value may be, over all shapes of the choices above it. */
function redact(fields: FieldNode[], value: JsonValue): JsonValue {
  if (fields.some((field) => field.secret)) return redacted
  const shapes = fields.flatMap(withBranches)
  if (Array.isArray(value)) {
    const items = shapes.flatMap((field) => field.items ?? [])
    return value.map((item) => redact(items, item))
  }
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value).flatMap(([key, member]): [string, JsonValue][] => {
    const known = shapes.flatMap((field) => memberFields(field, key))
    if (known.length > 0) return [[key, redact(known, member)]]
    return shapes.some((field) => field.discriminator === key) ? [[key, member]] : []
  })
  return Object.fromEntries(entries)
}

function withBranches(field: FieldNode): FieldNode[] {
  return [field, ...field.branches.flatMap((branch) => withBranches(branch.node))]
}

function memberFields(field: FieldNode, key: string): FieldNode[] {
  const named = field.children.filter((child) => child.key === key)
  if (named.length > 0) return named
  return field.kind === 'map' && field.items !== undefined ? [field.items] : []
}
