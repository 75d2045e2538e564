/** The candidate most like a word, when it is like enough to be meant: a few slips of the finger, or one holds the other. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  let nearest: string | undefined
  let least = Math.min(3, Math.ceil(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }
  if (nearest !== undefined || wanted.length < 3) return nearest
  for (const candidate of candidates) if (candidate.toLowerCase().includes(wanted)) return candidate
  return undefined
}

/** Changes of one character, exchanges of neighbours included, that make one word the other; `limit` when not fewer. */
function distanceBetween(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const line = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      let cost = Math.min(
        (previous[column] ?? limit) + 1,
        (line[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
      )
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? limit) + 1)
      }
      line.push(cost)
    }
    beforePrevious = previous
    previous = line
  }
  return previous[right.length] ?? limit
}
