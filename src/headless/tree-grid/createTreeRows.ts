import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import type { FieldRows } from './createFieldRows'
import { createSection, type Section } from './createSection'
import type { StreamSections } from './groupStreams'
import type { OpenFields } from './openFields'
import type { TreeRow } from './TreeRow'

/** Which streams are open, by key, and what in them. */
export type Expansion = ReadonlyMap<string, OpenFields>

/** Enough to find a row again after others have come or gone. */
export type RowRef = Pick<TreeRow, 'key'> & { streamKey?: string }

export type TreeRows = {
  count: number
  /** The same object for the same index. */
  rowAt(index: number): TreeRow | undefined
  /** Key of the row, without making the row. */
  keyAt(index: number): string | undefined
  /** Kind of the row, without making the row. */
  kindAt(index: number): TreeRow['kind'] | undefined
  /** How many rows of each kind come before one, or are there at all for `count`. Fields: all rows inside open streams. */
  kindsBefore(index: number): { groups: number; streams: number; fields: number }
  /** -1 when the row is not shown. */
  indexOf(row: RowRef): number
  /** Index of the row that holds this one; -1 at level 1. */
  parentOf(index: number): number
  /** Index of the head of the row's group; -1 where streams are not grouped. */
  headOf(index: number): number
  /** Index of the next stream that is wanted, from `from` on, then from the top; -1 when none is. */
  findStream(isWanted: (stream: Stream) => boolean, from: number): number
}

export type TreeRowsOptions = {
  sections: StreamSections
  index: StreamIndex
  expansion: Expansion
  /** Groups that are closed, by the key of their row. */
  closedGroups: ReadonlySet<string>
  fields: FieldRows
}

/** Streams that may be open before the place of each is looked up. */
const mostLookedThrough = 20

/**
 * The rows of the tree without a list of them: only open streams cost anything, so opening one of 50,000 streams costs as
 * much as opening one of ten.
 */
export function createTreeRows({ sections, index, expansion, closedGroups, fields }: TreeRowsOptions): TreeRows {
  const parts = placeSections()
  const last = parts.at(-1)
  const count = last === undefined ? 0 : last.start + last.count
  const made = new Map<number, TreeRow>()
  const fieldsAbove: number[] = []
  let fieldCount = 0
  for (const part of parts) {
    fieldsAbove.push(fieldCount)
    fieldCount += part.fieldsBefore(part.count)
  }

  function placeSections(): Section[] {
    const openOf = openBySection()
    let start = 0
    return sections.sections.map((section, at) => {
      const open = openOf.get(at) ?? []
      const siblings = sections.sections.length
      const part = createSection({ ...section, at, siblings, start, open, closedGroups, index, fields })
      start += part.count
      return part
    })
  }

  function openBySection(): Map<number, { root: number; asked: OpenFields }[]> {
    const found = new Map<number, { root: number; asked: OpenFields }[]>()
    for (const [key, asked] of expansion) {
      const place = locate(key)
      if (place === undefined) continue
      const open = found.get(place.section)
      if (open === undefined) found.set(place.section, [{ root: place.root, asked }])
      else open.push({ root: place.root, asked })
    }
    for (const open of found.values()) open.sort((one, other) => one.root - other.root)
    return found
  }

  /** Section, and place in it, of a stream that is on show. */
  function locate(streamKey: string): { section: number; root: number } | undefined {
    const stream = index.withKey(streamKey)
    if (stream === undefined) return undefined
    const namespace = stream.namespace || undefined
    const section = sections.sections.findIndex(({ group }) => group === undefined || group.namespace === namespace)
    const streams = sections.sections[section]?.streams ?? []
    // Looking through a list is quick as long as few streams are open; the places of all are worth making for many.
    const isSought = sections.isOrdered && expansion.size > mostLookedThrough
    const root = isSought ? findOrdered(streams, index, stream) : streams.indexOf(stream)
    return root === -1 ? undefined : { section, root }
  }

  function partAt(at: number): Section | undefined {
    return at < 0 || at >= count ? undefined : parts[lastStartingBy(parts, at)]
  }

  function rowAt(at: number): TreeRow | undefined {
    const known = made.get(at)
    if (known !== undefined) return known
    const part = partAt(at)
    const row = part?.rowAt(at - part.start)
    if (row !== undefined) made.set(at, row)
    return row
  }

  function indexOf({ key, streamKey = key }: RowRef): number {
    const group = parts.find((part) => part.headKey === key)
    if (group !== undefined) return group.start
    const place = locate(streamKey)
    const part = place && parts[place.section]
    const at = part?.indexOf(key, place?.root ?? -1) ?? -1
    return part === undefined || at === -1 ? -1 : part.start + at
  }

  function parentOf(at: number): number {
    const row = rowAt(at)
    if (row === undefined || row.level === 1) return -1
    if (row.kind === 'stream') return headOf(at)
    let above = at - 1
    while (above >= 0 && (rowAt(above)?.level ?? 1) >= row.level) above -= 1
    return above
  }

  function headOf(at: number): number {
    const part = partAt(at)
    return part?.headKey === undefined ? -1 : part.start
  }

  function findStream(isWanted: (stream: Stream) => boolean, from: number): number {
    const first = lastStartingBy(parts, from)
    for (let step = 0; step <= parts.length; step += 1) {
      const part = parts[(first + step) % parts.length]
      const at = part?.findStream(isWanted, step === 0 ? from - part.start : 0) ?? -1
      if (part !== undefined && at !== -1) return part.start + at
    }
    return -1
  }

  return {
    count,
    rowAt,
    keyAt(at) {
      const part = partAt(at)
      return part?.keyAt(at - part.start)
    },
    kindAt(at) {
      const part = partAt(at)
      return part?.kindAt(at - part.start)
    },
    kindsBefore(at) {
      const place = lastStartingBy(parts, at)
      const part = parts[place]
      if (part === undefined) return { groups: 0, streams: 0, fields: 0 }
      const groups = part.headKey === undefined ? 0 : place + (at > part.start ? 1 : 0)
      const fields = (fieldsAbove[place] ?? 0) + part.fieldsBefore(at - part.start)
      return { groups, streams: at - groups - fields, fields }
    },
    indexOf,
    parentOf,
    headOf,
    findStream,
  }
}

function findOrdered(streams: readonly Stream[], index: StreamIndex, stream: Stream): number {
  const position = index.positionOf(stream)
  let low = 0
  let high = streams.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = streams[middle]
    if (other !== undefined && index.positionOf(other) < position) low = middle + 1
    else high = middle
  }
  return streams[low] === stream ? low : -1
}

/** Index of the last part that begins at or before a place; 0 when none does. */
function lastStartingBy(parts: readonly { start: number }[], at: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
