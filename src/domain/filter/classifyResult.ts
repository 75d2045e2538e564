import type { Catalog, Stream } from '../catalog'
import type { FilterMessage } from '../filterMessage'
import { isJsonObject, type JsonValue } from '../json'
import { FilterLimitError } from './FilterLimitError'
import { type StreamNames, streamNamesOf } from './streamNamesOf'

/** What an expression gave, and which streams that speaks of. */
export type FilterResult =
  | {
      /**
       * `streams`: it gave streams. `names` and `projection`: names, or objects with a name (and namespace), each of
       * which the catalog has. `value`: anything else.
       */
      kind: 'streams' | 'names' | 'projection' | 'value'
      /** The streams it speaks about, in its own order, each once. A name that two namespaces share stands for both. */
      streams: Stream[]
      /** What the expression gave, untouched. */
      value: JsonValue
    }
  | { kind: 'failed'; streams: Stream[]; value: null; message: FilterMessage }

export type ResultToClassify = {
  value: JsonValue
  /** Whether an empty list means "no stream" rather than "no value". */
  givesStreams: boolean
  catalog: Catalog
}

/** Finds the streams behind a result. */
export function classifyResult({ value, givesStreams, catalog }: ResultToClassify): FilterResult {
  const found =
    isJsonObject(value) && Array.isArray(value.streams) ? value.streams : Array.isArray(value) ? value : [value]
  if (found.length === 0) return { kind: givesStreams ? 'streams' : 'value', streams: [], value }
  const own = ownStreams(found, catalog)
  if (own !== undefined) return { kind: 'streams', streams: own, value }
  const streams = findNamed(found, catalog)
  if (streams === undefined) return { kind: 'value', streams: [], value }
  return { kind: typeof found[0] === 'string' ? 'names' : 'projection', streams, value }
}

/** Each stream once, in the order it is found first. Undefined when something found is no stream of the catalog. */
function ownStreams(found: readonly unknown[], catalog: Catalog): Stream[] | undefined {
  return inCatalogOrder(found, catalog) ?? inOwnOrder(found, catalog)
}

/** Filters keep the order of the catalog, so that most results are found in one walk. */
function inCatalogOrder(found: readonly unknown[], { streams }: Catalog): Stream[] | undefined {
  const own: Stream[] = []
  for (const stream of streams) if (stream === found[own.length]) own.push(stream)
  return own.length === found.length ? wholeOr(own, streams) : undefined
}

function inOwnOrder(found: readonly unknown[], catalog: Catalog): Stream[] | undefined {
  if (typeof found[0] !== 'object') return undefined
  const own = new Set<unknown>(catalog.streams)
  // What the catalog has is a stream, so the cast adds nothing.
  return found.every((item) => own.has(item)) ? [...(new Set(found) as Set<Stream>)] : undefined
}

/** Undefined when one of the items is no name of a stream: then the result is about something else. */
function findNamed(items: readonly JsonValue[], catalog: Catalog): Stream[] | undefined {
  if (typeof nameOf(items[0]) !== 'string') return undefined
  const names = streamNamesOf(catalog)
  const streams = names.areUnique ? namedInOrder(items, catalog) : undefined
  return streams ?? namedAnyhow(items, names)
}

/** One walk for names in the order of the catalog, as a projection gives them, where each stands for one stream. */
function namedInOrder(items: readonly JsonValue[], catalog: Catalog): Stream[] | undefined {
  const streams: Stream[] = []
  for (const stream of catalog.streams) {
    const item = items[streams.length]
    if (item === undefined) break
    if (stream.name === nameOf(item) && isIn(stream, namespaceOf(item))) streams.push(stream)
  }
  return streams.length === items.length ? wholeOr(streams, catalog.streams) : undefined
}

/** A list of all streams is the catalog's own: who drew that before has nothing to draw anew. */
function wholeOr(some: Stream[], all: Stream[]): Stream[] {
  return some.length === all.length ? all : some
}

function namedAnyhow(items: readonly JsonValue[], { named }: StreamNames): Stream[] | undefined {
  const streams = new Set<Stream>()
  for (const item of items) {
    const name = nameOf(item)
    const namespace = namespaceOf(item)
    const meant = typeof name === 'string' ? named(name).filter((stream) => isIn(stream, namespace)) : []
    if (meant.length === 0) return undefined
    for (const stream of meant) streams.add(stream)
  }
  return [...streams]
}

function nameOf(item: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(item) ? item.name : item
}

function namespaceOf(item: JsonValue): string | undefined {
  return isJsonObject(item) && typeof item.namespace === 'string' ? item.namespace : undefined
}

function isIn(stream: Stream, namespace: string | undefined): boolean {
  return namespace === undefined || stream.namespace === namespace
}

const argumentFailure = /^TypeError: (\w+)\(\) expected argument (\d+) to be type (\S+) but received type (\w+)/

export function failedResult(message: FilterMessage): FilterResult {
  return { kind: 'failed', streams: [], value: null, message }
}

/** What to say about an error of jmespath or a limit of ours. */
export function readFailure(error: unknown): FilterMessage {
  if (error instanceof FilterLimitError) return error.reason
  const match = error instanceof Error ? argumentFailure.exec(error.message) : null
  const [, name, position, expected, found] = match ?? []
  if (name === undefined || expected === undefined || found === undefined) return { code: 'evaluation_failed' }
  return { code: 'argument_type', name, position: Number(position), expected, found }
}
