import jsonPatch from 'fast-json-patch'
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'
import type { DestinationSyncMode, StreamConfig } from '../../domain/streamConfig'
import type { DiscoveredCatalog, DiscoveredStream } from '../catalog/DiscoveredCatalog'
import { ApiError, invalidMember } from '../http/ApiError'

const destinationSyncModes: readonly string[] = [
  'append',
  'overwrite',
  'append_dedup',
  'overwrite_dedup',
  'soft_delete',
  'update',
] satisfies DestinationSyncMode[]
const members = ['sync_mode', 'destination_sync_mode', 'cursor_field', 'primary_key'] as const

/** The four members that a patch edits. */
type StreamSettings = Pick<StreamConfig, (typeof members)[number]>

/** The stream of that name. Where two namespaces share it, the first: the API knows names alone. */
export function findStream(catalog: DiscoveredCatalog, name: string): DiscoveredStream {
  const stream = catalog.streams.find((candidate) => candidate.name === name)
  if (!stream) throw new ApiError(404, `Stream '${name}' not found in source catalog`)
  return stream
}

/** The stored configuration for an added stream; what the caller leaves out is filled in from what the stream supports. */
export function toStreamConfig(stream: DiscoveredStream, request: JsonObject, strict: boolean): StreamConfig {
  const sync_mode = request.sync_mode ?? (modesOf(stream).includes('incremental') ? 'incremental' : 'full_refresh')
  const primary_key = request.primary_key ?? stream.source_defined_primary_key ?? []
  const cursor_field = request.cursor_field ?? (sync_mode === 'incremental' ? defaultCursor(stream) : [])
  const hasKey = Array.isArray(primary_key) && primary_key.length > 0
  const refreshed = sync_mode === 'full_refresh' ? 'overwrite' : 'append'
  return readSettings(stream, strict, {
    sync_mode,
    destination_sync_mode:
      request.destination_sync_mode ?? (sync_mode === 'incremental' && hasKey ? 'append_dedup' : refreshed),
    cursor_field: isEmptyList(cursor_field) ? null : cursor_field,
    primary_key: isEmptyList(primary_key) ? null : primary_key,
  })
}

/** The configuration after a patch. The stored one is left as it is, so a patch that fails has changed nothing. */
export function patchStreamConfig(
  stream: DiscoveredStream,
  stored: StreamConfig,
  patch: unknown,
  strict: boolean,
): StreamConfig {
  const { sync_mode, destination_sync_mode, cursor_field, primary_key } = stored
  const before = { sync_mode, destination_sync_mode, cursor_field, primary_key }
  return readSettings(stream, strict, applyPatch(before, patch))
}

function applyPatch(document: StreamSettings, patch: unknown): unknown {
  const refused = new ApiError(400, 'Invalid JSON Patch operation')
  if (!Array.isArray(patch) || !patch.every(isSupportedOperation)) throw refused
  try {
    return jsonPatch.applyPatch<unknown>(document, structuredClone(patch), true, false).newDocument
  } catch {
    throw refused
  }
}

function isSupportedOperation(operation: unknown): boolean {
  if (!isJsonObject(operation)) return false
  const { op, path } = operation
  if (op !== 'add' && op !== 'replace' && op !== 'remove') return false
  if (op !== 'remove' && operation.value === undefined) return false
  // RFC 6901, 4: an index has no leading zeros. The patch library takes them.
  return typeof path === 'string' && path.startsWith('/') && !/\/0\d/.test(path)
}

function readSettings(stream: DiscoveredStream, strict: boolean, settings: unknown): StreamConfig {
  if (!isJsonObject(settings)) throw new ApiError(400, 'Invalid JSON Patch operation')
  const unknown = Object.keys(settings).find((key) => !members.some((member) => member === key))
  if (unknown !== undefined) throw invalidMember([unknown], `'${unknown}' is not a member of a stream configuration`)

  const { sync_mode, destination_sync_mode, cursor_field = null, primary_key = null } = settings
  if (!isSyncModeOf(stream, sync_mode)) {
    throw new ApiError(422, `Sync mode '${tell(sync_mode)}' not supported for stream '${stream.name}'`)
  }
  if (!isDestinationSyncMode(destination_sync_mode)) {
    throw new ApiError(
      422,
      `Destination sync mode '${tell(destination_sync_mode)}' not supported for stream '${stream.name}'`,
    )
  }
  if (cursor_field !== null && !isPath(cursor_field)) {
    throw invalidMember(['cursor_field'], "'cursor_field' must be a list of strings: the path of one field")
  }
  if (primary_key !== null && !(Array.isArray(primary_key) && primary_key.every(isPath))) {
    throw invalidMember(['primary_key'], "'primary_key' must be a list of paths, each a list of strings")
  }
  const config: StreamConfig = {
    stream_name: stream.name,
    ...(stream.namespace != null && { namespace: stream.namespace }),
    sync_mode,
    destination_sync_mode,
    cursor_field,
    primary_key: primary_key?.filter(isPath) ?? null,
  }
  if (strict) refuseUnfit(stream, config)
  return config
}

/** The platform's own rules of fit, which this API's documents do not state and their examples do not all keep. */
function refuseUnfit(
  stream: DiscoveredStream,
  { sync_mode, destination_sync_mode, cursor_field, primary_key }: StreamConfig,
) {
  const hasCursor = stream.source_defined_cursor || cursor_field?.length || stream.default_cursor_field?.length
  if (sync_mode === 'incremental' && !hasCursor) {
    throw invalidMember(['cursor_field'], `Stream '${stream.name}' needs a cursor field to sync incrementally`)
  }
  const hasKey = primary_key?.length || stream.source_defined_primary_key?.length
  if (destination_sync_mode.endsWith('_dedup') && !hasKey) {
    throw invalidMember(['primary_key'], `Stream '${stream.name}' needs a primary key to remove duplicates`)
  }
}

function defaultCursor({ default_cursor_field: cursor }: DiscoveredStream): readonly string[] {
  return typeof cursor === 'string' ? [cursor] : (cursor ?? [])
}

/** Catalogs come as connectors wrote them: the modes may be missing. */
function modesOf(stream: DiscoveredStream): readonly string[] {
  return stream.supported_sync_modes?.length ? stream.supported_sync_modes : ['full_refresh']
}

function isSyncModeOf(stream: DiscoveredStream, mode: unknown): mode is StreamConfig['sync_mode'] {
  return typeof mode === 'string' && modesOf(stream).includes(mode)
}

function isDestinationSyncMode(mode: unknown): mode is DestinationSyncMode {
  return typeof mode === 'string' && destinationSyncModes.includes(mode)
}

function isPath(value: JsonValue | undefined): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function tell(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}
