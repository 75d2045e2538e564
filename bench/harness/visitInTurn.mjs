/**
 * Has every side visited in turn, so that a slow moment of the machine meets all, and swaps who goes first each round. A
 * side's `most` bounds its rounds. Stops early at `deadline` (as `performance.now()`), but each side is visited once.
 * Gives each side's list of visits.
 */
export async function visitInTurn({ sides, rounds, deadline }) {
  const visits = Object.fromEntries(Object.keys(sides).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(sides)
    if (round % 2 === 1) order.reverse()
    for (const [name, { visit, most = rounds }] of order) if (round < most) visits[name].push(await visit())
    if (performance.now() > deadline) break
  }
  return visits
}
