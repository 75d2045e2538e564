import type { Stream } from '../../domain/catalog'
import type { StreamField } from '../../domain/streamFields'

type Place = {
  /** Tells the row from all others of the catalog, whatever is filtered. */
  key: string
  /** From 1: groups, where there are any, then streams, then fields, then theirs. */
  level: number
  /** Among its siblings, from 1. */
  position: number
  siblings: number
  isExpandable: boolean
  isExpanded: boolean
}

/** The streams of one namespace that are on show. */
export type StreamGroup = {
  /** Undefined for the streams that have none. */
  namespace: string | undefined
  streams: readonly Stream[]
  /** How many the catalog has, whatever is filtered. */
  total: number
}

export type GroupRow = Place & { kind: 'group'; group: StreamGroup }
export type StreamRow = Place & { kind: 'stream'; stream: Stream }
export type FieldRow = Place & {
  kind: 'field'
  stream: Stream
  streamKey: string
  field: StreamField
  /** Its path as `fieldExpression` writes it. */
  expression: string
  /** 1 for a field of the record, 2 for one inside it. */
  depth: number
}

/** The row above the fields of a wide stream, to search them. Counts as no sibling of theirs. */
export type SearchRow = Place & {
  kind: 'search'
  stream: Stream
  streamKey: string
  text: string
  /** Fields that match the text; all of them when it is empty. */
  found: number
  total: number
}

export type TreeRow = GroupRow | StreamRow | FieldRow | SearchRow
