'use client'
import type { Catalog, Stream } from '../domain/catalog'
import type { NamedFilter } from '../headless/catalog-filter/namedFilters'
import { useEvaluateOnServer } from '../query/useEvaluateOnServer'
import { CatalogBrowserView, type CatalogBrowserViewProps } from '../ui/catalog-browser/CatalogBrowserView'
import type { CatalogGridSlot } from '../ui/catalog-browser/catalogGridSlots'
import type { ExtraColumn } from '../ui/catalog-browser/useExtraColumns'
import type { ClassNames } from '../ui/primitives/createSlots'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import { WordsGate } from '../ui/primitives/WordsGate'
import { DiscoveryGate } from './DiscoveryGate'

/** Which source is shown, and what of its filter the host keeps. */
export type CatalogBrowserProps = {
  /** Id of a connected source. Another one starts over. */
  sourceId: string
  /** The text of the filter box, words or JMESPath, when the host keeps it. Left out: the box keeps it. */
  filter?: string | undefined
  /** The text changed, by typing or by a suggestion. Needed when the host keeps `filter`: what it does not take over goes back. */
  onFilterChange?: ((filter: string) => void) | undefined
  /** Filters that the host offers under names, words or expressions, such as those it stored before. */
  namedFilters?: readonly NamedFilter[] | undefined
  /** A person saved, renamed or removed a filter: all of them, to store. Left out: they can be used and not changed. */
  onNamedFiltersChange?: ((filters: NamedFilter[]) => void) | undefined
  /** Expressions used before, the last one first, when the host keeps them. Left out: they last as long as the component. */
  filterHistory?: readonly string[] | undefined
  /** An expression was used: the last ten, to store. */
  onFilterHistoryChange?: ((history: string[]) => void) | undefined
  /**
   * Where JMESPath is evaluated: `local`, on the catalog that was discovered, as one types; `server`, by the API, once one stops
   * typing. Words are always looked for here. Default `local`.
   */
  evaluate?: 'local' | 'server' | undefined
  /** Enter on a stream, or a click on it. Left out: both open the stream's fields. */
  onStreamActivate?: ((stream: Stream) => void) | undefined
  /**
   * The catalog of another day, as `useCatalog` gave it and the host kept it: what changed since is marked and summed up. Later
   * discoveries are compared with the one before them. The first one given counts, once per source and session.
   */
  previousCatalog?: Catalog | undefined
  /** Columns of the host's own, such as who owns a stream. They come last; fields have cells in them too. */
  extraColumns?: readonly ExtraColumn[] | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<CatalogGridSlot> | undefined
}

/** Shows the streams and fields that a source offers, to search and to read. Changes nothing. */
export function CatalogBrowser({ sourceId, previousCatalog, ...view }: CatalogBrowserProps) {
  return (
    <ErrorBoundary>
      <WordsGate>
        <DiscoveryGate key={sourceId} sourceId={sourceId} caller="<CatalogBrowser>" previousCatalog={previousCatalog}>
          {(discovered) => <AskingBrowser {...view} {...discovered} sourceId={sourceId} />}
        </DiscoveryGate>
      </WordsGate>
    </ErrorBoundary>
  )
}

/** Within the boundary, which tells when the provider is missing. */
function AskingBrowser({ sourceId, ...view }: CatalogBrowserViewProps & { sourceId: string }) {
  const evaluateOnServer = useEvaluateOnServer(sourceId)
  return <CatalogBrowserView {...view} evaluateOnServer={evaluateOnServer} />
}
