import type { QueryClient } from '@tanstack/react-query'
import type { Catalog } from '../domain/catalog'
import type { CatalogChange, CatalogComparison } from '../domain/diffCatalogs'
import type { keys } from './keys'

/** What is known about the discovery of one source beside its catalog. All that shows the source shares it, and it stays. */
export type DiscoveryRecord = {
  /** Milliseconds since the epoch: when the source was last asked. */
  startedAt?: number | undefined
  /** The person gave it up before there was a catalog. */
  isStopped?: boolean | undefined
  /** What the catalog was last compared with. `null` once that was put away. */
  comparison?: CatalogComparison | null | undefined
}

type Key = ReturnType<typeof keys.discovery>

/** The cache's own sharing would copy the catalog, which has to stay the very object that was found. */
const recordDefaults = { gcTime: Number.POSITIVE_INFINITY, structuralSharing: false } as const

/** Writes some members over those that are there. */
export function writeDiscovery(cache: QueryClient, key: Key, members: DiscoveryRecord): void {
  cache.setQueryDefaults(key, recordDefaults)
  cache.setQueryData<DiscoveryRecord>(key, (before) => ({ ...before, ...members }))
}

/** What a comparison says about this very catalog; one about another catalog is out of date. */
export function changesOf(
  record: DiscoveryRecord | undefined,
  catalog: Catalog | undefined,
): readonly CatalogChange[] | undefined {
  const comparison = record?.comparison
  return comparison && comparison.catalog === catalog ? comparison.changes : undefined
}
