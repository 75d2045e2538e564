/** Maps a list with a few calls at a time, in order. The first failure is the whole one's, and begins no further call. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  call: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>()
  const waiting = items.entries()
  let failed = false
  async function work(): Promise<void> {
    for (let next = waiting.next(); !next.done && !failed; next = waiting.next()) {
      const [index, item] = next.value
      try {
        results.set(index, await call(item))
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return [...results].sort(([left], [right]) => left - right).map(([, result]) => result)
}
