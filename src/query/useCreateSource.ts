'use client'
import type { CreateSourceRequest, Source } from '../domain/source'
import { keys } from './keys'
import { rereadQueries } from './rereadQueries'
import { useSecretWrite } from './useSecretWrite'

/** The source to save. */
export type CreateSourceVariables = CreateSourceRequest & {
  /** Stops waiting. The API may have created the source all the same. */
  signal?: AbortSignal | undefined
}

/** Saves a new source. Check it first: the API does not try the credentials when it saves. */
export function useCreateSource() {
  return useSecretWrite<Source, CreateSourceVariables>({
    caller: 'useCreateSource()',
    mutationKey: keys.createSource,
    send: ({ client }, { signal, ...request }) => client.createSource(request, { signal }),
    onDone({ client, queryClient, emit }, source, { source_template_id }) {
      emit({ type: 'source_created', source_id: source.id, name: source.name, source_template_id })
      queryClient.setQueryData(keys.source(client.workspaceKey, source.id), source)
      return rereadQueries(queryClient, keys.sources(client.workspaceKey))
    },
    // The answer may have been lost after the API saved the source.
    onFailed: ({ client, queryClient }) => rereadQueries(queryClient, keys.sources(client.workspaceKey)),
  })
}
