import type { JsonValue } from './json'
import type { FieldNode } from './sourceForm'

/** What a walk over a configuration found at one place, and below it. The walk fills it in, and reads it the next time. */
export type Recall<Found> = {
  seen?: { field: FieldNode; value: JsonValue | undefined; with: unknown; found: Found }
  inner: Map<string | number, Recall<Found>>
}

export function createRecall<Found>(): Recall<Found> {
  return { inner: new Map() }
}

/** The part of it about one member. */
export function recallIn<Found>(recall: Recall<Found>, segment: string | number): Recall<Found> {
  const known = recall.inner.get(segment)
  if (known !== undefined) return known
  const made = createRecall<Found>()
  recall.inner.set(segment, made)
  return made
}

/**
 * What was found here before, if field, value and `context` are still the same objects; else `find` anew. Values are never
 * written to, so an object that is the same holds the same.
 */
export function recalled<Found>(
  recall: Recall<Found>,
  field: FieldNode,
  value: JsonValue | undefined,
  context: unknown,
  find: () => Found,
): Found {
  const { seen } = recall
  if (seen?.field === field && seen.value === value && seen.with === context) return seen.found
  const found = find()
  recall.seen = { field, value, with: context, found }
  return found
}
