import { isJsonObject, type JsonValue, jsonEquals } from './json'
import type { FieldBranch, FieldNode } from './sourceForm'

/**
 * The shape a value has: by the discriminator, else the one that knows most of the value's keys. Undefined when the
 * value is empty, or names a shape the specification does not have.
 */
export function findBranch(field: FieldNode, value: JsonValue | undefined): FieldBranch | undefined {
  if (!isJsonObject(value)) return undefined
  const { discriminator } = field
  if (discriminator !== undefined) {
    const tag = Object.hasOwn(value, discriminator) ? value[discriminator] : undefined
    if (tag !== undefined) return field.branches.find((branch) => jsonEquals(branch.value, tag))
  }
  const fits = field.branches.map((branch) => likeness(branch, Object.keys(value)))
  const best = Math.max(...fits)
  return best > 0 || field.branches.length === 1 ? field.branches[fits.indexOf(best)] : undefined
}

function likeness(branch: FieldBranch, keys: readonly string[]): number {
  const known = new Set(keysOf(branch.node))
  const missing = branch.node.children.filter((child) => child.required && !keys.includes(child.key)).length
  return keys.filter((key) => known.has(key)).length - missing / 100
}

/** Keys of all members of a choice or an object, in whichever shape, and of what tells the shapes apart. */
export function keysOf(field: FieldNode): string[] {
  return [...ownKeysOf(field), ...field.branches.flatMap(({ node }) => keysOf(node))]
}

/** Keys of the members beside the shapes, and of what tells the shapes apart. */
export function ownKeysOf({ children, discriminator }: FieldNode): string[] {
  const keys = children.map((child) => child.key)
  return discriminator === undefined ? keys : [...keys, discriminator]
}
