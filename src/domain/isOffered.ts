import { createValueLookup } from './createValueLookup'
import type { JsonValue } from './json'
import type { FieldNode } from './sourceForm'

const known = new WeakMap<FieldNode['options'], (value: JsonValue) => boolean>()

/** Whether a value is on a field's list. */
export function isOffered(options: FieldNode['options'], value: JsonValue): boolean {
  const lookup = known.get(options) ?? createValueLookup(options.map((option) => option.value))
  known.set(options, lookup)
  return lookup(value)
}
