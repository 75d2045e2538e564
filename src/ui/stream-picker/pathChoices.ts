import type { Stream } from '../../domain/catalog'
import { jsonEquals } from '../../domain/json'
import { rankCursorFields } from '../../domain/rankCursorFields'
import { streamFields } from '../../domain/streamFields'
import { isLikelyKey } from '../../headless/stream-selection/isLikelyKey'

/** Fields to choose from, as paths: those that are likely meant first. */
export type PathChoices = { likely: string[][]; others: string[][] }

/** More than this are not put into a list to choose from; the present choice always is. */
const maxChoices = 1_000
const limits = { depth: 6, count: 5_000 }

/** Fields that can be a cursor; likely are those whose values have an order. */
export function cursorChoices(stream: Stream, present: string[] | null): PathChoices {
  const likely = rankCursorFields(stream, 'mutable').map(({ field }) => field.path)
  const suggested = stream.default_cursor_field
  const first = suggested.length > 0 ? [suggested, ...likely.filter((path) => !jsonEquals(path, suggested))] : likely
  return withPresent(first, plainPaths(stream), present ? [present] : [])
}

/** Fields that can be part of a key; likely are those the source names, and ids. */
export function keyChoices(stream: Stream, present: string[][] | null): PathChoices {
  const all = plainPaths(stream)
  const named = stream.source_defined_primary_key
  const ids = all.filter(isLikelyKey)
  return withPresent([...named, ...ids.filter((id) => !includes(named, id))], all, present ?? [])
}

/** Fields with a value of their own, outside lists. */
function plainPaths(stream: Stream): string[][] {
  return streamFields(stream, limits)
    .filter((field) => !field.inList && !field.hasFields && !field.types.includes('array'))
    .map((field) => field.path)
}

function withPresent(likely: string[][], all: string[][], present: string[][]): PathChoices {
  const missing = present.filter((path) => !includes(likely, path) && !includes(all, path))
  const first = [...missing, ...likely].slice(0, maxChoices)
  const known = new Set(first.map((path) => JSON.stringify(path)))
  const others = all.filter((path) => !known.has(JSON.stringify(path)))
  const kept = others.filter((path, at) => at < maxChoices || includes(present, path))
  return { likely: first, others: kept }
}

function includes(paths: readonly string[][], path: string[]): boolean {
  return paths.some((each) => jsonEquals(each, path))
}
