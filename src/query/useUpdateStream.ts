'use client'
import type { StreamConfig } from '../domain/streamConfig'
import type { JsonPatchOperation } from '../domain/streamPatch'
import { keys } from './keys'
import { rereadQueries } from './rereadQueries'
import { rewriteQuery } from './rewriteQuery'
import { useWrite } from './useWrite'

/** The stream to change, and how: a JSON Patch (RFC 6902) of its configuration. */
export type UpdateStreamVariables = { stream_name: string; patch: JsonPatchOperation[] }

/** Changes how one stream is synced. The patch is applied whole or not at all. */
export function useUpdateStream(sourceId: string) {
  return useWrite<StreamConfig, UpdateStreamVariables>({
    caller: 'useUpdateStream()',
    send: ({ client }, { stream_name, patch }) => client.updateStream(sourceId, stream_name, patch),
    onDone: ({ client, queryClient }, updated, { stream_name }) =>
      rewriteQuery<StreamConfig[]>(queryClient, keys.streams(client.workspaceKey, sourceId), (streams) =>
        streams?.map((stream) => (stream.stream_name === stream_name ? updated : stream)),
      ),
    onFailed: ({ client, queryClient }) => rereadQueries(queryClient, keys.streams(client.workspaceKey, sourceId)),
  })
}
