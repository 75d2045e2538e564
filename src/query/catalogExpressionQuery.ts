import type { EmbeddedClient } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/** Options for a JMESPath expression that the server evaluates over the catalog. */
export function catalogExpressionQuery(
  client: EmbeddedClient,
  sourceId: string | undefined,
  jmesQuery: string | undefined,
) {
  return workspaceQuery({
    client,
    queryKey: keys.catalogQuery(client.workspaceKey, sourceId, jmesQuery),
    read:
      sourceId === undefined || jmesQuery === undefined
        ? undefined
        : (options) => client.queryCatalog(sourceId, jmesQuery, options),
    staleTime: 300_000,
  })
}
