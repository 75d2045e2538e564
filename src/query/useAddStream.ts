'use client'
import type { AddStreamRequest, StreamConfig } from '../domain/streamConfig'
import { keys } from './keys'
import { useWrite } from './useWrite'

/** Starts syncing one stream of a source. */
export function useAddStream(sourceId: string) {
  return useWrite<StreamConfig, AddStreamRequest>({
    caller: 'useAddStream()',
    send: ({ client }, stream) => client.addStream(sourceId, stream),
    onDone({ client, queryClient }, added) {
      queryClient.setQueryData<StreamConfig[]>(
        keys.streams(client.workspaceKey, sourceId),
        (streams) => streams && [...streams.filter((stream) => stream.stream_name !== added.stream_name), added],
      )
    },
    onFailed({ client, queryClient }) {
      void queryClient.invalidateQueries({ queryKey: keys.streams(client.workspaceKey, sourceId) })
    },
  })
}
