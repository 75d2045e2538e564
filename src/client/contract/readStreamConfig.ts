import { isJsonObject } from '../../domain/json'
import type { StreamConfig } from '../../domain/streamConfig'
import { pickMembers } from './pickMembers'
import { Misfit, readShape, type Shape } from './readShape'
import { oneOf, optionalText, text, toPath, toPaths } from './tolerantMembers'

const syncModes = ['full_refresh', 'incremental'] as const
const destinationSyncModes = [
  'append',
  'overwrite',
  'append_dedup',
  'overwrite_dedup',
  'soft_delete',
  'update',
] as const

const shape: Shape<StreamConfig> = {
  stream_name: text,
  namespace: optionalText,
  sync_mode: oneOf(syncModes, new Misfit(syncModes.join(' or '))),
  destination_sync_mode: oneOf(destinationSyncModes, 'append'),
  cursor_field: toPath,
  primary_key: toPaths,
}

const members = {
  stream_name: ['name'],
  namespace: ['stream_namespace'],
  sync_mode: [],
  destination_sync_mode: [],
  cursor_field: [],
  primary_key: [],
} as const

/** Reads how one stream is synced, with or without the older wrapping in `stream` or `config`. */
export function readStreamConfig(body: unknown): StreamConfig {
  return readShape('a stream configuration', shape, pickMembers(flatten(body), members))
}

/** Whether an answer says how the stream is synced, and not merely which one it is. */
export function isWholeConfig(body: unknown): boolean {
  const flat = flatten(body)
  return isJsonObject(flat) && (flat.sync_mode ?? flat.syncMode) !== undefined
}

/** The name in an item of the list that is no whole configuration (`{name, namespace}`), else undefined. */
export function readBareStreamName(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  const flat = flatten(item)
  if (!isJsonObject(flat) || isWholeConfig(item)) return undefined
  const name = flat.stream_name ?? flat.streamName ?? flat.name
  return typeof name === 'string' ? name : undefined
}

function flatten(body: unknown): unknown {
  if (!isJsonObject(body)) return body
  const inner = isJsonObject(body.stream) ? body.stream : {}
  const config = isJsonObject(body.config) ? body.config : {}
  return { ...inner, ...config, ...body }
}
