import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { EmbeddedProvider, type EmbeddedProviderProps } from 'airbyte-embedded-react'
import { type ReactNode, useState } from 'react'

type SharedCacheProps = Pick<EmbeddedProviderProps, 'getToken'> & { children: ReactNode }

/** One cache for the product and for what is embedded. Keys begin with `airbyte-embedded`, so the two never meet. */
export function SharedCache({ getToken, children }: SharedCacheProps) {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queryClient}>
      <EmbeddedProvider getToken={getToken} queryClient={queryClient}>
        {children}
      </EmbeddedProvider>
    </QueryClientProvider>
  )
}
