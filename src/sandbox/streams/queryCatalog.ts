import { search } from 'jmespath'
import type { DiscoveredCatalog } from '../catalog/DiscoveredCatalog'
import { ApiError } from '../http/ApiError'

/** Longer than anyone types; deep nesting beyond it would exhaust the stack. */
const longestExpression = 10_000

/**
 * Evaluates an expression over a catalog (`streams[…]` is its root), as the API does: bare-word literals in back-ticks are
 * accepted. Streams that name no sync modes get the one that every source has, so that a filter on modes does not fail.
 */
export function queryCatalog(catalog: DiscoveredCatalog, expression: string): unknown {
  if (expression.length > longestExpression) throw new ApiError(400, 'Invalid JMESPath expression: it is too long')
  const streams = catalog.streams.map((stream) => ({
    ...stream,
    supported_sync_modes: stream.supported_sync_modes ?? ['full_refresh'],
  }))
  try {
    return search({ streams }, expression) ?? null
  } catch (cause) {
    throw new ApiError(
      400,
      `Invalid JMESPath expression: ${cause instanceof Error ? cause.message : 'it cannot be read'}`,
    )
  }
}
