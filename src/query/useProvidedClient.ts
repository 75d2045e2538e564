'use client'
import { QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type ClientOptions, createClient } from '../client/createClient'
import type { EmbeddedClient } from '../client/EmbeddedClient'
import { callHost } from '../domain/callHost'
import { EmbeddedError } from '../domain/errors'
import type { EmbeddedEvent } from '../domain/events'
import type { EmbeddedContextValue } from './EmbeddedContext'
import { useLatest } from './useLatest'

export type ProvidedClientOptions = Pick<
  ClientOptions,
  'token' | 'getToken' | 'organizationId' | 'baseUrl' | 'pathFamily' | 'fetch'
> & {
  queryClient?: QueryClient | undefined
  onEvent?: ((event: EmbeddedEvent) => void) | undefined
}

// React 18 warns of layout effects on a server, where there is nothing to lay out.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * Holds the client and the cache of one provider. Callbacks may be new at each drawing: the latest is called. Only another
 * `baseUrl`, `pathFamily` or `organizationId` makes another client; another token does not.
 */
export function useProvidedClient(options: ProvidedClientOptions): EmbeddedContextValue {
  const { token, baseUrl, pathFamily, organizationId } = options
  const hasGetToken = options.getToken !== undefined
  const latest = useLatest(options)
  const emit = useCallback((event: EmbeddedEvent) => callHost(latest.current.onEvent, event), [latest])

  const identity = JSON.stringify([baseUrl, pathFamily, organizationId, hasGetToken])
  const create = () => ({
    identity,
    client: createClient({
      token,
      baseUrl,
      pathFamily,
      organizationId,
      getToken: hasGetToken ? async () => latestGetToken(latest.current.getToken) : undefined,
      fetch: (input, init) => (latest.current.fetch ?? globalThis.fetch)(input, init),
      onTokenRefreshed: ({ expiresAt }) =>
        emit({ type: 'token_refreshed', ...(expiresAt !== undefined && { expires_at: expiresAt }) }),
    }),
  })
  const [held, setHeld] = useState(create)
  if (held.identity !== identity) setHeld(create())
  const { client } = held

  const [privateQueryClient] = useState(() => new QueryClient())
  const queryClient = options.queryClient ?? privateQueryClient

  // Before the browser paints: what one tenant saw must not flash up for the next.
  useBrowserLayoutEffect(() => {
    if (token !== undefined) client.setToken(token)
  }, [client, token])
  const isTokenOnItsWay = token === null && !hasGetToken
  useEffect(() => {
    if (!isTokenOnItsWay) void client.ready()
  }, [client, isTokenOnItsWay])
  useEffect(() => {
    queryClient.mount()
    return () => queryClient.unmount()
  }, [queryClient])
  useWhenGone(client, disposeClient)
  useWhenGone(privateQueryClient, clearQueries)

  return useMemo(() => ({ client, queryClient, emit }), [client, queryClient, emit])
}

async function latestGetToken(getToken: ClientOptions['getToken']): Promise<string> {
  if (getToken !== undefined) return getToken()
  throw new EmbeddedError('token_missing', 'The provider was given no `getToken` any more, so there is no token.')
}

function disposeClient(client: EmbeddedClient): void {
  client.dispose()
}

function clearQueries(queryClient: QueryClient): void {
  queryClient.clear()
}

/** Ends a value once it is out of use. React's strict mode takes a component away and brings it back at once: not a reason. */
function useWhenGone<Value>(value: Value, end: (value: Value) => void): void {
  const kept = useRef<Value | undefined>(undefined)
  useEffect(() => {
    kept.current = value
    return () => {
      kept.current = undefined
      queueMicrotask(() => {
        if (kept.current !== value) end(value)
      })
    }
  }, [value, end])
}
