import { type PatternNode, parsePattern } from './parsePattern'

/** How many ways lead to each place; a place is an index of `places`. */
type Ways = Map<number, number>
/** A part of the expression: where it may begin and end, and in how many ways it matches nothing. */
type Part = { first: Ways; last: Ways; empty: number }
/** A character of the expression and where it may go on from there. */
type Place = { source: string; next: Ways; leave: number }

/** Parts with more places than any honest pattern has. */
const mostPlaces = 200
/** More ways from one character to the next are a trap: for `a(|)(|)…` V8 takes exponential time before it looks at a text. */
const mostWays = 64
/** Counted repetitions up to here are written out; a longer one counts as unbounded. */
const longestCount = 24

/**
 * Says of texts how many steps a backtracking engine may take at most to try the pattern on them; it is the number of ways
 * through the pattern, which explodes for `(a+)+`, `(a|a)*` or `a?a?a?…`. Infinity where it cannot be told, or costs
 * more than `limit` to tell.
 */
export function createPatternEffort(pattern: string, flags: string): (text: string, limit: number) => number {
  const root = parsePattern(pattern, flags.includes('u'))
  const places: Place[] = []
  const whole = root === undefined ? undefined : tryBuild(root, places)
  if (whole === undefined) return () => Number.POSITIVE_INFINITY
  for (const [place, ways] of whole.last) leave(places, place, ways)
  const exits = places.map(({ next, leave }) => sum(next) + leave)
  const takes = createTakes(places, flags)
  // Tried at the text's start alone.
  const isAnchored = pattern.startsWith('^') && root?.type === 'choice' && root.parts.length === 1
  const isUnicode = flags.includes('u')

  return (text, limit) => {
    let effort = 0
    let work = 0
    let present: Ways = new Map()
    for (const [index, character] of [...(isUnicode ? text : text.split('')), ''].entries()) {
      const ahead: Ways = new Map()
      const enter = (ways: Ways, times: number) => {
        for (const [place, count] of ways) {
          work += 1
          if (character !== '' && takes(place, character)) add(ahead, place, count * times)
        }
      }
      if (index === 0 || !isAnchored) {
        effort += sum(whole.first) + whole.empty
        enter(whole.first, 1)
      }
      for (const [place, ways] of present) {
        effort += ways * (exits[place] ?? 0)
        enter(places[place]?.next ?? new Map(), ways)
      }
      if (effort > limit || work > limit) return Number.POSITIVE_INFINITY
      present = ahead
    }
    return effort
  }
}

class TooMuch extends Error {}

function tryBuild(root: PatternNode, places: Place[]): Part | undefined {
  try {
    return build(root, places)
  } catch (error) {
    if (error instanceof TooMuch || error instanceof RangeError) return undefined
    throw error
  }
}

/** Glushkov's construction, with the number of ways kept instead of merged. */
function build(node: PatternNode, places: Place[]): Part {
  switch (node.type) {
    case 'empty':
      return { first: new Map(), last: new Map(), empty: 1 }
    case 'character': {
      if (places.length === mostPlaces) throw new TooMuch()
      const place = places.push({ source: node.source, next: new Map(), leave: 0 }) - 1
      return { first: new Map([[place, 1]]), last: new Map([[place, 1]]), empty: 0 }
    }
    case 'reference':
      return loop(build({ type: 'character', source: '[^]' }, places), places)
    case 'choice':
      return node.parts.map((part) => build(part, places)).reduce(either)
    case 'sequence':
      return node.parts.map((part) => build(part, places)).reduce((left, right) => join(left, right, places), nothing())
    case 'lookahead': {
      const body = build(node.body, places)
      for (const [place, ways] of body.last) leave(places, place, ways)
      return { first: body.first, last: new Map(), empty: 1 + body.empty }
    }
    case 'repeat':
      return repeat(node, places)
  }
}

function repeat({ body, least, most }: PatternNode & { type: 'repeat' }, places: Place[]): Part {
  const one = () => build(body, places)
  if (most === 0) return nothing()
  const isCounted = least <= longestCount && (most <= longestCount || most === Number.POSITIVE_INFINITY)
  if (!isCounted) {
    const part = one()
    // JavaScript tries empty repetitions up to the least number, each in every way, and none beyond it.
    if (part.empty > 0 && least > 1) throw new TooMuch()
    return loop(part, places, least)
  }
  let tail = most === Number.POSITIVE_INFINITY ? loop(one(), places) : nothing()
  if (most !== Number.POSITIVE_INFINITY) {
    for (let count = least; count < most; count++) tail = either(nothing(), filled(join(one(), tail, places)))
  }
  for (let count = 0; count < least; count++) tail = join(one(), tail, places)
  return tail
}

function loop(part: Part, places: Place[], least = 0): Part {
  connect(part.last, part.first, places)
  return { ...part, empty: least === 0 ? 1 : part.empty }
}

function filled(part: Part): Part {
  return { ...part, empty: 0 }
}

function nothing(): Part {
  return { first: new Map(), last: new Map(), empty: 1 }
}

function either(left: Part, right: Part): Part {
  return {
    first: merge(left.first, right.first, 1),
    last: merge(left.last, right.last, 1),
    empty: left.empty + right.empty,
  }
}

function join(left: Part, right: Part, places: Place[]): Part {
  connect(left.last, right.first, places)
  return {
    first: merge(left.first, right.first, left.empty),
    last: merge(right.last, left.last, right.empty),
    empty: bounded(left.empty * right.empty),
  }
}

function connect(from: Ways, to: Ways, places: Place[]): void {
  for (const [place, ways] of from) {
    const next = places[place]?.next
    if (next === undefined) continue
    for (const [other, more] of to) addBounded(next, other, ways * more)
  }
}

function leave(places: Place[], place: number, ways: number): void {
  const left = places[place]
  if (left !== undefined) left.leave += ways
}

function merge(left: Ways, right: Ways, times: number): Ways {
  const merged = new Map(left)
  if (times > 0) for (const [place, ways] of right) addBounded(merged, place, ways * times)
  return merged
}

function add(ways: Ways, place: number, more: number): void {
  ways.set(place, (ways.get(place) ?? 0) + more)
}

function addBounded(ways: Ways, place: number, more: number): void {
  add(ways, place, more)
  bounded(ways.get(place) ?? 0)
}

function bounded(count: number): number {
  if (count > mostWays) throw new TooMuch()
  return count
}

function sum(ways: Ways): number {
  let total = 0
  for (const count of ways.values()) total += count
  return total
}

/** Which characters a place takes, by the engine itself, asked once for each. */
function createTakes(places: readonly Place[], flags: string): (place: number, character: string) => boolean {
  const known = new Map<string, { expression: RegExp; answers: Map<string, boolean> }>()
  return (place, character) => {
    const source = places[place]?.source ?? ''
    const entry = known.get(source) ?? { expression: new RegExp(`^(?:${source})$`, flags), answers: new Map() }
    known.set(source, entry)
    const answer = entry.answers.get(character) ?? entry.expression.test(character)
    entry.answers.set(character, answer)
    return answer
  }
}
