'use client'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Catalog } from '../domain/catalog'
import { compareOnDemand } from './compareOnDemand'
import { changesOf, type DiscoveryRecord, writeDiscovery } from './discoveryRecord'
import { useEmbedded } from './EmbeddedContext'
import { keys } from './keys'
import { useCatalog } from './useCatalog'

export type DiscoveryUse = {
  sourceId: string
  /** What the developer wrote, for the message when the provider is missing. */
  caller: string
  /** The catalog of another day, to compare with until the source is asked again. The first one given counts. */
  previousCatalog?: Catalog | undefined
}

/** The catalog of a source, what its last discovery changed, and the ways to begin one, to give it up and to put the changes away. */
export function useDiscovery({ sourceId, caller, previousCatalog }: DiscoveryUse) {
  const { client, queryClient } = useEmbedded(caller)
  const query = useCatalog(sourceId)
  const workspace = client.workspaceKey
  const record = useDiscoveryRecord(caller, sourceId)
  const write = useCallback(
    (members: DiscoveryRecord) => writeDiscovery(queryClient, keys.discovery(workspace, sourceId), members),
    [queryClient, workspace, sourceId],
  )
  const catalog = query.data
  const [earlier, setEarlier] = useState(previousCatalog)
  if (earlier === undefined && previousCatalog !== undefined) setEarlier(previousCatalog)
  const isCompared = record?.comparison !== undefined

  useEffect(() => {
    if (catalog === undefined || earlier === undefined || isCompared) return
    let isCurrent = true
    void compareOnDemand(earlier, catalog).then((comparison) => {
      if (isCurrent && comparison) write({ comparison: { catalog, changes: comparison.changes } })
    })
    return () => {
      isCurrent = false
    }
  }, [catalog, earlier, isCompared, write])

  return {
    query,
    /** Undefined when there is nothing to compare with, or no longer. */
    changes: changesOf(record, catalog),
    startedAt: record?.startedAt,
    isStopped: record?.isStopped === true && !query.isFetching && catalog === undefined,
    discover() {
      // One that is under way, begun by another component, is joined.
      void query.refetch({ cancelRefetch: false })
    },
    cancel() {
      write({ isStopped: true })
      // Discovery outlives its screen on purpose, so that leaving a query does not end the request: the client is told to.
      void queryClient.cancelQueries({ queryKey: keys.catalog(workspace, sourceId) })
      client.stopDiscovery(sourceId)
    },
    putChangesAway: () => write({ comparison: null }),
  }
}

function useDiscoveryRecord(caller: string, sourceId: string): DiscoveryRecord | undefined {
  const { client, queryClient } = useEmbedded(caller)
  const queryKey = keys.discovery(client.workspaceKey, sourceId)
  const options = { queryKey, queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY, structuralSharing: false } as const
  return useQuery<DiscoveryRecord>(options, queryClient).data
}
