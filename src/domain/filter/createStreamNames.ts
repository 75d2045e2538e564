import type { Catalog, Stream } from '../catalog'

/** What the streams of one catalog are called. */
export type StreamNames = {
  /** In catalog order. Empty for a name that no stream has. */
  named(name: string): readonly Stream[]
  /** Whether each name stands for one stream. */
  areUnique(): boolean
}

const none: readonly Stream[] = []

/** Reads the catalog when first asked, and only once. */
export function createStreamNames({ streams }: Catalog): StreamNames {
  let read: Map<string, Stream[]> | undefined
  function byName(): Map<string, Stream[]> {
    read ??= groupByName(streams)
    return read
  }
  return { named: (name) => byName().get(name) ?? none, areUnique: () => byName().size === streams.length }
}

function groupByName(streams: readonly Stream[]): Map<string, Stream[]> {
  const byName = new Map<string, Stream[]>()
  for (const stream of streams) {
    const same = byName.get(stream.name)
    if (same === undefined) byName.set(stream.name, [stream])
    else same.push(stream)
  }
  return byName
}
