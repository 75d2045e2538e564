import type { Stream } from './catalog'
import { type StreamField, streamFields } from './streamFields'

export type CursorCandidate = {
  field: StreamField
  /** `immutable`: set once (`created_at`); `mutable`: follows each change (`updated_at`); `other`: orderable, no more is known. */
  kind: 'immutable' | 'mutable' | 'other'
}

/** By the words a field's name is made of, most telling first. */
const mutableWords = ['updated', 'modified', 'changed', 'lastmodified', 'systemmodstamp', 'upd']
const immutableWords = ['created', 'inserted', 'occurred', 'creation', 'timestamp', 'date']
const times = new Set(['date-time', 'date', 'timestamp_with_timezone', 'timestamp_without_timezone'])

/**
 * The fields that can tell what is new, best first: times whose name says that they follow a change (or a creation,
 * when `prefer` is `immutable`), then other times and numbers. Fields inside lists cannot be cursors.
 */
export function rankCursorFields(stream: Stream, prefer: 'immutable' | 'mutable'): CursorCandidate[] {
  return streamFields(stream, { depth: 5, count: 5_000 })
    .filter((field) => !field.inList && isOrderable(field))
    .map((field) => ({ field, kind: kindOf(field) }))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, prefer) }))
    .sort((left, right) => right.score - left.score)
    .map(({ candidate }) => candidate)
}

/** Whether values of the field have an order that grows with time. */
export function isOrderable(field: Pick<StreamField, 'types' | 'format' | 'airbyteType'>): boolean {
  return (
    isTime(field) || (field.types.length > 0 && field.types.every((type) => type === 'integer' || type === 'number'))
  )
}

function isTime(field: Pick<StreamField, 'format' | 'airbyteType'>): boolean {
  return times.has(field.format ?? '') || times.has(field.airbyteType ?? '')
}

function kindOf(field: StreamField): CursorCandidate['kind'] {
  const words = wordsOf(field.path.at(-1) ?? '')
  if (mutableWords.some((word) => words.includes(word))) return 'mutable'
  if (isTime(field) && immutableWords.some((word) => words.includes(word))) return 'immutable'
  return 'other'
}

function scoreOf({ field, kind }: CursorCandidate, prefer: 'immutable' | 'mutable'): number {
  const byKind = kind === prefer ? 100 : kind === 'other' ? 0 : 50
  return byKind + (isTime(field) ? 20 : 0) - (field.nullable ? 5 : 0) - field.path.length
}

/** `lastUpdatedAt`, `last_updated_at` and `date_upd` are made of words. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
}
