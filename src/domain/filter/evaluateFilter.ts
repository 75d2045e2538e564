import type { Catalog, Stream } from '../catalog'
import type { FilterMessage } from '../filterMessage'
import { isJsonObject, type JsonValue } from '../json'
import { type FilterProgram, runFilter } from './runFilter'

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

/**
 * Evaluates with jmespath and finds the streams behind the result. `givesStreams` says whether an empty list means "no
 * stream" or "no value". Never throws.
 */
export function evaluateFilter(program: FilterProgram, givesStreams: boolean, catalog: Catalog): FilterResult {
  try {
    return classify(runFilter(program, catalog), givesStreams, catalog)
  } catch (error) {
    return { kind: 'failed', streams: [], value: null, message: readFailure(error) }
  }
}

function classify(value: JsonValue, givesStreams: boolean, catalog: Catalog): FilterResult {
  const found =
    isJsonObject(value) && Array.isArray(value.streams) ? value.streams : Array.isArray(value) ? value : [value]
  if (found.length === 0) return { kind: givesStreams ? 'streams' : 'value', streams: [], value }
  const own = new Set<unknown>(catalog.streams)
  if (found.every((item) => own.has(item))) {
    const wanted = new Set<unknown>(found)
    // A sorted result keeps its order; `found` holds the catalog's own streams, so the cast adds nothing.
    return { kind: 'streams', streams: [...wanted] as Stream[], value }
  }
  const kind = typeof found[0] === 'string' ? 'names' : 'projection'
  const streams = findNamed(found, catalog)
  return streams === undefined ? { kind: 'value', streams: [], value } : { kind, streams, value }
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

function readFailure(error: unknown): FilterMessage {
  const match = error instanceof Error ? argumentFailure.exec(error.message) : null
  const [, name, position, expected, found] = match ?? []
  if (name === undefined || expected === undefined || found === undefined) return { code: 'evaluation_failed' }
  return { code: 'argument_type', name, position: Number(position), expected, found }
}
