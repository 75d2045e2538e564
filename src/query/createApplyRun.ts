import type { EmbeddedClient } from '../client/EmbeddedClient'
import { EmbeddedError, type EmbeddedErrorCode, isEmbeddedError } from '../domain/errors'
import { nameOfEdit } from '../domain/nameOfEdit'
import type { StreamConfig } from '../domain/streamConfig'
import type { ApplyItem } from './applyState'
import { type CarriedOut, carryOutEdit } from './carryOutEdit'
import { createSharedPause } from './createSharedPause'
import { createSlowNotifier } from './createSlowNotifier'
import { type KnownStreams, type Lane, planLanes, type StreamLookup } from './planLanes'

/** Enough to hide the way there and back, few enough to leave the API to others. */
const concurrency = 4

/** With one of these every further edit would fail alike. */
const hopeless: readonly EmbeddedErrorCode[] = ['token_missing', 'token_malformed', 'token_expired']

export type ApplyRunOptions = {
  client: EmbeddedClient
  sourceId: string
  /** Those that wait are sent; the others are carried along. */
  items: readonly ApplyItem[]
  /** What was stored as the person saw it. Undefined: not known, so that a patch never clashes. */
  seen: KnownStreams
  /** Says what each stream takes, so that settings of two people that do not go together are asked about. Left out: not known. */
  streamOf?: StreamLookup | undefined
  /** Called some ten times a second at most: a batch may hold thousands. */
  onChange: (items: ApplyItem[]) => void
  /** Milliseconds that the first trouble is waited out, where the API names no time. */
  firstWait?: number | undefined
}

export type ApplyRun = {
  /** Resolves when every item is settled, with what the API now holds by stream name; null: no longer synced. */
  finished: Promise<{ items: ApplyItem[]; stored: Map<string, StreamConfig | null> }>
  /** Sends nothing more, but waits for what is under way: its fate would be unknown otherwise. */
  stop(): void
  /** Also aborts what is under way. */
  abort(): void
}

/**
 * Reads what is stored afresh, merges the edits with it, and sends what is left a few at a time; edits of one stream keep
 * their order. An API that asks for time gets it from all who send.
 */
export function createApplyRun(options: ApplyRunOptions): ApplyRun {
  const { client, sourceId, items: given, seen, onChange, streamOf = () => undefined } = options
  const aborter = new AbortController()
  const stopper = new AbortController()
  const pause = createSharedPause(options.firstWait)
  const stored = new Map<string, StreamConfig | null>()
  const items = [...given]
  const notifier = createSlowNotifier(() => onChange([...items]))

  function settle(index: number, change: Omit<ApplyItem, 'edit'>): void {
    const item = items[index]
    if (item === undefined) return
    items[index] = { edit: item.edit, ...change }
    notifier.notify()
  }

  function settleWaiting(change: Omit<ApplyItem, 'edit'>): void {
    items.forEach((item, index) => {
      if (item.status === 'waiting') settle(index, change)
    })
  }

  function readFresh(): Promise<KnownStreams> {
    const only = new Set(items.flatMap(({ status, edit }) => (status === 'waiting' ? nameOfEdit(edit) : [])))
    return client.listStreams(sourceId, { only, signal: stopper.signal }).then(
      (streams) => new Map(streams.map((config) => [config.stream_name, config])),
      (error) => {
        // An API that tells of no stored streams; if the source itself is gone, each edit says so.
        if (isEmbeddedError(error) && error.code === 'not_found') return undefined
        throw error
      },
    )
  }

  async function sendLane({ name, steps }: Lane, fresh: KnownStreams): Promise<void> {
    for (const { index, merged } of steps) {
      const item = items[index]
      if (item?.status !== 'waiting') return
      if (merged.type !== 'send') {
        if (merged.type === 'done' && !stored.has(name)) stored.set(name, fresh?.get(name) ?? null)
        settle(index, merged.type === 'done' ? { status: 'applied' } : { status: 'clash', clash: merged.clash })
        continue
      }
      settle(index, { status: 'sending' })
      const known = stored.get(name)
      const before = known === undefined && fresh ? (fresh.get(name) ?? null) : known
      const isStopped = () => stopper.signal.aborted
      const call = { client, sourceId, edit: merged.edit, before, pause, signal: aborter.signal, isStopped }
      const result = await carryOutEdit(call).catch(toFailure)
      if (result.type === 'applied') stored.set(name, result.config)
      settle(index, toChange(result))
      const isLast = result.type === 'failed' && (pause.isInVain() || hopeless.includes(result.error.code))
      if (isLast) settleWaiting(toChange(result))
      // What comes next in this stream builds on this edit.
      if (result.type !== 'applied') return settleRest(steps, toChange(result))
    }
  }

  function settleRest(steps: Lane['steps'], change: Omit<ApplyItem, 'edit'>): void {
    for (const { index } of steps) if (items[index]?.status === 'waiting') settle(index, change)
  }

  async function sendAll(lanes: Iterator<Lane>, fresh: KnownStreams): Promise<void> {
    const work = async () => {
      for (let lane = lanes.next(); !lane.done; lane = lanes.next()) await sendLane(lane.value, fresh)
    }
    await Promise.all(Array.from({ length: concurrency }, work))
  }

  async function run() {
    try {
      const fresh = await readFresh()
      const plan = planLanes({ items, seen, fresh, streamOf })
      await sendAll(plan.first.values(), fresh)
      await sendAll(plan.last.values(), fresh)
    } catch (error) {
      settleWaiting(toChange(toFailure(error)))
    }
    notifier.end()
    pause.end()
    return { items: [...items], stored }
  }

  const stop = () => {
    settleWaiting({ status: 'cancelled' })
    stopper.abort()
    pause.end()
  }
  return {
    finished: run(),
    stop,
    abort() {
      stop()
      notifier.end()
      aborter.abort()
    },
  }
}

type Result = CarriedOut | { type: 'failed'; error: EmbeddedError }

function toChange(result: Result): Omit<ApplyItem, 'edit'> {
  if (result.type === 'failed') return { status: 'failed', error: result.error }
  return result.type === 'clash' ? { status: 'clash', clash: result.clash } : { status: result.type }
}

function toFailure(caught: unknown): Extract<Result, { type: 'failed' }> {
  const error = isEmbeddedError(caught)
    ? caught
    : new EmbeddedError('unexpected_response', 'Sending an edit failed in a way that the client did not foresee.', {
        cause: caught,
      })
  return { type: 'failed', error }
}
