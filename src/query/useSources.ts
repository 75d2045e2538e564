'use client'
import { sourcesQuery } from './sourcesQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/** The connected sources of the workspace. */
export function useSources() {
  return useWorkspaceQuery({ caller: 'useSources()', toOptions: sourcesQuery })
}
