'use client'
import { tokenInfoQuery } from './tokenInfoQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/** Which workspace and organization the token speaks for. */
export function useTokenInfo() {
  return useWorkspaceQuery({ caller: 'useTokenInfo()', toOptions: tokenInfoQuery })
}
