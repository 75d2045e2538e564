import { jsonEquals } from '../../domain/json'
import type { StreamConfig } from '../../domain/streamConfig'
import { isSame } from './planStep'

const settings = ['sync_mode', 'destination_sync_mode', 'cursor_field', 'primary_key'] as const

/**
 * What is wanted after the stored configurations were read afresh: picks stay, and every setting the person did not
 * touch takes its new stored value.
 */
export function mergeStored(
  before: ReadonlyMap<string, StreamConfig>,
  wanted: ReadonlyMap<string, StreamConfig>,
  fresh: ReadonlyMap<string, StreamConfig>,
): Map<string, StreamConfig> {
  const merged = new Map(fresh)
  for (const name of before.keys()) {
    if (!wanted.has(name)) merged.delete(name)
  }
  for (const [name, config] of wanted) {
    const old = before.get(name)
    if (isSame(old, config)) continue
    const now = fresh.get(name)
    merged.set(name, old && now ? withUntouched(old, config, now) : config)
  }
  return merged
}

function withUntouched(old: StreamConfig, wanted: StreamConfig, fresh: StreamConfig): StreamConfig {
  const touched = settings.filter((member) => !jsonEquals(old[member], wanted[member]))
  return { ...fresh, ...Object.fromEntries(touched.map((member) => [member, wanted[member]])) }
}
