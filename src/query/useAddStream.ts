'use client'
import type { AddStreamRequest, StreamConfig } from '../domain/streamConfig'
import { keys } from './keys'
import { rereadQueries } from './rereadQueries'
import { rewriteQuery } from './rewriteQuery'
import { useWrite } from './useWrite'

/** Starts syncing one stream of a source. */
export function useAddStream(sourceId: string) {
  return useWrite<StreamConfig, AddStreamRequest>({
    caller: 'useAddStream()',
    send: ({ client }, stream) => client.addStream(sourceId, stream),
    onDone: ({ client, queryClient }, added) =>
      rewriteQuery<StreamConfig[]>(
        queryClient,
        keys.streams(client.workspaceKey, sourceId),
        (streams) => streams && [...streams.filter((stream) => stream.stream_name !== added.stream_name), added],
      ),
    onFailed: ({ client, queryClient }) => rereadQueries(queryClient, keys.streams(client.workspaceKey, sourceId)),
  })
}
