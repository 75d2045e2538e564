import { isJsonObject, type JsonObject } from '../../domain/json'
import type { DiscoveredCatalog, DiscoveredStream } from '../catalog/DiscoveredCatalog'
import { parseLines } from './parseLines'
import type { RegistryFile } from './readRegistry'

export type CatalogReading = { ok: true; catalog: DiscoveredCatalog } | { ok: false; reason: string }

/**
 * Reads a catalog from a file: `{"streams": […]}`, the same within `catalog`, or what a connector's `discover` command
 * prints (`{"type": "CATALOG"…}` lines among others). Configured catalogs, where each stream is within `stream`, do too.
 */
export function readCatalog({ text }: RegistryFile): CatalogReading {
  const values = parseLines(text)
  if (values.length === 0) return { ok: false, reason: 'it is not JSON, and none of its lines is' }
  const catalogLine = values.findLast((value) => value.type === 'CATALOG')
  const value = catalogLine ?? (values.length === 1 ? values[0] : undefined)
  const streams = value && readStreams(value)
  if (!streams)
    return { ok: false, reason: 'it is not a catalog: no list of streams, and no line of "type": "CATALOG"' }
  const named = streams.filter(isNamedStream)
  if (named.length < streams.length) {
    return { ok: false, reason: `${streams.length - named.length} of its ${streams.length} streams have no name` }
  }
  return { ok: true, catalog: { streams: named } }
}

function readStreams(value: JsonObject): unknown[] | undefined {
  const catalog = isJsonObject(value.catalog) ? value.catalog : value
  if (!Array.isArray(catalog.streams)) return undefined
  return catalog.streams.map((entry) => (isJsonObject(entry) && isJsonObject(entry.stream) ? entry.stream : entry))
}

/** The other members are passed on as they are: what a client makes of them is what the catalog is there to show. */
function isNamedStream(value: unknown): value is DiscoveredStream {
  return isJsonObject(value) && typeof value.name === 'string'
}
