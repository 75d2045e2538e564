'use client'
import type { SourceSummary } from '../domain/source'
import { keys } from './keys'
import { rereadQueries } from './rereadQueries'
import { rewriteQuery } from './rewriteQuery'
import { useWrite } from './useWrite'

/** Deletes a source. The API may finish the work later; the source leaves the cached list at once. */
export function useDeleteSource() {
  return useWrite<void, { id: string }>({
    caller: 'useDeleteSource()',
    send: ({ client }, { id }) => client.deleteSource(id),
    async onDone({ client, queryClient, emit }, _result, { id }) {
      const workspace = client.workspaceKey
      emit({ type: 'source_deleted', source_id: id })
      queryClient.removeQueries({ queryKey: keys.source(workspace, id) })
      queryClient.removeQueries({ queryKey: keys.sourceParts(workspace, id) })
      await rewriteQuery<SourceSummary[]>(queryClient, keys.sources(workspace), (sources) =>
        sources?.filter((source) => source.id !== id),
      )
    },
    onFailed: ({ client, queryClient }) => rereadQueries(queryClient, keys.sources(client.workspaceKey)),
  })
}
