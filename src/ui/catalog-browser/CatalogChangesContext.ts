'use client'
import { createContext, useContext } from 'react'
import type { Stream } from '../../domain/catalog'
import type { CatalogChange } from '../../domain/diffCatalogs'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'

export type CatalogChangesValue = { changed: ReadonlyMap<string, CatalogChange>; index: StreamIndex }

export const CatalogChangesContext = createContext<CatalogChangesValue | null>(null)
CatalogChangesContext.displayName = 'CatalogChangesContext'

/** What the last discovery changed about a stream; undefined where nothing is known to have changed. */
export function useCatalogChange(stream: Stream): CatalogChange | undefined {
  const value = useContext(CatalogChangesContext)
  return value?.changed.get(value.index.keyOf(stream))
}
