import type { Catalog, Stream } from '../../domain/catalog'
import { visibleName } from './visibleName'

/** What the streams of one catalog are called, and which of them share a name. */
export type StreamIndex = {
  /** All of them, in catalog order. */
  streams: readonly Stream[]
  /** How many streams each namespace has, in the order in which they first come. Streams without one do not count. */
  namespaces: ReadonlyMap<string, number>
  /** In catalog order. Empty for a name the catalog does not have. */
  named(name: string): readonly Stream[]
  /** Tells a stream from every other of its catalog, even from one with the same name and namespace. */
  keyOf(stream: Stream): string
  /** The stream of a key, also of one that was taken from an earlier catalog of the same source. */
  withKey(key: string): Stream | undefined
  /** From 0, in catalog order; -1 for a stream of another catalog. */
  positionOf(stream: Stream): number
  /**
   * The name, or `namespace.name` where two streams share the name. No two streams have the same label: what would still be
   * the same is numbered, and what nobody sees is written out (`visibleName`).
   */
  labelOf(stream: Stream): string
  /** Whether another stream has the same name: the API, which knows only names, cannot tell the two apart. */
  isClashing(stream: Stream): boolean
}

const none: readonly Stream[] = []

/** Reads a catalog once, so that every later question costs the same whatever its size. */
export function indexStreams(catalog: Catalog): StreamIndex {
  const { streams } = catalog
  const firsts = new Map<string, Stream>()
  /** Only of names that several have. */
  const shared = new Map<string, Stream[]>()
  /** Of those: how many have come with one key. */
  const twins = new Map<string, number>()
  const twinKeys = new Map<Stream, string>()
  const namespaces = new Map<string, number>()
  for (const stream of streams) {
    if (stream.namespace) namespaces.set(stream.namespace, (namespaces.get(stream.namespace) ?? 0) + 1)
    const first = firsts.get(stream.name)
    if (first === undefined) {
      firsts.set(stream.name, stream)
      continue
    }
    const namesakes = shared.get(stream.name)
    if (namesakes === undefined) {
      shared.set(stream.name, [first, stream])
      twins.set(plainKey(first), 1)
    } else namesakes.push(stream)
    const key = plainKey(stream)
    const before = twins.get(key) ?? 0
    if (before > 0) twinKeys.set(stream, `${key}\u0000${before}`)
    twins.set(key, before + 1)
  }
  const isClashing = (stream: Stream) => shared.has(stream.name)
  const named = (name: string) => {
    const first = firsts.get(name)
    return first === undefined ? none : (shared.get(name) ?? [first])
  }
  const keyOf = (stream: Stream) => twinKeys.get(stream) ?? plainKey(stream)
  const byKey = once(() => new Map(streams.map((stream) => [keyOf(stream), stream])))
  const positions = once(() => new Map(streams.map((stream, position) => [stream, position])))
  const isOdd = (stream: Stream) => isClashing(stream) || visibleName(stream.name) !== stream.name
  const oddLabels = once(() => readOddLabels(streams, isOdd, isClashing))
  return {
    streams,
    namespaces,
    named,
    keyOf,
    // By its name, so that no list of 50,000 keys is made; that is left for names that tell nothing, and for streams that are gone.
    withKey: (key) => named(nameInKey(key)).find((stream) => keyOf(stream) === key) ?? byKey().get(key),
    positionOf: (stream) => positions().get(stream) ?? -1,
    // Most streams are called what they are called, and so the others need not be known.
    labelOf: (stream) => (isOdd(stream) ? oddLabels().get(stream) : undefined) ?? stream.name,
    isClashing,
  }
}

function plainKey(stream: Stream): string {
  return `${stream.namespace ?? ''}\u0000${stream.name}`
}

function nameInKey(key: string): string {
  return key.slice(key.indexOf('\u0000') + 1)
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Labels of the streams that the bare name does not tell from all others. */
function readOddLabels(
  streams: readonly Stream[],
  isOdd: (stream: Stream) => boolean,
  isClashing: (stream: Stream) => boolean,
): Map<Stream, string> {
  const odd = streams.filter(isOdd)
  const labels = new Map<Stream, string>()
  const known = new Set(odd)
  const taken = new Set(streams.filter((stream) => !known.has(stream)).map(({ name }) => name))
  const numbers = new Map<string, number>()
  for (const stream of odd) {
    const name = visibleName(stream.name)
    const base = isClashing(stream) && stream.namespace ? `${visibleName(stream.namespace)}.${name}` : name
    let number = numbers.get(base) ?? 1
    let label = number === 1 ? base : `${base} (${number})`
    while (taken.has(label)) {
      number += 1
      label = `${base} (${number})`
    }
    numbers.set(base, number + 1)
    taken.add(label)
    labels.set(stream, label)
  }
  return labels
}
