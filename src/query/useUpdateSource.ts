'use client'
import type { Source, UpdateSourceRequest } from '../domain/source'
import { keys } from './keys'
import { useSecretWrite } from './useSecretWrite'

export type UpdateSourceVariables = UpdateSourceRequest & {
  id: string
  /** Stops waiting. The API may have saved the change all the same. */
  signal?: AbortSignal | undefined
}

/** Saves a source's whole configuration. Masked secrets go back as they came and keep their stored values. */
export function useUpdateSource() {
  return useSecretWrite<Source, UpdateSourceVariables>({
    caller: 'useUpdateSource()',
    mutationKey: keys.updateSource,
    send: ({ client }, { id, signal, ...request }) => client.updateSource(id, request, { signal }),
    onDone({ client, queryClient, emit }, source, { id }) {
      const workspace = client.workspaceKey
      queryClient.setQueryData(keys.source(workspace, id), source)
      void queryClient.invalidateQueries({ queryKey: keys.sources(workspace) })
      // Other credentials may reach other tables.
      void queryClient.invalidateQueries({ queryKey: keys.sourceParts(workspace, id) })
      emit({ type: 'source_updated', source_id: source.id, name: source.name })
    },
    onFailed({ client, queryClient }, _error, { id }) {
      void queryClient.invalidateQueries({ queryKey: keys.source(client.workspaceKey, id), refetchType: 'none' })
    },
  })
}
