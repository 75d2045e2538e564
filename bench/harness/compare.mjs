/**
 * Measures A and B in turn, so that a slow moment of the machine meets both, and swaps who goes first each round. One
 * round before the first warms caches up and is not counted. Stops early at `deadline` (as `performance.now()`).
 */
export async function compare({ rounds, deadline, a, b }) {
  const named = (measure) => async () => ({ value: await measure() })
  const [{ name: _, ...row }] = await compareMany({ rounds, deadline, a: named(a), b: named(b) })
  return row
}

/**
 * The same for measures that give several figures by name: one row for each that both sides have. Without a `b` there is
 * nothing to compare with, and the rows are A's alone.
 */
export async function compareMany({ rounds, deadline, a, b }) {
  const times = { a: [], b: [] }
  for (let round = -1; round < rounds; round++) {
    const order =
      round % 2 === 0
        ? [
            ['a', a],
            ['b', b],
          ]
        : [
            ['b', b],
            ['a', a],
          ]
    for (const [side, measure] of order) {
      if (measure === undefined) continue
      const value = await measure()
      if (round >= 0) times[side].push(value)
    }
    if (performance.now() > deadline && times.a.length > 0) break
  }
  return Object.keys(times.a[0] ?? {}).flatMap((name) => {
    const [ours, theirs] = [times.a, times.b].map((found) => found.map((figures) => figures[name]))
    if ([...ours, ...theirs].includes(undefined)) return []
    if (b === undefined) return [{ name, a: summarize(ours), rounds: ours.length }]
    const [one, other] = [summarize(ours), summarize(theirs)]
    return [{ name, a: one, b: other, ratio: one.median / other.median, rounds: ours.length }]
  })
}

/** Median, least and most of a list. */
export function summarize(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
