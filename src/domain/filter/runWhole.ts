import { isJsonObject, type JsonValue } from '../json'
import type { FilterSteps } from './filterSteps'
import { type FilterProgram, runFilter } from './runFilter'

/** These look at no item, or only once and shortly. */
const quick = new Set(['length', 'reverse', 'type', 'not_null', 'to_array', 'keys', 'values', 'sum', 'avg', 'map'])
const shortList = 4_096
const firstSample = 64
/** In milliseconds. */
const tellingTime = 16

/**
 * Runs a function over all it was given at once. Where that may take long, a growing sample tells beforehand how long, so that
 * whoever drives the steps can refuse.
 */
export function* runWhole(
  name: string,
  program: FilterProgram,
  given: Readonly<Record<string, JsonValue>>,
): FilterSteps<JsonValue> {
  const length = quick.has(name) ? 0 : longestIn(Object.values(given))
  for (let size = firstSample; length > shortList && size < length / 4; size *= 4) {
    const elapsed = yield* timeSample(program, given, size)
    // A shorter time says little: clocks of browsers are coarse, and what runs first runs slowly.
    if (elapsed < tellingTime) continue
    yield (elapsed * length * Math.log2(length)) / (size * Math.log2(size))
    break
  }
  return runFilter(program, given)
}

/** A long time is taken twice: the page may just have been busy with something else. */
function* timeSample(
  program: FilterProgram,
  given: Readonly<Record<string, JsonValue>>,
  size: number,
): FilterSteps<number> {
  tryOut(program, given, size)
  const elapsed = yield 0
  if (elapsed < tellingTime) return elapsed
  tryOut(program, given, size)
  return Math.min(elapsed, yield 0)
}

function tryOut(program: FilterProgram, given: Readonly<Record<string, JsonValue>>, size: number): void {
  const some = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, sampleOf(value, size)]))
  try {
    runFilter(program, some)
  } catch {
    // Some of the items may be of a wrong type: running them all will tell.
  }
}

function longestIn(values: readonly JsonValue[]): number {
  return values.reduce<number>((longest, value) => {
    if (Array.isArray(value)) return Math.max(longest, value.length)
    if (!isJsonObject(value)) return longest
    return Object.values(value).reduce<number>(
      (most, member) => (Array.isArray(member) ? Math.max(most, member.length) : most),
      longest,
    )
  }, 0)
}

/** Items from all over the list, also of the lists that an object holds, such as a catalog. */
function sampleOf(value: JsonValue, size: number): JsonValue {
  if (Array.isArray(value)) return spread(value, size)
  if (!isJsonObject(value)) return value
  const members = Object.entries(value).map(([key, member]) => [
    key,
    Array.isArray(member) ? spread(member, size) : member,
  ])
  return Object.fromEntries(members)
}

function spread(items: readonly JsonValue[], size: number): JsonValue[] {
  if (items.length <= size) return [...items]
  return Array.from({ length: size }, (_, index) => items[Math.floor((index * items.length) / size)] ?? null)
}
