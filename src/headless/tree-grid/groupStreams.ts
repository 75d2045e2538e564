import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import type { StreamGroup } from './TreeRow'

/** Streams in the order of the rows. */
export type StreamSections = {
  /** One without a group, unless the catalog has several namespaces. */
  sections: readonly { group?: StreamGroup; streams: readonly Stream[] }[]
  /** In each section the streams come as in the catalog, so that one can be found without going through all. */
  isOrdered: boolean
}

/**
 * Groups streams by namespace where a catalog has more than one. Streams in an order of their own, such as that of
 * `sort_by`, stay in it: they are not grouped.
 */
export function groupStreams(streams: readonly Stream[], index: StreamIndex): StreamSections {
  const isOrdered = isInOrder(streams, index.streams)
  if (index.namespaces.size < 2 || !isOrdered) return { sections: [{ streams }], isOrdered }
  const byNamespace = new Map<string | undefined, Stream[]>()
  // Streams of one namespace mostly follow each other, so that most need not be looked up.
  let namespace: string | undefined
  let group: Stream[] | undefined
  for (const stream of streams) {
    const own = stream.namespace || undefined
    if (group === undefined || own !== namespace) {
      namespace = own
      group = byNamespace.get(own)
      if (group === undefined) {
        group = []
        byNamespace.set(own, group)
      }
    }
    group.push(stream)
  }
  let homeless = index.streams.length
  for (const count of index.namespaces.values()) homeless -= count
  const sections = [...byNamespace].map(([name, own]) => {
    const total = name === undefined ? homeless : (index.namespaces.get(name) ?? own.length)
    return { group: { namespace: name, streams: own, total }, streams: own }
  })
  return { sections, isOrdered }
}

function isInOrder(some: readonly Stream[], all: readonly Stream[]): boolean {
  if (some === all) return true
  let reached = 0
  for (const stream of all) if (some[reached] === stream) reached += 1
  return reached === some.length
}
