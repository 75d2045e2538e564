import type { EmbeddedClient } from '../client/EmbeddedClient'
import { EmbeddedError, type EmbeddedErrorCode, isEmbeddedError } from '../domain/errors'
import type { StreamConfig } from '../domain/streamConfig'
import type { StreamEdit } from '../domain/streamEdits'
import type { ApplyItem } from './applyState'
import { sendStreamEdit } from './sendStreamEdit'

/** Enough to hide the way there and back, few enough to leave the API to others. */
const concurrency = 4

/** With one of these every further edit would fail alike, each after its own retries. */
const hopeless: readonly EmbeddedErrorCode[] = ['token_missing', 'token_malformed', 'token_expired', 'network']

export type ApplyRunOptions = {
  client: EmbeddedClient
  sourceId: string
  /** Those that wait are sent; the others are carried along. */
  items: readonly ApplyItem[]
  onChange: (items: ApplyItem[]) => void
}

export type ApplyRun = {
  /** Resolves when every item is settled, with what the API now holds by stream name; null: no longer synced. */
  finished: Promise<{ items: ApplyItem[]; stored: Map<string, StreamConfig | null> }>
  /** Sends nothing more, but waits for what is under way: its fate would be unknown otherwise. */
  stop(): void
  /** Also aborts what is under way. */
  abort(): void
}

/** Sends a batch of edits, a few at a time; edits of one stream keep their order. */
export function createApplyRun({ client, sourceId, items: given, onChange }: ApplyRunOptions): ApplyRun {
  const aborter = new AbortController()
  const stored = new Map<string, StreamConfig | null>()
  let items = [...given]

  function settle(index: number, change: Omit<ApplyItem, 'edit'>): void {
    items = items.map((item, at) => (at === index ? { edit: item.edit, ...change } : item))
    onChange(items)
  }

  function settleWaiting(change: Omit<ApplyItem, 'edit'>): void {
    if (!items.some((item) => item.status === 'waiting')) return
    items = items.map((item) => (item.status === 'waiting' ? { edit: item.edit, ...change } : item))
    onChange(items)
  }

  async function send(index: number): Promise<void> {
    const item = items[index]
    if (item?.status !== 'waiting') return
    settle(index, { status: 'sending' })
    try {
      const config = await sendStreamEdit({ client, sourceId, edit: item.edit, signal: aborter.signal })
      stored.set(nameOf(item.edit), config)
      settle(index, { status: 'applied' })
    } catch (caught) {
      const error = toEmbeddedError(caught)
      settle(index, { status: 'failed', error })
      if (hopeless.includes(error.code)) settleWaiting({ status: 'failed', error })
    }
  }

  async function work(lanes: Iterator<number[]>): Promise<void> {
    for (let lane = lanes.next(); !lane.done; lane = lanes.next()) {
      for (const index of lane.value) await send(index)
    }
  }

  async function run() {
    const lanes = lanesByStream(items).values()
    await Promise.all(Array.from({ length: concurrency }, () => work(lanes)))
    return { items, stored }
  }

  const stop = () => settleWaiting({ status: 'cancelled' })
  return {
    finished: run(),
    stop,
    abort() {
      stop()
      aborter.abort()
    },
  }
}

/** Places of the items, those of one stream together. */
function lanesByStream(items: readonly ApplyItem[]): number[][] {
  const lanes = new Map<string, number[]>()
  items.forEach((item, index) => {
    const name = nameOf(item.edit)
    const lane = lanes.get(name)
    if (lane === undefined) lanes.set(name, [index])
    else lane.push(index)
  })
  return [...lanes.values()]
}

function nameOf(edit: StreamEdit): string {
  return edit.type === 'add' ? edit.stream.stream_name : edit.stream_name
}

function toEmbeddedError(caught: unknown): EmbeddedError {
  return isEmbeddedError(caught)
    ? caught
    : new EmbeddedError('unexpected_response', 'Sending an edit failed in a way that the client did not foresee.', {
        cause: caught,
      })
}
