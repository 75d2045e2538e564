/** A source of chance that repeats itself: the same seed gives the same run, so a failing test can be run again. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** One item of a list that is not empty. */
  pick<T>(items: readonly [T, ...T[]]): T
  /** An id of the API's form (a version 4 UUID). */
  uuid(): string
}

/** Mulberry32: small, fast, and good enough for made-up data. Never use it for keys. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0

  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)

  return {
    next,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    uuid: () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => below(16).toString(16)),
  }
}
