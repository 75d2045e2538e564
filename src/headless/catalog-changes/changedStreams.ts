import type { CatalogChange } from '../../domain/diffCatalogs'
import type { StreamIndex } from '../catalog-filter/indexStreams'

/**
 * What became of the streams that a catalog has: its new and changed streams, by the key that the index gives them. Streams
 * that are gone have no key in it.
 */
export function changedStreams(
  changes: readonly CatalogChange[] | undefined,
  index: StreamIndex,
): ReadonlyMap<string, CatalogChange> {
  const found = new Map<string, CatalogChange>()
  for (const change of changes ?? []) {
    if (change.type === 'stream_removed') continue
    const { name, namespace } = change.stream
    for (const stream of index.named(name)) if (stream.namespace === namespace) found.set(index.keyOf(stream), change)
  }
  return found
}
