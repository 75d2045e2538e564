import { jsonEquals } from '../../domain/json'
import { mergeStreamEdits, type StreamClash } from '../../domain/mergeStreamEdits'
import type { StreamConfig } from '../../domain/streamConfig'
import { streamEdits } from '../../domain/streamEdits'
import { isSame } from './planStep'

const settings = ['sync_mode', 'destination_sync_mode', 'cursor_field', 'primary_key'] as const

type Configs = ReadonlyMap<string, StreamConfig>

export type MergedStreams = {
  wanted: Map<string, StreamConfig>
  /** Choices that meet another one, made elsewhere: what the person chose is still wanted, but they have to be asked. */
  clashes: Map<string, StreamClash>
}

/**
 * What is wanted after the stored configurations were read afresh: picks stay, and every setting the person did not
 * touch takes its new stored value.
 */
export function mergeStored(before: Configs, wanted: Configs, fresh: Configs): MergedStreams {
  const merged = new Map(fresh)
  const clashes = new Map<string, StreamClash>()
  for (const name of new Set([...before.keys(), ...wanted.keys()])) {
    const [old, config, now] = [before.get(name), wanted.get(name), fresh.get(name)]
    if (isSame(old, config)) continue
    const [edit] = streamEdits(old ? [old] : [], config ? [config] : [])
    const [outcome] = edit ? mergeStreamEdits({ edits: [edit], base: old ?? null, theirs: now ?? null }) : []
    if (outcome?.type === 'done') continue
    if (outcome?.type === 'clash') clashes.set(name, outcome.clash)
    if (config === undefined) merged.delete(name)
    else merged.set(name, old && now ? withUntouched(old, config, now) : config)
  }
  return { wanted: merged, clashes }
}

function withUntouched(old: StreamConfig, wanted: StreamConfig, fresh: StreamConfig): StreamConfig {
  const touched = settings.filter((member) => !jsonEquals(old[member], wanted[member]))
  return { ...fresh, ...Object.fromEntries(touched.map((member) => [member, wanted[member]])) }
}
