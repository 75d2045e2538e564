import type { Catalog } from '../domain/catalog'
import type { CatalogComparison } from '../domain/diffCatalogs'
import { runInSlices } from './runInSlices'

/**
 * Compares two catalogs without holding up the page. The code for it comes when it is first needed, since most people discover
 * once; undefined where it cannot be loaded: what was found counts all the same.
 */
export async function compareOnDemand(before: Catalog, after: Catalog): Promise<CatalogComparison | undefined> {
  const diff = await import('../domain/diffCatalogs').catch(() => undefined)
  return diff && runInSlices(diff.compareCatalogs(before, after))
}
