import type { JsonValue } from '../json'
import type { FilterSteps } from './filterSteps'
import { runWhole } from './runWhole'

export type OrderingCall = 'sort_by' | 'max_by' | 'min_by'

/**
 * What a function gives that orders by an expression, once the key of every item is known: jmespath asks for it again at every
 * comparison. Of texts, `max_by` and `min_by` give the first of the greatest, where jmespath gives none.
 */
export function* pickByKeys(
  name: OrderingCall,
  items: readonly JsonValue[],
  keys: readonly JsonValue[],
): FilterSteps<JsonValue> {
  const isOfTexts = keys.length > 0 && keys.every((key) => typeof key === 'string')
  if (name !== 'sort_by' && isOfTexts) return items[extremeAt(keys, name === 'max_by' ? 1 : -1)] ?? null
  const pairs = keys.map((key, at) => ({ key, at }))
  const program = { source: `${name}(a0, &key)${name === 'sort_by' ? '[*].at' : '.at'}`, namesInherited: false }
  const places = yield* runWhole(name, program, { a0: pairs })
  if (places === null) return null
  return Array.isArray(places) ? places.map((at) => items[Number(at)] ?? null) : (items[Number(places)] ?? null)
}

function extremeAt(keys: readonly JsonValue[], sign: 1 | -1): number {
  return keys.reduce<number>((best, key, at) => (compare(key, keys[best]) === sign ? at : best), 0)
}

function compare(left: JsonValue | undefined, right: JsonValue | undefined): number {
  const [a, b] = [String(left), String(right)]
  return a > b ? 1 : a < b ? -1 : 0
}
