import { applyJsonPatch } from './applyJsonPatch'
import { EmbeddedError } from './errors'
import { isJsonObject, type JsonValue } from './json'
import { destinationSyncModes, type StreamConfig } from './streamConfig'
import { type JsonPatchOperation, patchableMembers } from './streamPatch'

const members: readonly string[] = ['stream_name', 'namespace', ...patchableMembers]

/**
 * The configuration after a JSON Patch (RFC 6902: add, replace, remove). Takes whole attributes and paths into them
 * (`/cursor_field/0`). A removed cursor or key becomes null. The given configuration stays as it was, and either every
 * operation applies or none. Whether the stream supports the result is for `checkStreamConfig` to say.
 *
 * @throws EmbeddedError `invalid_patch` when an operation cannot be applied, or the result is no stream configuration.
 */
export function applyStreamPatch(config: StreamConfig, patch: readonly JsonPatchOperation[]): StreamConfig {
  const { namespace: ownNamespace, ...own } = config
  const document = applyJsonPatch({ ...own, ...(ownNamespace !== undefined && { namespace: ownNamespace }) }, patch)
  if (!isJsonObject(document)) throw invalidResult('it is not an object')
  const { stream_name, namespace, sync_mode, destination_sync_mode } = document
  const destinationSyncMode = destinationSyncModes.find((mode) => mode === destination_sync_mode)
  if (stream_name !== config.stream_name || namespace !== ownNamespace) throw invalidResult('its stream is another')
  if (sync_mode !== 'full_refresh' && sync_mode !== 'incremental') throw invalidResult('its sync_mode is unknown')
  if (destinationSyncMode === undefined) throw invalidResult('its destination_sync_mode is unknown')
  const stranger = Object.keys(document).find((key) => !members.includes(key))
  if (stranger !== undefined) throw invalidResult(`it would have a member ${JSON.stringify(stranger)}`)
  return {
    ...config,
    sync_mode,
    destination_sync_mode: destinationSyncMode,
    cursor_field: readCursor(document.cursor_field),
    primary_key: readKey(document.primary_key),
  }
}

function readCursor(value: JsonValue | undefined): string[] | null {
  if (value === undefined || value === null) return null
  if (!isPath(value)) throw invalidResult('its cursor_field is not a list of names')
  return value
}

function readKey(value: JsonValue | undefined): string[][] | null {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value) || !value.every(isPath)) throw invalidResult('its primary_key is not a list of paths')
  return value
}

function isPath(value: JsonValue): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}

function invalidResult(reason: string): EmbeddedError {
  return new EmbeddedError(
    'invalid_patch',
    `The patch was not applied: after it, the document is no configuration of this stream, since ${reason}. ` +
      `Patch only ${patchableMembers.map((member) => `/${member}`).join(', ')}.`,
  )
}
