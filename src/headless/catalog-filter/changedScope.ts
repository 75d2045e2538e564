import type { CatalogChange } from '../../domain/diffCatalogs'
import { changedStreams } from '../catalog-changes/changedStreams'
import type { FilterScopeTests } from './useFilterScopes'

/** The test for streams that a discovery changed or added; undefined when it changed none, or nothing is known. */
export function changedScope(changes: readonly CatalogChange[] | undefined): FilterScopeTests['changed'] {
  if (!changes?.some(({ type }) => type !== 'stream_removed')) return undefined
  let known: { index: unknown; changed: ReadonlyMap<string, unknown> } | undefined
  return (stream, index) => {
    if (known?.index !== index) known = { index, changed: changedStreams(changes, index) }
    return known.changed.has(index.keyOf(stream))
  }
}
