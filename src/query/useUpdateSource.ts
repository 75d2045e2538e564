'use client'
import type { Source, UpdateSourceRequest } from '../domain/source'
import { keys } from './keys'
import { rereadQueries } from './rereadQueries'
import { rewriteQuery } from './rewriteQuery'
import { useSecretWrite } from './useSecretWrite'

/** The source to change, with its whole configuration. */
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
    async onDone({ client, queryClient, emit }, source, { id }) {
      const workspace = client.workspaceKey
      emit({ type: 'source_updated', source_id: source.id, name: source.name })
      await rewriteQuery<Source>(queryClient, keys.source(workspace, id), () => source)
      await rereadQueries(queryClient, keys.sources(workspace))
      // Other credentials may reach other tables.
      await rereadQueries(queryClient, keys.sourceParts(workspace, id))
    },
    // Marked, not read: the person is still in the form, which must not change under their hands.
    onFailed: ({ client, queryClient }, { id }) =>
      queryClient.invalidateQueries({ queryKey: keys.source(client.workspaceKey, id), refetchType: 'none' }),
  })
}
