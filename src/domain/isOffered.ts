import { type JsonValue, jsonEquals } from './json'
import type { FieldNode } from './sourceForm'

const known = new WeakMap<FieldNode['options'], Set<JsonValue>>()

/** Whether a value is on a field's list. Lists are long, and so is what was picked of them: texts are looked up. */
export function isOffered(options: FieldNode['options'], value: JsonValue): boolean {
  const values = known.get(options) ?? new Set(options.map((option) => option.value))
  known.set(options, values)
  if (typeof value !== 'object' || value === null) return values.has(value)
  return options.some((option) => jsonEquals(option.value, value))
}
