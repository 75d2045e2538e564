import type { Catalog, Stream } from '../catalog'
import type { FilterMessage } from '../filterMessage'
import { isJsonObject, type JsonValue } from '../json'
import { FilterLimitError } from './FilterLimitError'

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

/** Finds the streams behind a result. `givesStreams` says whether an empty list means "no stream" or "no value". */
export function classifyResult(value: JsonValue, givesStreams: boolean, catalog: Catalog): FilterResult {
  const found =
    isJsonObject(value) && Array.isArray(value.streams) ? value.streams : Array.isArray(value) ? value : [value]
  if (found.length === 0) return { kind: givesStreams ? 'streams' : 'value', streams: [], value }
  const own = ownStreams(found, catalog)
  if (own !== undefined) return { kind: 'streams', streams: own, value }
  const kind = typeof found[0] === 'string' ? 'names' : 'projection'
  const streams = findNamed(found, catalog)
  return streams === undefined ? { kind: 'value', streams: [], value } : { kind, streams, value }
}

/** Each stream once, in the order it is found first. Undefined when something found is no stream of the catalog. */
function ownStreams(found: readonly unknown[], catalog: Catalog): Stream[] | undefined {
  return inCatalogOrder(found, catalog) ?? inOwnOrder(found, catalog)
}

/** Filters keep the order of the catalog, so that most results are found in one walk. */
function inCatalogOrder(found: readonly unknown[], { streams }: Catalog): Stream[] | undefined {
  const own: Stream[] = []
  for (const stream of streams) if (stream === found[own.length]) own.push(stream)
  return own.length === found.length ? own : undefined
}

function inOwnOrder(found: readonly unknown[], catalog: Catalog): Stream[] | undefined {
  if (typeof found[0] !== 'object') return undefined
  const own = new Set<unknown>(catalog.streams)
  // What the catalog has is a stream, so the cast adds nothing.
  return found.every((item) => own.has(item)) ? [...(new Set(found) as Set<Stream>)] : undefined
}

/** Undefined when one of the items is no name of a stream: then the result is about something else. */
function findNamed(items: JsonValue[], catalog: Catalog): Stream[] | undefined {
  const byName = new Map<string, Stream[]>()
  for (const stream of catalog.streams) {
    const same = byName.get(stream.name)
    if (same === undefined) byName.set(stream.name, [stream])
    else same.push(stream)
  }
  const streams = new Set<Stream>()
  for (const item of items) {
    const name = isJsonObject(item) ? item.name : item
    const same = typeof name === 'string' ? byName.get(name) : undefined
    if (same === undefined) return undefined
    const namespace = isJsonObject(item) && typeof item.namespace === 'string' ? item.namespace : undefined
    const exact = namespace === undefined ? same : same.filter((stream) => stream.namespace === namespace)
    if (exact.length === 0) return undefined
    for (const stream of exact) streams.add(stream)
  }
  return [...streams]
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
