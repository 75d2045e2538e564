import type { EmbeddedClient } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/**
 * Options for the streams a source offers. Discovery is slow at the source, so it is asked once: the result stays fresh and
 * cached for the session, and leaving the screen does not stop it. Invalidate its `queryKey` to discover again, and call
 * `client.stopDiscovery(sourceId)` to give it up.
 */
export function catalogQuery(client: EmbeddedClient, sourceId: string | undefined) {
  return workspaceQuery({
    client,
    queryKey: keys.catalog(client.workspaceKey, sourceId),
    read: sourceId === undefined ? undefined : (options) => client.discoverCatalog(sourceId, options),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    outlivesScreen: true,
  })
}
