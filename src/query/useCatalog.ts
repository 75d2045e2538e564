'use client'
import { catalogQuery } from './catalogQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/**
 * The streams a source offers. Slow the first time, since the source itself is asked; then cached for the session and
 * shared by all components. Stays pending, and fetches nothing, until `sourceId` is known.
 */
export function useCatalog(sourceId: string | undefined) {
  return useWorkspaceQuery({
    caller: 'useCatalog()',
    toOptions: (client) => catalogQuery(client, sourceId),
    toEvent: (catalog) => ({
      type: 'catalog_discovered',
      source_id: sourceId ?? '',
      stream_count: catalog.streams.length,
    }),
  })
}
