'use client'
import { sourceQuery } from './sourceQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/** One source with its stored configuration, secrets masked. Stays pending, and fetches nothing, until `id` is known. */
export function useSource(id: string | undefined) {
  return useWorkspaceQuery({ caller: 'useSource()', toOptions: (client) => sourceQuery(client, id) })
}
