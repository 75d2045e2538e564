/** Any value that JSON can carry. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject
/** A JSON object. Keys are data: `__proto__` and friends are plain keys. */
export type JsonObject = { [key: string]: JsonValue }

/** Whether the value is a JSON object: not an array, not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Whether two JSON values are the same, whatever the order of their keys. Members that are `undefined` count as absent,
 * as they do on the wire.
 */
export function jsonEquals(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true
  if (Array.isArray(left) || Array.isArray(right)) {
    return Array.isArray(left) && Array.isArray(right) && listsEqual(left, right)
  }
  return isJsonObject(left) && isJsonObject(right) && objectsEqual(left, right)
}

function listsEqual(left: readonly JsonValue[], right: readonly JsonValue[]): boolean {
  return left.length === right.length && left.every((item, index) => jsonEquals(item, right[index]))
}

/** One pass and no lists of its own but the keys: whole catalogs are compared with it. */
function objectsEqual(left: JsonObject, right: JsonObject): boolean {
  const leftKeys = Object.keys(left)
  const rightKeys = Object.keys(right)
  let defined = 0
  for (let at = 0; at < leftKeys.length; at += 1) {
    const key = leftKeys[at] ?? ''
    const value = left[key]
    if (value === undefined) continue
    // Mostly both have their keys in the same order.
    if (rightKeys[at] !== key && !Object.hasOwn(right, key)) return false
    if (!jsonEquals(value, right[key])) return false
    defined += 1
  }
  return defined === rightKeys.length || defined === rightKeys.filter((key) => right[key] !== undefined).length
}
