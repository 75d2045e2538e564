import type { Catalog, Stream } from './catalog'
import { diffStreams, type StreamChange } from './diffStreams'
import { isJsonObject, jsonEquals } from './json'

/** A stream by name and namespace. */
export type StreamRef = { name: string; namespace?: string }

/** What became of one stream from one discovery to the next. */
export type CatalogChange =
  | { type: 'stream_added' | 'stream_removed'; stream: StreamRef }
  | { type: 'stream_changed'; stream: StreamRef; changes: StreamChange[] }

/** What a new discovery brought: gone and changed streams in the old order, then new ones in the new order. */
export function diffCatalogs(before: Catalog, after: Catalog): CatalogChange[] {
  const comparison = compareCatalogs(before, after)
  for (;;) {
    const step = comparison.next()
    if (step.done) return step.value.changes
  }
}

export type CatalogComparison = {
  /** The later catalog, holding the earlier one's very objects for what stayed the same: all of it when nothing changed. */
  catalog: Catalog
  /** Gone and changed streams in the old order, then new ones in the new order. */
  changes: CatalogChange[]
}

/** Streams compared between two pauses: a few milliseconds' worth of wide ones. */
const batch = 100

/** Compares two catalogs and pauses now and then, so that the caller may let others go first: 50,000 streams take a while. */
export function* compareCatalogs(before: Catalog, after: Catalog): Generator<undefined, CatalogComparison> {
  const now = byKey(after)
  const old = byKey(before)
  const changes: CatalogChange[] = []
  const kept = new Map<Stream, Stream>()
  let compared = 0
  for (const [key, stream] of old) {
    compared += 1
    if (compared % batch === 0) yield
    const other = now.get(key)
    if (other === undefined) changes.push({ type: 'stream_removed', stream: refOf(stream) })
    else if (isSameStream(stream, other)) kept.set(other, stream)
    else {
      const inside = diffStreams(stream, other)
      if (inside.length > 0) changes.push({ type: 'stream_changed', stream: refOf(stream), changes: inside })
    }
  }
  for (const [key, stream] of now) if (!old.has(key)) changes.push({ type: 'stream_added', stream: refOf(stream) })
  const streams = after.streams.map((stream) => kept.get(stream) ?? stream)
  return { catalog: isSameList(before.streams, streams) ? before : { streams }, changes }
}

/** Streams that share even the namespace are told apart by their order. */
function byKey(catalog: Catalog): Map<string, Stream> {
  const streams = new Map<string, Stream>()
  for (const stream of catalog.streams) {
    const { name, namespace } = stream
    const key = namespace === undefined ? `:${name}` : `${namespace.length}:${namespace}${name}`
    let free = key
    for (let twin = 1; streams.has(free); twin += 1) free = `${twin}/${key}`
    streams.set(free, stream)
  }
  return streams
}

function isSameStream(left: Stream, right: Stream): boolean {
  return isJsonObject(left) && isJsonObject(right) && jsonEquals(left, right)
}

function isSameList(left: readonly Stream[], right: readonly Stream[]): boolean {
  return left.length === right.length && left.every((stream, at) => stream === right[at])
}

function refOf({ name, namespace }: Stream): StreamRef {
  return { name, ...(namespace !== undefined && { namespace }) }
}
