'use client'
import { catalogExpressionQuery } from './catalogExpressionQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/**
 * What the server makes of a JMESPath expression over the catalog (root: `streams`). A bad expression is the error
 * `invalid_request`. Stays pending, and fetches nothing, until both arguments are known.
 */
export function useCatalogQuery(sourceId: string | undefined, jmesQuery: string | undefined) {
  return useWorkspaceQuery({
    caller: 'useCatalogQuery()',
    toOptions: (client) => catalogExpressionQuery(client, sourceId, jmesQuery),
  })
}
