'use client'
import type { SourceSummary } from '../domain/source'
import { keys } from './keys'
import { useWrite } from './useWrite'

/** Deletes a source. The API may finish the work later; the source leaves the cached list at once. */
export function useDeleteSource() {
  return useWrite<void, { id: string }>({
    caller: 'useDeleteSource()',
    send: ({ client }, { id }) => client.deleteSource(id),
    onDone({ client, queryClient, emit }, _result, { id }) {
      const workspace = client.workspaceKey
      queryClient.setQueryData<SourceSummary[]>(keys.sources(workspace), (sources) =>
        sources?.filter((source) => source.id !== id),
      )
      queryClient.removeQueries({ queryKey: keys.source(workspace, id) })
      queryClient.removeQueries({ queryKey: keys.sourceParts(workspace, id) })
      emit({ type: 'source_deleted', source_id: id })
    },
    onFailed({ client, queryClient }) {
      void queryClient.invalidateQueries({ queryKey: keys.sources(client.workspaceKey) })
    },
  })
}
