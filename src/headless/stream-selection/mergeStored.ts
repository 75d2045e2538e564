import type { Stream } from '../../domain/catalog'
import { jsonEquals } from '../../domain/json'
import { mergeStreamEdits, type StreamClash } from '../../domain/mergeStreamEdits'
import type { StreamConfig } from '../../domain/streamConfig'
import { streamEdits } from '../../domain/streamEdits'
import { patchableMembers } from '../../domain/streamPatch'
import { isSame } from './planStep'

type Configs = ReadonlyMap<string, StreamConfig>

export type StoredMerge = {
  /** What was stored until now. */
  before: Configs
  wanted: Configs
  /** What is stored now. */
  fresh: Configs
  /** What the catalog says of the stream that a configuration is about. */
  streamOf: (config: StreamConfig) => Stream | undefined
}

export type MergedStreams = {
  wanted: Map<string, StreamConfig>
  /** Choices that meet another one, made elsewhere: what the person chose is still wanted, but they have to be asked. */
  clashes: Map<string, StreamClash>
}

/**
 * What is wanted after the stored configurations were read afresh: picks stay, and every setting the person did not
 * touch takes its new stored value, unless it clashes with what they chose.
 */
export function mergeStored({ before, wanted, fresh, streamOf }: StoredMerge): MergedStreams {
  const merged = new Map(fresh)
  const clashes = new Map<string, StreamClash>()
  for (const name of new Set([...before.keys(), ...wanted.keys()])) {
    const [old, config, now] = [before.get(name), wanted.get(name), fresh.get(name)]
    if (isSame(old, config)) continue
    const [edit] = streamEdits(old ? [old] : [], config ? [config] : [])
    const stream = config && streamOf(config)
    const [outcome] = edit ? mergeStreamEdits({ edits: [edit], base: old ?? null, theirs: now ?? null, stream }) : []
    if (outcome?.type === 'done') continue
    const clash = outcome?.type === 'clash' ? outcome.clash : undefined
    if (clash) clashes.set(name, clash)
    if (config === undefined) merged.delete(name)
    else merged.set(name, old && now ? withUntouched({ old, wanted: config, fresh: now, clash }) : config)
  }
  return { wanted: merged, clashes }
}

type Untouched = { old: StreamConfig; wanted: StreamConfig; fresh: StreamConfig; clash: StreamClash | undefined }

function withUntouched({ old, wanted, fresh, clash }: Untouched): StreamConfig {
  const mine = patchableMembers.filter(
    (member) => !jsonEquals(old[member], wanted[member]) || clash?.members.includes(member) === true,
  )
  return { ...fresh, ...Object.fromEntries(mine.map((member) => [member, wanted[member]])) }
}
