import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import type { FieldRows } from './createFieldRows'
import type { OpenFields } from './openFields'
import type { FieldRow, GroupRow, SearchRow, StreamGroup, StreamRow, TreeRow } from './TreeRow'

/** The rows of one group, or of all streams where there are no groups. Indexes count from the section's first row. */
export type Section = {
  /** Index of its first row among all. */
  start: number
  count: number
  /** Key of the group's row. */
  headKey: string | undefined
  rowAt(at: number): TreeRow | undefined
  keyAt(at: number): string | undefined
  kindAt(at: number): TreeRow['kind']
  /** How many of the rows before one, or of all at `count`, lie inside open streams. */
  fieldsBefore(at: number): number
  /** Of the stream's row at `root`, or of one below it; -1 when the row is not shown. */
  indexOf(key: string, root: number): number
  /** From a row on; -1 when none is wanted. */
  findStream(isWanted: (stream: Stream) => boolean, from: number): number
}

export type SectionOptions = {
  group?: StreamGroup
  streams: readonly Stream[]
  /** Among the groups, from 0. */
  at: number
  siblings: number
  start: number
  /** Streams that are open, by their place in `streams`, in that order. */
  open: readonly { root: number; asked: OpenFields }[]
  closedGroups: ReadonlySet<string>
  index: StreamIndex
  fields: FieldRows
}

type OpenStream = { root: number; start: number; rows: readonly (FieldRow | SearchRow)[] }

/** Key of the row of a group. No stream's key begins so. */
export function groupKey(namespace: string | undefined): string {
  return namespace === undefined ? '\u0002' : `\u0002\u0002${namespace}`
}

export function createSection(options: SectionOptions): Section {
  const { group, streams, start, closedGroups, index, fields } = options
  const headKey = group && groupKey(group.namespace)
  const head = group === undefined ? 0 : 1
  const isClosed = headKey !== undefined && closedGroups.has(headKey)
  const opened = isClosed ? [] : placeOpen()
  const last = opened.at(-1)
  const count = isClosed ? 1 : head + streams.length + (last ? last.start - last.root - head + last.rows.length : 0)

  function placeOpen(): OpenStream[] {
    let below = head
    return options.open.flatMap(({ root, asked }) => {
      const stream = streams[root]
      if (stream === undefined) return []
      const rows = fields.rowsOf(stream, index.keyOf(stream), asked, head + 2)
      const placed = { root, start: root + below, rows }
      below += rows.length
      return placed
    })
  }

  /** The last open stream that begins at or before a row. */
  function openBefore(at: number): OpenStream | undefined {
    let low = 0
    let high = opened.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((opened[middle]?.start ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return opened[low - 1]
  }

  /** The place of a stream; with one of the rows below it, unless it is the stream's own. */
  function placeAt(at: number): { root: number; row?: FieldRow | SearchRow } {
    const before = openBefore(at)
    if (before === undefined) return { root: at - head }
    if (at === before.start) return { root: before.root }
    const row = before.rows[at - before.start - 1]
    return row === undefined
      ? { root: at - before.start + before.root - before.rows.length }
      : { root: before.root, row }
  }

  function startOf(root: number): number {
    const before = opened.findLast((open) => open.root <= root)
    if (before === undefined) return root + head
    return before.root === root ? before.start : root + before.start - before.root + before.rows.length
  }

  function rowAt(at: number): TreeRow | undefined {
    if (group !== undefined && headKey !== undefined && at === 0) return groupRow(group, headKey)
    const place = placeAt(at)
    if (place.row !== undefined) return place.row
    const stream = streams[place.root]
    return stream && streamRow(stream, place.root)
  }

  function groupRow(own: StreamGroup, key: string): GroupRow {
    const place = { level: 1, position: options.at + 1, siblings: options.siblings }
    return { ...place, kind: 'group', key, group: own, isExpandable: true, isExpanded: !isClosed }
  }

  function streamRow(stream: Stream, root: number): StreamRow {
    return {
      kind: 'stream',
      key: index.keyOf(stream),
      stream,
      level: head + 1,
      position: root + 1,
      siblings: streams.length,
      isExpandable: fields.hasAny(stream),
      isExpanded: opened.some((open) => open.root === root),
    }
  }

  return {
    start,
    count,
    headKey,
    rowAt,
    keyAt(at) {
      if (at === 0 && headKey !== undefined) return headKey
      const place = placeAt(at)
      if (place.row !== undefined) return place.row.key
      const stream = streams[place.root]
      return stream && index.keyOf(stream)
    },
    kindAt: (at) => (at < head ? 'group' : (placeAt(at).row?.kind ?? 'stream')),
    fieldsBefore(at) {
      const before = openBefore(at - 1)
      if (before === undefined) return 0
      return before.start - before.root - head + Math.min(at - before.start - 1, before.rows.length)
    },
    indexOf(key, root) {
      const stream = streams[root]
      if (isClosed || stream === undefined) return -1
      if (index.keyOf(stream) === key) return startOf(root)
      const own = opened.find((open) => open.root === root)
      const child = own?.rows.findIndex((row) => row.key === key) ?? -1
      return own === undefined || child === -1 ? -1 : own.start + 1 + child
    },
    findStream(isWanted, from) {
      if (isClosed) return -1
      const place = from < head ? { root: 0 } : placeAt(from)
      for (let root = place.row === undefined ? place.root : place.root + 1; root < streams.length; root += 1) {
        const stream = streams[root]
        if (stream !== undefined && isWanted(stream)) return startOf(root)
      }
      return -1
    },
  }
}
