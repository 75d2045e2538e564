'use client'
import type { Catalog, Stream } from '../domain/catalog'
import { CatalogBrowserView } from '../ui/catalog-browser/CatalogBrowserView'
import type { CatalogGridSlot } from '../ui/catalog-browser/catalogGridSlots'
import type { ClassNames } from '../ui/primitives/createSlots'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import { DiscoveryGate } from './DiscoveryGate'

export type CatalogBrowserProps = {
  /** Id of a connected source. Another one starts over. */
  sourceId: string
  /** The text of the filter box, words or JMESPath, when the host keeps it. Left out: the box keeps it. */
  filter?: string | undefined
  /** The text changed, by typing or by a suggestion. Needed when the host keeps `filter`. */
  onFilterChange?: ((filter: string) => void) | undefined
  /** Enter on a stream, or a click on it. Left out: both open the stream's fields. */
  onStreamActivate?: ((stream: Stream) => void) | undefined
  /**
   * The catalog of another day, as `useCatalog` gave it and the host kept it: what changed since is marked and summed up. Later
   * discoveries are compared with the one before them. The first one given counts, once per source and session.
   */
  previousCatalog?: Catalog | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<CatalogGridSlot> | undefined
}

/** Shows the streams and fields that a source offers, to search and to read. Changes nothing. */
export function CatalogBrowser({ sourceId, previousCatalog, ...view }: CatalogBrowserProps) {
  return (
    <ErrorBoundary>
      <DiscoveryGate key={sourceId} sourceId={sourceId} caller="<CatalogBrowser>" previousCatalog={previousCatalog}>
        {(discovered) => <CatalogBrowserView {...view} {...discovered} />}
      </DiscoveryGate>
    </ErrorBoundary>
  )
}
