import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from './json'
import type { Source } from './source'
import { isMask } from './sourceConfig'
import type { FieldNode } from './sourceForm'

type Stored = Pick<Source, 'name' | 'source_config'>

/** Whether two readings of a source say the same. One mask is as good as another: they tell nothing of the secret. */
export function isSameStored(one: Stored, other: Stored): boolean {
  return one.name === other.name && isSameSetting(one.source_config, other.source_config)
}

/** Labels of the fields at the top of the form that differ between two configurations, in drawing order. */
export function changedLabels(root: FieldNode, before: JsonObject, after: JsonObject): string[] {
  const fields = [...root.children, ...root.branches.flatMap(({ node }) => node.children)]
  const labels = fields
    .filter(({ key, kind }) => kind !== 'hidden' && !isSameSetting(ownMember(before, key), ownMember(after, key)))
    .map(({ label }) => label)
  return [...new Set(labels)]
}

function isSameSetting(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return jsonEquals(withEvenMasks(one), withEvenMasks(other))
}

function withEvenMasks(value: JsonValue | undefined): JsonValue | undefined {
  if (isMask(value)) return '*'
  if (Array.isArray(value)) return value.map((item) => withEvenMasks(item) ?? null)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withEvenMasks(item) ?? null]))
}

function ownMember(config: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(config, key) ? config[key] : undefined
}
