'use client'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { EmbeddedClient } from '../client/EmbeddedClient'
import { EmbeddedError } from '../domain/errors'
import type { EmbeddedEvent } from '../domain/events'

export type EmbeddedContextValue = {
  client: EmbeddedClient
  queryClient: QueryClient
  /** Tells the host. Its identity never changes. */
  emit: (event: EmbeddedEvent) => void
}

export const EmbeddedContext = createContext<EmbeddedContextValue | null>(null)
EmbeddedContext.displayName = 'EmbeddedContext'

/** `caller` is what the developer wrote, such as "useCatalog()" or "<ConnectFlow>". */
export function useEmbedded(caller: string): EmbeddedContextValue {
  const value = useContext(EmbeddedContext)
  if (value === null) {
    throw new EmbeddedError(
      'context_missing',
      `${caller} found no <EmbeddedProvider> above it, so it has no token to call the API with. ` +
        'Wrap this part of the tree in <EmbeddedProvider token={…}>.',
    )
  }
  return value
}
