'use client'
import { skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { EmbeddedClient } from '../client/EmbeddedClient'
import type { EmbeddedError } from '../domain/errors'
import type { EmbeddedEvent } from '../domain/events'
import { type EmbeddedContextValue, useEmbedded } from './EmbeddedContext'
import { emitFailure } from './emitFailure'
import type { workspaceQuery } from './workspaceQuery'

export type WorkspaceQueryUse<Data> = {
  /** What the developer wrote, for the message when the provider is missing. */
  caller: string
  toOptions: (client: EmbeddedClient) => ReturnType<typeof workspaceQuery<Data>>
  /** The event that tells the host of fresh data. Sent once per request, however many components share it. */
  toEvent?: ((data: Data) => EmbeddedEvent) | undefined
}

/** What all reading hooks have in common: they wait for the workspace, and they tell the host. */
export function useWorkspaceQuery<Data>(use: WorkspaceQueryUse<Data>): UseQueryResult<Data, EmbeddedError> {
  const context = useEmbedded(use.caller)
  const { client, queryClient } = context
  useSyncExternalStore(client.subscribe, () => client.workspaceKey, unknownWorkspace)
  const options = use.toOptions(client)
  const queryFn = options.queryFn
  const telling =
    typeof queryFn !== 'function'
      ? skipToken
      : async (fetching: Parameters<typeof queryFn>[0]) => tell(context, use, async () => queryFn(fetching))
  return useQuery({ ...options, queryFn: telling }, queryClient)
}

/** The server knows no token; the first drawing in the browser agrees with it. */
function unknownWorkspace(): undefined {
  return undefined
}

async function tell<Data>(context: EmbeddedContextValue, use: WorkspaceQueryUse<Data>, fetchData: () => Promise<Data>) {
  try {
    const data = await fetchData()
    if (use.toEvent !== undefined) context.emit(use.toEvent(data))
    return data
  } catch (error) {
    emitFailure(context.emit, error)
    throw error
  }
}
