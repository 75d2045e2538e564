/**
 * Measures A and B in turn, so that a slow moment of the machine meets both, and swaps who goes first each round. One
 * round before the first warms caches up and is not counted. Stops early at `deadline` (as `performance.now()`).
 */
export async function compare({ rounds, deadline, a, b }) {
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
      const value = await measure()
      if (round >= 0) times[side].push(value)
    }
    if (performance.now() > deadline && times.a.length > 0) break
  }
  return {
    a: summarize(times.a),
    b: summarize(times.b),
    ratio: median(times.a) / median(times.b),
    rounds: times.a.length,
  }
}

function summarize(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
