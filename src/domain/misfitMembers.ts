import { documentedPairs } from './allowedSyncModes'
import type { Stream } from './catalog'
import { checkStreamConfig } from './checkStreamConfig'
import { jsonEquals } from './json'
import type { StreamConfig } from './streamConfig'
import type { patchableMembers } from './streamPatch'

type Member = (typeof patchableMembers)[number]

export type Mixture = {
  mine: StreamConfig
  theirs: StreamConfig
  /** Some settings of mine, the others of theirs. */
  mixed: StreamConfig
  /** Undefined: what the stream takes is not known, and only the pair of modes is looked at. */
  stream: Stream | undefined
}

/** What each setting has to go together with. */
const linked: Record<Member, readonly Member[]> = {
  sync_mode: ['sync_mode', 'destination_sync_mode'],
  destination_sync_mode: ['sync_mode', 'destination_sync_mode'],
  cursor_field: ['sync_mode', 'cursor_field'],
  primary_key: ['destination_sync_mode', 'primary_key'],
}

/**
 * The settings of theirs that do not go together with mine, though each side is sound by itself: a way of writing that the
 * way of reading does not have, a mode whose cursor or key the other side took away. Empty: the mixture is as sound as its parts.
 */
export function misfitMembers({ mine, theirs, mixed, stream }: Mixture): Member[] {
  const known = new Set([mine, theirs].flatMap((side) => faultsOf(side, stream).map(({ code }) => code)))
  const isWhole = (config: StreamConfig) => isSamePair(config, mine) || isSamePair(config, theirs)
  const misfits = new Set<Member>()
  // Mine in place of what does not fit may in turn not fit the rest of theirs.
  for (let config = mixed; ; ) {
    const rest = config
    const members = faultsOf(rest, stream)
      .filter(({ code }) => (code === pairUnknown ? !isWhole(rest) : !known.has(code)))
      .flatMap(({ member }) => linked[member])
      .filter((member) => !jsonEquals(rest[member], mine[member]))
    if (members.length === 0) return [...misfits]
    for (const member of members) misfits.add(member)
    config = { ...rest, ...Object.fromEntries(members.map((member) => [member, mine[member]])) }
  }
}

const pairUnknown = 'pair_unknown'

function faultsOf(config: StreamConfig, stream: Stream | undefined): { code: string; member: Member }[] {
  const faults: { code: string; member: Member }[] = []
  if (!documentedPairs.some((pair) => isSamePair(pair, config))) {
    faults.push({ code: pairUnknown, member: 'sync_mode' })
  }
  for (const { code, member } of stream ? checkStreamConfig(stream, config) : []) {
    if (member !== 'stream_name' && member !== 'namespace') faults.push({ code, member })
  }
  return faults
}

type Pair = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode'>

function isSamePair(left: Pair, right: Pair): boolean {
  return left.sync_mode === right.sync_mode && left.destination_sync_mode === right.destination_sync_mode
}
