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
  const edits: StreamEdit[] = []
  const same = countSame(stored, wanted)
  for (let at = 0; at < same; at += 1) addPatch(edits, stored[at], wanted[at])
  if (same === stored.length && same === wanted.length) return edits

  const rest = wanted.slice(same)
  const { partners, gone } = matchConfigs(stored.slice(same), rest)
  const reused = new Set<string>()
  rest.forEach((config, at) => {
    if (addPatch(edits, partners[at], config)) return
    reused.add(config.stream_name)
    edits.push({ type: 'add', stream: toAddRequest(config) })
  })
  if (gone.length === 0) return edits
  return [
    ...gone.filter((config) => reused.has(config.stream_name)).map(toRemoval),
    ...edits,
    ...gone.filter((config) => !reused.has(config.stream_name)).map(toRemoval),
  ]
}

/**
 * What is wanted mostly comes in the order of what is stored. As long as it does, each is the other's, and nothing has to be
 * looked up.
 */
function countSame(stored: readonly StreamConfig[], wanted: readonly StreamConfig[]): number {
  const most = Math.min(stored.length, wanted.length)
  for (let at = 0; at < most; at += 1) {
    const one = stored[at]
    const other = wanted[at]
    if (one?.stream_name !== other?.stream_name || one?.namespace !== other?.namespace) return at
  }
  return most
}

/** Whether there was something stored to patch; nothing is added where it is as wanted. */
function addPatch(edits: StreamEdit[], before: StreamConfig | undefined, after: StreamConfig | undefined): boolean {
  if (before === undefined || after === undefined) return false
  if (before === after) return true
  const patch = streamPatch(before, after)
  if (patch.length > 0) edits.push({ type: 'patch', stream_name: after.stream_name, patch })
  return true
}

/** `partners`: the stored configuration of each wanted one, by its place. `gone`: those stored that nobody wants. */
type Matched = { partners: readonly (StreamConfig | undefined)[]; gone: readonly StreamConfig[] }

/** Exact namespaces first; then one that is not told matches any. */
function matchConfigs(stored: readonly StreamConfig[], wanted: readonly StreamConfig[]): Matched {
  return matchUnique(stored, wanted) ?? matchShared(stored, wanted)
}

/** Nearly always no two have one name; then there is nothing to choose from. Undefined when there is. */
function matchUnique(stored: readonly StreamConfig[], wanted: readonly StreamConfig[]): Matched | undefined {
  const left = new Map<string, StreamConfig | undefined>()
  for (const config of stored) left.set(config.stream_name, config)
  if (left.size < stored.length) return undefined
  const partners: (StreamConfig | undefined)[] = []
  for (const config of wanted) {
    const candidate = left.get(config.stream_name)
    if (candidate === undefined && left.has(config.stream_name)) return undefined
    const isPartner = candidate !== undefined && mayBeOne(candidate, config)
    partners.push(isPartner ? candidate : undefined)
    if (isPartner) left.set(config.stream_name, undefined)
  }
  return { partners, gone: [...left.values()].filter((config) => config !== undefined) }
}

function mayBeOne(one: StreamConfig, other: StreamConfig): boolean {
  return one.namespace === other.namespace || one.namespace === undefined || other.namespace === undefined
}

function matchShared(stored: readonly StreamConfig[], wanted: readonly StreamConfig[]): Matched {
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
  const kept = new Set(partners.values())
  return {
    partners: wanted.map((config) => partners.get(config)),
    gone: stored.filter((config) => !kept.has(config)),
  }
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
