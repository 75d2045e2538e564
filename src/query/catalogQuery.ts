import type { EmbeddedClient } from '../client/EmbeddedClient'
import type { Catalog } from '../domain/catalog'
import { compareOnDemand } from './compareOnDemand'
import { writeDiscovery } from './discoveryRecord'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/**
 * Options for the streams a source offers. Discovery is slow at the source, so it is asked once: the result stays fresh and
 * cached for the session, and leaving the screen does not stop it. Invalidate its `queryKey` to discover again, and call
 * `client.stopDiscovery(sourceId)` to give it up. Streams that a new discovery finds unchanged stay the same objects.
 */
export function catalogQuery(client: EmbeddedClient, sourceId: string | undefined) {
  const queryKey = keys.catalog(client.workspaceKey, sourceId)
  const discoveryKey = keys.discovery(client.workspaceKey, sourceId)
  return workspaceQuery<Catalog>({
    client,
    queryKey,
    read:
      sourceId === undefined
        ? undefined
        : async (options, cache) => {
            writeDiscovery(cache, discoveryKey, { startedAt: Date.now(), isStopped: false })
            const found = await client.discoverCatalog(sourceId, options)
            const before = cache.getQueryData<Catalog>(queryKey)
            if (before === undefined) return found
            const comparison = await compareOnDemand(before, found)
            if (comparison === undefined) return found
            writeDiscovery(cache, discoveryKey, { comparison })
            return comparison.catalog
          },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    outlivesScreen: true,
  })
}
