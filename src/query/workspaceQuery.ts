import { type QueryClient, type QueryKey, queryOptions, skipToken } from '@tanstack/react-query'
import type { EmbeddedClient, RequestOptions } from '../client/EmbeddedClient'
import { EmbeddedError } from '../domain/errors'
import { isJsonObject, type JsonValue, jsonEquals } from '../domain/json'

export type WorkspaceQuery<Data> = {
  client: EmbeddedClient
  queryKey: QueryKey
  /** Undefined while something the request needs is not known yet: the query then stays pending and fetches nothing. */
  read: ((options: RequestOptions, cache: QueryClient) => Promise<Data>) | undefined
  staleTime: number
  gcTime?: number | undefined
  /** Whether leaving the screen lets the request run on, so that coming back finds its answer. Default false. */
  outlivesScreen?: boolean | undefined
}

/**
 * What all reading queries have in common. They also wait for `client.workspaceKey` (see `client.ready()`). TanStack's own
 * retries are off, since the client has already repeated what may be repeated.
 */
export function workspaceQuery<Data>(query: WorkspaceQuery<Data>) {
  const { client, queryKey, read, staleTime, gcTime, outlivesScreen = false } = query
  const workspace = client.workspaceKey
  const fetchData =
    read === undefined || workspace === undefined
      ? skipToken
      : async (context: { signal: AbortSignal; client: QueryClient }) => {
          requireWorkspace(client, workspace)
          // Touching the signal is what makes TanStack abort a query that nobody watches any more.
          return read(outlivesScreen ? {} : { signal: context.signal }, context.client)
        }
  return queryOptions<Data, EmbeddedError>({
    queryKey,
    queryFn: fetchData,
    staleTime,
    // What only waits holds nothing worth keeping.
    ...(gcTime !== undefined && fetchData !== skipToken && { gcTime }),
    retry: false,
    // A page that is offline shows so; left to itself TanStack would wait without a word.
    networkMode: 'always',
    refetchOnReconnect: true,
    refetchOnWindowFocus: false,
    structuralSharing: keepEqual,
  })
}

/** The token may have changed hands between drawing and fetching; one tenant's answer must not land under another's key. */
function requireWorkspace(client: EmbeddedClient, workspace: string): void {
  if (client.workspaceKey === workspace) return
  throw new EmbeddedError('aborted', 'The token now speaks for another workspace, so this request was not sent.')
}

/** In place of TanStack's merging, which copies `__proto__` keys of untrusted schemas by assignment. */
function keepEqual(before: unknown, after: unknown): unknown {
  return isJson(before) && isJson(after) && jsonEquals(before, after) ? before : after
}

function isJson(value: unknown): value is JsonValue {
  return (
    Array.isArray(value) ||
    isJsonObject(value) ||
    ['string', 'number', 'boolean'].includes(typeof value) ||
    value === null
  )
}
