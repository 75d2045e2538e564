import type { Stream } from '../../domain/catalog'
import { rankBulkCursors, rankBulkKeys } from '../../headless/stream-selection/bulkCandidates'
import type { Messages } from '../words/createMessages'

/** A field to choose, with what it is and how many streams have it. */
export type BulkChoice = {
  /** The field's path as JSON: a name may hold dots. */
  value: string
  label: string
  isLikely: boolean
}

/** The fields that some streams have, best first. */
export function bulkChoices(
  kind: 'cursor' | 'key',
  streams: readonly Stream[],
  picker: Messages['picker'],
  catalog: Messages['catalog'],
): BulkChoice[] {
  const candidates = kind === 'cursor' ? rankBulkCursors(streams) : rankBulkKeys(streams)
  return candidates.map(({ path, types, count, isLikely }) => {
    const kinds = types.map(({ field, count: ofType }) => ({ label: catalog.fieldType(field), count: ofType }))
    const label = picker.bulkCandidate(catalog.fieldPath(path), kinds, count, streams.length)
    return { value: JSON.stringify(path), label, isLikely }
  })
}
