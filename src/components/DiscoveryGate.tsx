'use client'
import { type ReactNode, useRef, useState } from 'react'
import type { Catalog } from '../domain/catalog'
import type { CatalogChange } from '../domain/diffCatalogs'
import { useDiscovery } from '../query/useDiscovery'
import { CatalogLoading } from '../ui/catalog-browser/CatalogLoading'
import { CatalogStopped } from '../ui/catalog-browser/CatalogStopped'
import { DiscoverAgain } from '../ui/catalog-browser/DiscoverAgain'
import { DiscoveringAgain } from '../ui/catalog-browser/DiscoveringAgain'
import { ErrorState } from '../ui/primitives/ErrorState'
import { useLostFocus } from '../ui/primitives/useLostFocus'
import { catalogSection } from '../ui/words/catalogWords'
import { useWords } from '../ui/words/WordsContext'

/** What a view of the catalog is given. */
export type DiscoveredView = {
  catalog: Catalog
  /** What the last discovery changed; undefined when there is nothing to compare with. */
  changes: readonly CatalogChange[] | undefined
  onChangesPutAway: () => void
  /** How asking the source again goes, or why it failed. */
  notice: ReactNode
  /** The button that discovers again. */
  toolbarEnd: ReactNode
}

export type DiscoveryGateProps = {
  sourceId: string
  /** What the developer wrote, for the message when the provider is missing. */
  caller: string
  /** The catalog of another day, to compare with. */
  previousCatalog?: Catalog | undefined
  children: (view: DiscoveredView) => ReactNode
}

/** Waits for the streams of a source: in grey, then with the time so far and a way out; says why when there are none. */
export function DiscoveryGate({ children, ...use }: DiscoveryGateProps) {
  const words = useWords(catalogSection)
  const { query, changes, startedAt, isStopped, ...discovery } = useDiscovery(use)
  const [hasActed, setActed] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)
  const phase = query.isFetching ? 'waiting' : query.isError ? 'failed' : isStopped ? 'stopped' : 'there'
  // Before that nothing here can have had the focus: a page that just opened keeps its own.
  useLostFocus(anchor, hasActed ? `${phase} ${changes === undefined}` : 'untouched')

  function acting(act: () => void) {
    return () => {
      setActed(true)
      act()
    }
  }
  const discover = acting(discovery.discover)
  const cancel = acting(discovery.cancel)

  const failure = query.isError && !query.isFetching && (
    <ErrorState error={query.error} title={words.discoveryFailed} onRetry={discover} />
  )
  function content() {
    if (query.data !== undefined) {
      return children({
        catalog: query.data,
        changes,
        onChangesPutAway: acting(discovery.putChangesAway),
        notice: query.isFetching ? <DiscoveringAgain startedAt={startedAt} onCancel={cancel} /> : failure,
        toolbarEnd: <DiscoverAgain isDiscovering={query.isFetching} onDiscover={discover} />,
      })
    }
    if (failure) return <div className="airbyte-root">{failure}</div>
    if (isStopped) return <CatalogStopped onDiscover={discover} />
    return <CatalogLoading startedAt={startedAt} onCancel={cancel} />
  }
  return (
    <>
      {/* Takes the focus of a button that went away; the next Tab leads to what came instead. */}
      <div ref={anchor} className="airbyte-visually-hidden" tabIndex={-1} />
      {content()}
    </>
  )
}
