import type { SyncModePair } from '../../domain/allowedSyncModes'
import type { Stream } from '../../domain/catalog'
import { checkStreamConfig, type StreamProblem, type StreamProblemCode } from '../../domain/checkStreamConfig'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import { hasField } from './hasField'
import { pickedStreams } from './pickedStreams'
import { isSame, withMode } from './planStep'
import type { SelectionEntry } from './readEntry'
import { isOnOffer, locksOf, withPresets } from './selectionLocks'

/** One wish for many streams. */
export type BulkRule =
  | ({ type: 'sync_mode' } & SyncModePair)
  /** The first of these fields that a stream has becomes its cursor. */
  | { type: 'cursor'; candidates: readonly string[][] }
  /** The first of these keys whose fields a stream has, all of them, becomes its key. */
  | { type: 'key'; candidates: readonly string[][][] }
  /** What is read in full is read incrementally where a cursor is known, and deduplicated where a key is. */
  | { type: 'incremental' }

/** Why a rule leaves a stream as it is. */
export type BulkSkipReason =
  | 'incremental_unsupported'
  | 'full_refresh_unsupported'
  /** Incremental, and nothing says by which field. */
  | 'no_cursor'
  /** Deduplicated, and nothing says by which key. */
  | 'no_key'
  /** It has none of the rule's fields. */
  | 'no_such_field'
  /** It is read in full. */
  | 'cursor_not_needed'
  | 'cursor_by_source'
  | 'key_by_source'
  | 'set_by_provider'

/** `problems`: what was missing or wrong before and still is; a rule never adds any. */
export type BulkChange = {
  stream: Stream
  before: StreamConfig
  after: StreamConfig
  problems: readonly StreamProblem[]
}

/** What a rule would do, stream by stream, in the order in which they were given. */
export type BulkPlan = {
  changed: BulkChange[]
  /** They are as the rule wants them already. */
  unchanged: Stream[]
  skipped: { stream: Stream; reason: BulkSkipReason }[]
}

/** The part of the selection that planning looks at: the `store` of `useStreamSelection` has it. */
export type BulkLookup = {
  getEntry(name: string): SelectionEntry
  getIndex(): StreamIndex
  customization(): TemplateCustomization | null
}

type Target = {
  stream: Stream
  config: StreamConfig
  stored: StreamConfig | undefined
  customization: TemplateCustomization | null
}

/**
 * A dry run: changes nothing. Of the streams given, such as those that a filter shows, it is about the picked ones; several with
 * one name share one configuration and count once.
 *
 * @example
 * const { changed, skipped } = planBulk(store, filter.streams, { type: 'cursor', candidates: [['updated_at'], ['modified_at']] })
 * // once the person agrees, as one step that one Undo takes back:
 * store.dispatch({ type: 'configure', configs: changed.map(({ after }) => after) })
 */
export function planBulk(look: BulkLookup, streams: readonly Stream[], rule: BulkRule): BulkPlan {
  const plan: BulkPlan = { changed: [], unchanged: [], skipped: [] }
  const customization = look.customization()
  for (const stream of pickedStreams(look, streams)) {
    const { config, stored } = look.getEntry(stream.name)
    if (config === undefined) continue
    const after = isOnOffer(stream, customization)
      ? followRule({ stream, config, stored, customization }, rule)
      : 'set_by_provider'
    if (typeof after === 'string') plan.skipped.push({ stream, reason: after })
    else if (isSame(config, after)) plan.unchanged.push(stream)
    else plan.changed.push({ stream, before: config, after, problems: checkStreamConfig(stream, after) })
  }
  return plan
}

function followRule(target: Target, rule: BulkRule): StreamConfig | BulkSkipReason {
  switch (rule.type) {
    case 'sync_mode':
      return withPair(target, rule)
    case 'incremental':
      return madeIncremental(target)
    case 'cursor':
      return withCursor(target, rule.candidates)
    case 'key':
      return withKey(target, rule.candidates)
  }
}

function withPair(target: Target, { sync_mode, destination_sync_mode }: SyncModePair): StreamConfig | BulkSkipReason {
  const { stream, config } = target
  if (!stream.supported_sync_modes.includes(sync_mode)) return unsupported[sync_mode]
  if (config.sync_mode === sync_mode && config.destination_sync_mode === destination_sync_mode) return config
  const look = { stored: () => target.stored, customization: target.customization }
  const after = withMode(look, stream, { ...config, sync_mode, destination_sync_mode })
  const faulty = newProblems(target, after).map(({ member }) => [member, null] as const)
  if (faulty.length === 0) return after
  // A cursor or key that the stream no longer has gives way to the one that would be advised now.
  const mended = withMode(look, stream, { ...after, ...Object.fromEntries(faulty) })
  const [problem] = newProblems(target, mended)
  return problem === undefined ? mended : missing[problem.code]
}

function madeIncremental(target: Target): StreamConfig | BulkSkipReason {
  const { stream, config } = target
  if (config.sync_mode === 'incremental') return config
  const deduplicated = withPair(target, { sync_mode: 'incremental', destination_sync_mode: 'append_dedup' })
  if (deduplicated !== 'no_key' || !stream.supported_sync_modes.includes('incremental')) return deduplicated
  return withPair(target, { sync_mode: 'incremental', destination_sync_mode: 'append' })
}

function withCursor({ stream, config, customization }: Target, candidates: readonly string[][]) {
  if (config.sync_mode !== 'incremental') return 'cursor_not_needed'
  const lock = locksOf(stream, customization).cursor
  if (lock) return lock === 'source' ? 'cursor_by_source' : 'set_by_provider'
  const cursor_field = candidates.find((path) => hasField(stream, path))
  return cursor_field === undefined ? 'no_such_field' : withPresets(stream, { ...config, cursor_field }, customization)
}

function withKey({ stream, config, customization }: Target, candidates: readonly string[][][]) {
  const lock = locksOf(stream, customization).key
  if (lock) return lock === 'source' ? 'key_by_source' : 'set_by_provider'
  const primary_key = candidates.find((paths) => paths.length > 0 && paths.every((path) => hasField(stream, path)))
  return primary_key === undefined ? 'no_such_field' : withPresets(stream, { ...config, primary_key }, customization)
}

function newProblems({ stream, config }: Target, after: StreamConfig): StreamProblem[] {
  const known = new Set(checkStreamConfig(stream, config).map(({ code }) => code))
  return checkStreamConfig(stream, after).filter(({ code }) => !known.has(code))
}

const unsupported = { incremental: 'incremental_unsupported', full_refresh: 'full_refresh_unsupported' } as const

const missing: Record<StreamProblemCode, BulkSkipReason> = {
  sync_mode_unsupported: 'incremental_unsupported',
  destination_sync_mode_unknown: 'incremental_unsupported',
  cursor_missing: 'no_cursor',
  cursor_unknown: 'no_cursor',
  key_missing: 'no_key',
  key_unknown: 'no_key',
}
