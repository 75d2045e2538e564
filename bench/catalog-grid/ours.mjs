// The catalog browser as the package holds it, in its provider.
import { search } from 'jmespath'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { EmbeddedProvider } from '../../dist/components/EmbeddedProvider.js'
import { normalizeCatalog } from '../../dist/domain/normalizeCatalog.js'
import { CatalogBrowserView } from '../../dist/ui/catalog-browser/CatalogBrowserView.js'
import { madeUpCatalog } from './madeUpCatalog.mjs'

export { actOnCatalog } from './actOnCatalog.mjs'
export { madeUpCatalog }

/** The bare calls behind the box, for what the rest costs above them. */
export const bareFilters = {
  expression: (catalog, text) => search(catalog, text).length,
  names: (catalog, text) => search(catalog, text).length,
  word: (catalog, text) => catalog.streams.filter(({ name }) => name.includes(text)).length,
}

/** The catalog that the page holds from now on: read as the client reads an answer. */
export const readCatalog = normalizeCatalog

export function mountCatalog(element, catalog) {
  const browser = createElement(CatalogBrowserView, { catalog })
  createRoot(element).render(createElement(EmbeddedProvider, { token: null }, browser))
}
