'use client'
import type { StreamConfig } from '../domain/streamConfig'
import { keys } from './keys'
import { rereadQueries } from './rereadQueries'
import { rewriteQuery } from './rewriteQuery'
import { useWrite } from './useWrite'

/** Stops syncing one stream. Data already synced stays. */
export function useRemoveStream(sourceId: string) {
  return useWrite<void, { stream_name: string }>({
    caller: 'useRemoveStream()',
    send: ({ client }, { stream_name }) => client.removeStream(sourceId, stream_name),
    onDone: ({ client, queryClient }, _result, { stream_name }) =>
      rewriteQuery<StreamConfig[]>(queryClient, keys.streams(client.workspaceKey, sourceId), (streams) =>
        streams?.filter((stream) => stream.stream_name !== stream_name),
      ),
    onFailed: ({ client, queryClient }) => rereadQueries(queryClient, keys.streams(client.workspaceKey, sourceId)),
  })
}
