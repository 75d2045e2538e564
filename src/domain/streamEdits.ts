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
 * removals in the order of `stored`. Streams are matched by name, as the API addresses them, and by namespace where
 * both sides know one. A removal comes before the addition that reuses its name.
 */
export function streamEdits(stored: readonly StreamConfig[], wanted: readonly StreamConfig[]): StreamEdit[] {
  const partners = matchConfigs(stored, wanted)
  const kept = new Set(partners.values())
  const gone = stored.filter((config) => !kept.has(config))
  const reused = new Set(wanted.filter((config) => !partners.has(config)).map((config) => config.stream_name))
  const edits = wanted.flatMap((config): StreamEdit[] => {
    const before = partners.get(config)
    if (before === undefined) return [{ type: 'add', stream: toAddRequest(config) }]
    const patch = streamPatch(before, config)
    return patch.length > 0 ? [{ type: 'patch', stream_name: config.stream_name, patch }] : []
  })
  return [
    ...gone.filter((config) => reused.has(config.stream_name)).map(toRemoval),
    ...edits,
    ...gone.filter((config) => !reused.has(config.stream_name)).map(toRemoval),
  ]
}

/** The stored configuration of each wanted one. Exact namespaces first; then one that is not told matches any. */
function matchConfigs(stored: readonly StreamConfig[], wanted: readonly StreamConfig[]) {
  const left = new Map<string, StreamConfig[]>()
  for (const config of stored) {
    const same = left.get(config.stream_name)
    if (same === undefined) left.set(config.stream_name, [config])
    else same.push(config)
  }
  const partners = new Map<StreamConfig, StreamConfig>()
  const takeWhere = (config: StreamConfig, fits: (candidate: StreamConfig) => boolean) => {
    const candidates = left.get(config.stream_name) ?? []
    const index = candidates.findIndex(fits)
    const [taken] = index < 0 ? [] : candidates.splice(index, 1)
    if (taken !== undefined) partners.set(config, taken)
  }
  for (const config of wanted) takeWhere(config, ({ namespace }) => namespace === config.namespace)
  for (const config of wanted) {
    if (partners.has(config)) continue
    takeWhere(config, ({ namespace }) => namespace === undefined || config.namespace === undefined)
  }
  return partners
}

function toRemoval({ stream_name }: StreamConfig): StreamEdit {
  return { type: 'remove', stream_name }
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
