'use client'
import { useState, useSyncExternalStore } from 'react'
import { useEmbedded } from './EmbeddedContext'

/**
 * How often the workspace has been replaced by another one. As a `key`, it starts a component over whose state is about
 * the workspace; becoming known for the first time does not count. `caller` is what the developer wrote.
 */
export function useWorkspaceChanges(caller: string): number {
  const { client } = useEmbedded(caller)
  const workspace = useSyncExternalStore(client.subscribe, () => client.workspaceKey, unknownWorkspace)
  const [known, setKnown] = useState(workspace)
  const [changes, setChanges] = useState(0)
  if (workspace !== undefined && workspace !== known) {
    setKnown(workspace)
    if (known !== undefined) setChanges(changes + 1)
  }
  return changes
}

/** The server knows no token; the first drawing in the browser agrees with it. */
function unknownWorkspace(): undefined {
  return undefined
}
