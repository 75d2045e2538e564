import type { Catalog, Stream } from '../catalog'

/** What the streams of one catalog are called. */
export type StreamNames = {
  /** In catalog order. Empty for a name that no stream has. */
  named(name: string): readonly Stream[]
  /** Whether each name stands for one stream. */
  areUnique: boolean
}

const none: readonly Stream[] = []
const known = new WeakMap<readonly Stream[], StreamNames>()

/** Reads a catalog once, however many expressions are asked of it. */
export function streamNamesOf({ streams }: Catalog): StreamNames {
  const before = known.get(streams)
  if (before !== undefined) return before
  const byName = groupByName(streams)
  const names = { named: (name: string) => byName.get(name) ?? none, areUnique: byName.size === streams.length }
  known.set(streams, names)
  return names
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
