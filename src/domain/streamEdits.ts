import type { AddStreamRequest, StreamConfig } from './streamConfig'
import { type JsonPatchOperation, streamPatch } from './streamPatch'

/** One request that brings a stored stream nearer to the wanted one, ready for the API. */
export type StreamEdit =
  /** `POST …/streams` */
  | { type: 'add'; stream: AddStreamRequest }
  /** `PATCH …/streams/{stream_name}` */
  | { type: 'patch'; stream_name: string; patch: JsonPatchOperation[] }
  /** `DELETE …/streams/{stream_name}` */
  | { type: 'remove'; stream_name: string }

/**
 * The fewest requests that turn what is stored into what is wanted: additions and patches in the order of `wanted`, then
 * removals in the order of `stored`. Streams are matched by name, as the API addresses them; where one name comes
 * several times, the namespace decides.
 */
export function streamEdits(stored: readonly StreamConfig[], wanted: readonly StreamConfig[]): StreamEdit[] {
  const left = new Map<string, StreamConfig[]>()
  for (const config of stored) left.set(config.stream_name, [...(left.get(config.stream_name) ?? []), config])
  const edits = wanted.flatMap((config): StreamEdit[] => {
    const before = take(left.get(config.stream_name), config.namespace)
    if (before === undefined) return [{ type: 'add', stream: toAddRequest(config) }]
    const patch = streamPatch(before, config)
    return patch.length > 0 ? [{ type: 'patch', stream_name: config.stream_name, patch }] : []
  })
  const removed = stored.filter((config) => left.get(config.stream_name)?.includes(config))
  return [...edits, ...removed.map((config): StreamEdit => ({ type: 'remove', stream_name: config.stream_name }))]
}

/** Takes the best match out of the list. The API's own configurations name no namespace, so a lone one matches any. */
function take(candidates: StreamConfig[] | undefined, namespace: string | undefined): StreamConfig | undefined {
  if (candidates === undefined || candidates.length === 0) return undefined
  const same = candidates.findIndex((candidate) => candidate.namespace === namespace)
  const [taken] = candidates.splice(Math.max(same, 0), 1)
  return taken
}

/** Unset members are left out: the API then chooses for itself. */
function toAddRequest(config: StreamConfig): AddStreamRequest {
  return {
    stream_name: config.stream_name,
    sync_mode: config.sync_mode,
    destination_sync_mode: config.destination_sync_mode,
    ...(config.cursor_field && { cursor_field: config.cursor_field }),
    ...(config.primary_key && { primary_key: config.primary_key }),
  }
}
