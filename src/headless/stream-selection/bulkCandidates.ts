import type { Stream } from '../../domain/catalog'
import { isOrderable, rankCursorFields } from '../../domain/rankCursorFields'
import { type StreamField, streamFields } from '../../domain/streamFields'
import { isLikelyKey } from './isLikelyKey'

/** A field that many streams may have, to offer for a rule. */
export type BulkCandidate = {
  path: string[]
  /** How many of the streams have it. */
  count: number
  /** One field of each type it has among them, most common first. */
  types: { field: StreamField; count: number }[]
  /** By its name or its type it is what one looks for. */
  isLikely: boolean
}

type Found = Omit<BulkCandidate, 'types'> & { rank: number; types: Map<string, { field: StreamField; count: number }> }

/** More are not put into a list to choose from. */
const maxCandidates = 300
const limits = { depth: 5, count: 2_000 }

/** Fields that could be the cursor of many streams: those named for a time of change first, then by how many streams have them. */
export function rankBulkCursors(streams: readonly Stream[]): BulkCandidate[] {
  return gather(streams, (stream) => {
    const ranks = new Map<string, number>()
    for (const { field, kind } of rankCursorFields(stream, 'mutable')) {
      ranks.set(JSON.stringify(field.path), kind === 'other' ? 1 : 2)
    }
    return (field) => ranks.get(JSON.stringify(field.path)) ?? (isOrderable(field) ? 1 : 0)
  })
}

/** Fields that could be the key of many streams, or part of it: ids first, then by how many streams have them. */
export function rankBulkKeys(streams: readonly Stream[]): BulkCandidate[] {
  return gather(streams, () => (field) => (isLikelyKey(field.path) ? 1 : 0))
}

function gather(
  streams: readonly Stream[],
  rankIn: (stream: Stream) => (field: StreamField) => number,
): BulkCandidate[] {
  const found = new Map<string, Found>()
  for (const stream of streams) {
    const rankOf = rankIn(stream)
    for (const field of streamFields(stream, limits)) {
      if (field.inList || field.hasFields || field.types.includes('array')) continue
      const rank = rankOf(field)
      const key = JSON.stringify(field.path)
      const candidate = found.get(key) ?? { path: field.path, count: 0, rank, isLikely: false, types: new Map() }
      found.set(key, candidate)
      candidate.count += 1
      candidate.rank = Math.max(candidate.rank, rank)
      countType(candidate.types, field)
    }
  }
  return [...found.values()]
    .sort((left, right) => right.rank - left.rank || right.count - left.count)
    .slice(0, maxCandidates)
    .map(({ path, count, rank, types }) => ({
      path,
      count,
      types: [...types.values()].sort((left, right) => right.count - left.count),
      isLikely: rank > 0,
    }))
}

/** Whether it may be empty, and which values it takes, make no other type. */
function countType(types: Found['types'], field: StreamField) {
  const key = JSON.stringify([field.types, field.format, field.airbyteType])
  const known = types.get(key)
  if (known) known.count += 1
  else types.set(key, { field: { ...withoutValues(field), nullable: false }, count: 1 })
}

function withoutValues({ values: _values, ...field }: StreamField): StreamField {
  return field
}
