'use client'
import { streamsQuery } from './streamsQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/** The streams of a source that are synced. Stays pending, and fetches nothing, until `sourceId` is known. */
export function useStreams(sourceId: string | undefined) {
  return useWorkspaceQuery({ caller: 'useStreams()', toOptions: (client) => streamsQuery(client, sourceId) })
}
