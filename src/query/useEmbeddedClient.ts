'use client'
import type { QueryClient } from '@tanstack/react-query'
import type { EmbeddedClient } from '../client/EmbeddedClient'
import { useEmbedded } from './EmbeddedContext'

/**
 * The provider's own client and cache: to prefetch, read or invalidate with the query options of this package, or to call the
 * API where no hook fits. Throws `context_missing` outside a provider.
 *
 * @example
 * const { client, queryClient } = useEmbeddedClient()
 * const warmUp = (id: string) => queryClient.prefetchQuery(catalogQuery(client, id))
 */
export function useEmbeddedClient(): { client: EmbeddedClient; queryClient: QueryClient } {
  const { client, queryClient } = useEmbedded('useEmbeddedClient()')
  return { client, queryClient }
}
