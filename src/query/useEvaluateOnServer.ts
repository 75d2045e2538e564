'use client'
import { useCallback } from 'react'
import { isEmbeddedError } from '../domain/errors'
import type { JsonValue } from '../domain/json'
import { catalogExpressionQuery } from './catalogExpressionQuery'
import { useEmbedded } from './EmbeddedContext'
import { emitFailure } from './emitFailure'
import { keys } from './keys'
import { watchQuery } from './watchQuery'

/**
 * Asks the server what an expression gives over the catalog of a source; the option `evaluateOnServer` of `useCatalogFilter`.
 * Answers are cached, until the catalog is discovered again. Needs `<EmbeddedProvider>`; its identity lasts as long as the source.
 */
export function useEvaluateOnServer(sourceId: string): (expression: string, signal: AbortSignal) => Promise<JsonValue> {
  const { client, queryClient, emit } = useEmbedded('useEvaluateOnServer()')
  return useCallback(
    async (expression, signal) => {
      await client.ready()
      const options = catalogExpressionQuery(client, sourceId, expression)
      const catalogKey = keys.catalog(client.workspaceKey, sourceId)
      const discoveredAt = queryClient.getQueryState(catalogKey)?.dataUpdatedAt ?? 0
      const staleTime = (query: { state: { dataUpdatedAt: number } }) =>
        query.state.dataUpdatedAt < discoveredAt ? 0 : answersLast
      try {
        return await watchQuery(queryClient, { ...options, staleTime }, signal)
      } catch (error) {
        // That an expression is wrong is told where it was typed.
        if (!isEmbeddedError(error) || error.code !== 'invalid_request') emitFailure(emit, error)
        throw error
      }
    },
    [client, queryClient, emit, sourceId],
  )
}

/** In milliseconds, as a source may change without being discovered again. */
const answersLast = 300_000
