import type { Catalog, Stream, SyncMode } from './catalog'
import { EmbeddedError } from './errors'
import { isJsonObject, type JsonObject } from './json'

/**
 * The catalog in whatever form it came: `{catalog: {streams}}`, `{streams}`, a protocol message of type `CATALOG`, or a
 * configured catalog whose entries wrap the stream. What a stream lacks is filled in; members that the
 * protocol does not name stay, since expressions may ask for them. Entries without a name are left out: the API
 * addresses streams by name.
 *
 * @throws EmbeddedError `unexpected_response` when the body holds no list of streams.
 */
export function normalizeCatalog(body: unknown): Catalog {
  const catalog = isJsonObject(body) && isJsonObject(body.catalog) ? body.catalog : body
  if (!isJsonObject(catalog) || !Array.isArray(catalog.streams)) {
    throw new EmbeddedError(
      'unexpected_response',
      'The answer is not a catalog: it has no list of streams, so there is nothing to show. ' +
        'Check that `baseUrl` points to the Airbyte API and that the source can be discovered.',
    )
  }
  return { streams: catalog.streams.flatMap((entry) => readStream(entry)) }
}

function readStream(entry: unknown): Stream[] {
  if (!isJsonObject(entry)) return []
  const stream = isJsonObject(entry.stream) ? entry.stream : entry
  const { name, namespace, is_resumable, is_file_based, ...rest } = stream
  if (typeof name !== 'string' || name === '') return []
  return [
    {
      ...rest,
      name,
      ...(typeof namespace === 'string' && namespace !== '' && { namespace }),
      json_schema: readSchema(stream.json_schema),
      supported_sync_modes: readSyncModes(stream.supported_sync_modes),
      source_defined_cursor: stream.source_defined_cursor === true,
      default_cursor_field: readPath(stream.default_cursor_field),
      source_defined_primary_key: readPaths(stream.source_defined_primary_key),
      ...(typeof is_resumable === 'boolean' && { is_resumable }),
      ...(typeof is_file_based === 'boolean' && { is_file_based }),
    },
  ]
}

function readSchema(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

function readSyncModes(value: unknown): SyncMode[] {
  const modes = Array.isArray(value) ? [...new Set(value)].filter(isSyncMode) : []
  return modes.length > 0 ? modes : ['full_refresh']
}

function isSyncMode(value: unknown): value is SyncMode {
  return value === 'full_refresh' || value === 'incremental'
}

/** Old connectors send one field name where the protocol wants a path. */
function readPath(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : []
}

/** A list of paths; a plain list of names is read as one single-item path each. */
function readPaths(value: unknown): string[][] {
  const paths = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  return paths.map(readPath).filter((path) => path.length > 0)
}
