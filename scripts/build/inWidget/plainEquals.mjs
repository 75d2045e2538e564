// Stands in for `fast-equals` in the script-tag bundle. rjsf compares values, schemas and props by it, and nothing else:
// plain data, functions, which all count as the same there, and now and then what points back to itself.

/** So deep no value and no schema is: from here on pairs are remembered, since something may point back to itself. */
const suspicious = 50

export function createCustomEqual() {
  return (one, other) => isEqual(one, other, 0, undefined)
}

function isEqual(one, other, depth, known) {
  if (Object.is(one, other) || (typeof one === 'function' && typeof other === 'function')) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (one.constructor !== other.constructor) return false
  const pairs = depth > suspicious ? (known ?? new Map()) : undefined
  if (pairs?.get(one) === other) return true
  pairs?.set(one, other)
  if (one instanceof Date) return Object.is(one.getTime(), other.getTime())
  if (one instanceof Map || one instanceof Set) return isEqual([...one], [...other], depth + 1, pairs)
  const members = Object.keys(one)
  if (members.length !== Object.keys(other).length) return false
  return members.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key], depth + 1, pairs))
}
