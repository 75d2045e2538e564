import type { Stream } from '../../domain/catalog'
import type { StreamField } from '../../domain/streamFields'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import { type FieldSource, pathKey } from './createFieldSource'

type Place = {
  /** Tells the row from all others of the catalog, whatever is filtered. */
  key: string
  stream: Stream
  /** 1 for a stream, 2 for its fields, 3 for theirs. */
  level: number
  /** Among its siblings, from 1. */
  position: number
  siblings: number
  isExpandable: boolean
  isExpanded: boolean
}

export type StreamRow = Place & { kind: 'stream' }
export type FieldRow = Place & { kind: 'field'; field: StreamField }
export type TreeRow = StreamRow | FieldRow

/** Which streams are open, by key, and in each which fields, by path. */
export type Expansion = ReadonlyMap<string, ReadonlySet<string>>

export type TreeRows = {
  count: number
  /** The same object for the same index. */
  rowAt(index: number): TreeRow | undefined
  /** -1 when the row is not shown. */
  indexOf(key: string): number
  /** Index of the row that holds this one; -1 for a stream. */
  parentOf(index: number): number
}

export type TreeRowsOptions = {
  streams: readonly Stream[]
  index: StreamIndex
  expansion: Expansion
  fields: FieldSource
}

type OpenStream = { root: number; start: number; rows: FieldRow[] }

/**
 * The rows of the tree without a list of them: only open streams cost anything, so opening one of 50,000 streams costs as
 * much as opening one of ten.
 */
export function createTreeRows({ streams, index, expansion, fields }: TreeRowsOptions): TreeRows {
  const opened = openStreams()
  const last = opened.at(-1)
  const count = streams.length + (last ? last.start - last.root + last.rows.length : 0)
  const made = new Map<number, TreeRow>()

  function openStreams(): OpenStream[] {
    if (expansion.size === 0) return []
    const found: OpenStream[] = []
    let below = 0
    streams.forEach((stream, root) => {
      const paths = expansion.get(index.keyOf(stream))
      if (paths === undefined) return
      const rows = fieldRows(stream, paths)
      found.push({ root, start: root + below, rows })
      below += rows.length
    })
    return found
  }

  function fieldRows(stream: Stream, open: ReadonlySet<string>): FieldRow[] {
    const streamKey = index.keyOf(stream)
    return fields.visible(stream, open).map(({ field, position, siblings }) => ({
      kind: 'field',
      key: `${streamKey}\u0001${pathKey(field.path)}`,
      stream,
      field,
      level: field.path.length + 1,
      position,
      siblings,
      isExpandable: field.hasFields,
      isExpanded: field.hasFields && open.has(pathKey(field.path)),
    }))
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

  function makeRow(at: number): TreeRow | undefined {
    const before = openBefore(at)
    const inside = before && at > before.start && at <= before.start + before.rows.length
    if (inside) return before.rows[at - before.start - 1]
    const root =
      before && at > before.start ? at - (before.start - before.root) - before.rows.length : rootAt(at, before)
    const stream = streams[root]
    if (stream === undefined) return undefined
    const key = index.keyOf(stream)
    return {
      kind: 'stream',
      key,
      stream,
      level: 1,
      position: root + 1,
      siblings: streams.length,
      isExpandable: fields.hasAny(stream),
      isExpanded: expansion.has(key),
    }
  }

  function rowAt(at: number): TreeRow | undefined {
    const known = made.get(at)
    if (known !== undefined) return known
    const row = at >= 0 && at < count ? makeRow(at) : undefined
    if (row !== undefined) made.set(at, row)
    return row
  }

  function indexOf(key: string): number {
    const [streamKey] = key.split('\u0001', 1)
    const root = streams.findIndex((stream) => index.keyOf(stream) === streamKey)
    if (root === -1) return -1
    const before = opened.findLast((open) => open.root <= root)
    const start = before === undefined ? root : before.root === root ? before.start : shifted(root, before)
    if (key === streamKey) return start
    const child = before?.root === root ? before.rows.findIndex((row) => row.key === key) : -1
    return child === -1 ? -1 : start + 1 + child
  }

  function parentOf(at: number): number {
    const row = rowAt(at)
    if (row === undefined || row.level === 1) return -1
    let above = at - 1
    while (above >= 0 && (rowAt(above)?.level ?? 1) >= row.level) above -= 1
    return above
  }

  return { count, rowAt, indexOf, parentOf }
}

function rootAt(at: number, before: OpenStream | undefined): number {
  return before === undefined ? at : before.root
}

function shifted(root: number, before: OpenStream): number {
  return root + (before.start - before.root) + before.rows.length
}
