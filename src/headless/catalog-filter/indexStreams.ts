import type { Catalog, Stream } from '../../domain/catalog'

/** What the streams of one catalog are called, and which of them share a name. */
export type StreamIndex = {
  /** In catalog order. Empty for a name the catalog does not have. */
  named(name: string): readonly Stream[]
  /** Tells a stream from every other of its catalog, even from one with the same name and namespace. */
  keyOf(stream: Stream): string
  /** The name, or `namespace.name` where two streams share the name. */
  labelOf(stream: Stream): string
  /** Whether another stream has the same name: the API, which knows only names, cannot tell the two apart. */
  isClashing(stream: Stream): boolean
}

const none: readonly Stream[] = []

/** Reads a catalog once, so that every later question costs the same whatever its size. */
export function indexStreams(catalog: Catalog): StreamIndex {
  const byName = new Map<string, Stream[]>()
  const twinKeys = new Map<Stream, string>()
  for (const stream of catalog.streams) {
    const namesakes = byName.get(stream.name)
    if (namesakes === undefined) {
      byName.set(stream.name, [stream])
      continue
    }
    const twins = namesakes.filter((other) => other.namespace === stream.namespace).length
    if (twins > 0) twinKeys.set(stream, `${plainKey(stream)}\u0000${twins}`)
    namesakes.push(stream)
  }
  const isClashing = (stream: Stream) => (byName.get(stream.name)?.length ?? 0) > 1
  return {
    named: (name) => byName.get(name) ?? none,
    keyOf: (stream) => twinKeys.get(stream) ?? plainKey(stream),
    labelOf: (stream) =>
      isClashing(stream) && stream.namespace !== undefined ? `${stream.namespace}.${stream.name}` : stream.name,
    isClashing,
  }
}

function plainKey(stream: Stream): string {
  return `${stream.namespace ?? ''}\u0000${stream.name}`
}
