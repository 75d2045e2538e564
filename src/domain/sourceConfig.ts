import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from './json'
import type { FieldBranch, FieldNode } from './sourceForm'
import { findBranch, keysOf, ownKeysOf } from './specBranch'

/** Whether a stored secret is masked: the API answers with asterisks only. Sent back, it keeps what is stored. */
export function isMask(value: unknown): value is string {
  return typeof value === 'string' && /^\*+$/.test(value)
}

/** What a new configuration starts from: the defaults and fixed values of the specification. */
export function initialConfig(root: FieldNode): JsonObject {
  const value = initialValue(root)
  return isJsonObject(value) ? value : {}
}

/** Where a field starts in a new configuration; undefined when it starts empty. */
export function initialValue(field: FieldNode): JsonValue | undefined {
  if (field.constant !== undefined) return field.constant
  if (field.branches.length > 0) return initialChoice(field)
  if (field.children.length > 0) return initialObject(field)
  if (field.default !== undefined) return field.default
  return field.kind === 'boolean' && field.required ? false : undefined
}

function initialObject(field: FieldNode): JsonObject | undefined {
  const preset = isJsonObject(field.default) ? field.default : {}
  const entries = field.children.flatMap((child): [string, JsonValue][] => {
    const value = Object.hasOwn(preset, child.key) ? preset[child.key] : initialValue(child)
    return value === undefined ? [] : [[child.key, value]]
  })
  if (entries.length === 0 && !field.required) return undefined
  return { ...preset, ...Object.fromEntries(entries) }
}

/**
 * The shape a choice starts with: the one its default names; for a required choice the first; for an optional one the
 * first if nothing is left to fill in it, else none.
 */
function initialChoice(field: FieldNode): JsonObject | undefined {
  const shared = initialObject(field) ?? {}
  const named = field.branches.find((branch) => isNamedBy(field, branch))
  const first = field.branches.find((branch) => !branch.hidden) ?? field.branches[0]
  const branch = named ?? (field.required || (first && needsNothing(first)) ? first : undefined)
  if (branch === undefined) return undefined
  const start = { ...shared, ...initialBranch(field, branch), ...(isJsonObject(field.default) ? field.default : {}) }
  // A default may hold members of another shape, or of none: nobody could see or mend them.
  const known = new Set([...ownKeysOf(field), ...keysOf(branch.node)])
  return Object.fromEntries(Object.entries(start).filter(([key]) => known.has(key)))
}

function isNamedBy(field: FieldNode, branch: FieldBranch): boolean {
  const preset = field.default
  if (preset === undefined || branch.value === undefined) return false
  if (isJsonObject(preset)) {
    return field.discriminator !== undefined && jsonEquals(preset[field.discriminator], branch.value)
  }
  return jsonEquals(preset, branch.value)
}

function needsNothing(branch: FieldBranch): boolean {
  return branch.node.children.every((child) => !child.required || initialValue(child) !== undefined)
}

/** What a shape starts from when it is chosen for the first time. */
export function initialBranch(field: FieldNode, branch: FieldBranch): JsonObject {
  const inner = branch.node.branches.length > 0 ? initialChoice(branch.node) : initialObject(branch.node)
  return {
    ...(field.discriminator !== undefined && branch.value !== undefined && { [field.discriminator]: branch.value }),
    ...inner,
  }
}

/**
 * The configuration to send: texts trimmed, blank and missing members left out, fixed values filled in, optional parts
 * that the person left alone left out, and of each choice the chosen shape only. Keys the specification does not know,
 * null and masks stay as they are.
 */
export function toSourceConfig(root: FieldNode, config: JsonObject): JsonObject {
  const value = toSent(root, config)
  return isJsonObject(value) ? value : {}
}

function toSent(field: FieldNode, value: JsonValue | undefined): JsonValue | undefined {
  if (field.constant !== undefined) return field.constant
  if (value === null || value === undefined || field.kind === 'hidden') return value
  if (field.branches.length > 0) return isJsonObject(value) ? sentChoice(field, value) : value
  if (field.children.length > 0) return isJsonObject(value) ? sentObject(field, value) : value
  if (field.items !== undefined && Array.isArray(value)) {
    const { items } = field
    const sent = value.map((item) => toSent(items, item)).filter((item) => item !== undefined)
    return sent.length === 0 && !field.required && value.length > 0 ? undefined : sent
  }
  if (typeof value !== 'string' || field.kind === 'select') return value
  const trimmed = field.multiline ? value : value.trim()
  return trimmed.trim() === '' ? undefined : trimmed
}

function sentObject(field: FieldNode, value: JsonObject): JsonObject | undefined {
  const sent = sentMembers(field.children, value)
  if (field.required || Object.keys(sent).length > 0) {
    return !field.required && isUntouched(field, sent) ? undefined : sent
  }
  return undefined
}

/** An optional object in which something is missing and nothing was entered was never meant to be sent. */
function isUntouched(field: FieldNode, sent: JsonObject): boolean {
  const misses = field.children.some((child) => child.required && !Object.hasOwn(sent, child.key))
  const initial = sentMembers(field.children, initialObject(field) ?? {})
  return misses && jsonEquals(sent, initial)
}

function sentChoice(field: FieldNode, value: JsonObject): JsonObject {
  const branch = findBranch(field, value)
  if (branch === undefined) return value
  const known = new Set(keysOf(field))
  const keptWith = (own: readonly string[]) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => own.includes(key) || !known.has(key)))
  const kept = keptWith([...field.children, ...branch.node.children].map((child) => child.key))
  const nested = branch.node.branches.length > 0 ? sentChoice(branch.node, keptWith(keysOf(branch.node))) : {}
  return {
    ...(field.discriminator !== undefined && branch.value !== undefined && { [field.discriminator]: branch.value }),
    ...sentMembers([...field.children, ...branch.node.children], kept),
    ...nested,
  }
}

function sentMembers(children: readonly FieldNode[], value: JsonObject): JsonObject {
  const known = new Map(children.map((child) => [child.key, child]))
  const present = Object.entries(value).flatMap(([key, item]): [string, JsonValue][] => {
    const child = known.get(key)
    const sent = child ? toSent(child, item) : item
    return sent === undefined ? [] : [[key, sent]]
  })
  const fixed = children.flatMap((child): [string, JsonValue][] =>
    child.constant !== undefined && child.required && !Object.hasOwn(value, child.key)
      ? [[child.key, child.constant]]
      : [],
  )
  return Object.fromEntries([...present, ...fixed])
}
