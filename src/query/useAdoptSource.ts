'use client'
import type { Source } from '../domain/source'
import { keys } from './keys'
import { rereadQueries } from './rereadQueries'
import { useWrite } from './useWrite'

export type AdoptSourceVariables = { id: string; source_template_id: string; signal?: AbortSignal | undefined }

/** Reads a source that the API made at the end of a sign-in, and from then on treats it as one that was created here. */
export function useAdoptSource() {
  return useWrite<Source, AdoptSourceVariables>({
    caller: 'useAdoptSource()',
    send: ({ client }, { id, signal }) => client.getSource(id, { signal }),
    onDone({ client, queryClient, emit }, source, { source_template_id }) {
      emit({ type: 'source_created', source_id: source.id, name: source.name, source_template_id })
      queryClient.setQueryData(keys.source(client.workspaceKey, source.id), source)
      return rereadQueries(queryClient, keys.sources(client.workspaceKey))
    },
    // It exists, whether or not it could be read.
    onFailed: ({ client, queryClient }) => rereadQueries(queryClient, keys.sources(client.workspaceKey)),
  })
}
