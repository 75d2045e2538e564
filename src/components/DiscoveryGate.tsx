'use client'
import { type ReactNode, useRef, useState } from 'react'
import type { Catalog } from '../domain/catalog'
import { useEmbedded } from '../query/EmbeddedContext'
import { keys } from '../query/keys'
import { useCatalog } from '../query/useCatalog'
import { CatalogLoading } from '../ui/catalog-browser/CatalogLoading'
import { CatalogStopped } from '../ui/catalog-browser/CatalogStopped'
import { DiscoverAgain } from '../ui/catalog-browser/DiscoverAgain'
import { ErrorState } from '../ui/primitives/ErrorState'
import { useLostFocus } from '../ui/primitives/useLostFocus'
import { useWords } from '../ui/words/WordsContext'

export type DiscoveryGateProps = {
  sourceId: string
  /** What the developer wrote, for the message when the provider is missing. */
  caller: string
  /** Draws the catalog, with the button that discovers again. */
  children: (catalog: Catalog, discoverAgain: ReactNode) => ReactNode
}

/** Waits for the streams of a source: in grey, then with the time so far and a way out; says why when there are none. */
export function DiscoveryGate({ sourceId, caller, children }: DiscoveryGateProps) {
  const { client, queryClient } = useEmbedded(caller)
  const words = useWords().catalog
  const query = useCatalog(sourceId)
  const [isStopped, setStopped] = useState(false)
  const [hasActed, setActed] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)
  const phase = query.isFetching ? 'waiting' : query.isError ? 'failed' : isStopped ? 'stopped' : 'there'
  // Before that nothing here can have had the focus: a page that just opened keeps its own.
  useLostFocus(anchor, hasActed ? phase : 'untouched')

  function discover() {
    setActed(true)
    setStopped(false)
    void query.refetch()
  }

  function cancel() {
    setActed(true)
    setStopped(true)
    // Discovery outlives its screen on purpose, so that leaving a query does not end the request: the client is told to.
    void queryClient.cancelQueries({ queryKey: keys.catalog(client.workspaceKey, sourceId) })
    client.stopDiscovery(sourceId)
  }

  const failure = query.isError && !query.isFetching && (
    <div className="airbyte-root">
      <ErrorState error={query.error} title={words.discoveryFailed} onRetry={discover} />
    </div>
  )
  function content() {
    if (query.data !== undefined) {
      return (
        <>
          {failure}
          {children(query.data, <DiscoverAgain isDiscovering={query.isFetching} onDiscover={discover} />)}
        </>
      )
    }
    if (failure) return failure
    if (isStopped && !query.isFetching) return <CatalogStopped onDiscover={discover} />
    return <CatalogLoading onCancel={cancel} />
  }
  return (
    <>
      {/* Takes the focus of a button that went away; the next Tab leads to what came instead. */}
      <div ref={anchor} className="airbyte-visually-hidden" tabIndex={-1} />
      {content()}
    </>
  )
}
