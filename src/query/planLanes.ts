import type { Stream } from '../domain/catalog'
import { type MergedEdit, mergeStreamEdits } from '../domain/mergeStreamEdits'
import { nameOfEdit } from '../domain/nameOfEdit'
import type { StreamConfig } from '../domain/streamConfig'
import type { ApplyItem } from './applyState'

/** What the person saw as stored, or what a read found, by stream name. Undefined: not known. */
export type KnownStreams = ReadonlyMap<string, StreamConfig> | undefined

/** What the catalog says of a stream; undefined: nothing is known. */
export type StreamLookup = (name: string) => Stream | undefined

/** The edits of one stream, to be sent one after the other. `index` is the item's place in the batch. */
export type Lane = { name: string; steps: { index: number; merged: MergedEdit }[] }

export type LanePlan = {
  /** Removals and patches. */
  first: Lane[]
  /** Additions, once the others are settled. */
  last: Lane[]
}

export type LanePlanning = {
  items: readonly ApplyItem[]
  seen: KnownStreams
  fresh: KnownStreams
  streamOf: StreamLookup
}

/**
 * The order of a batch. Edits of one stream keep their order. Removals come before additions: a workspace that is full, of
 * streams or of fields, takes a new stream only once another one has left, and a batch that is interrupted leaves its rest
 * pending either way.
 */
export function planLanes({ items, seen, fresh, streamOf }: LanePlanning): LanePlan {
  const indexes = new Map<string, number[]>()
  items.forEach(({ edit, status }, index) => {
    if (status !== 'waiting') return
    const name = nameOfEdit(edit)
    const same = indexes.get(name)
    if (same === undefined) indexes.set(name, [index])
    else same.push(index)
  })
  const plan: LanePlan = { first: [], last: [] }
  for (const [name, own] of indexes) {
    const edits = own.flatMap((index) => items[index]?.edit ?? [])
    const stream = streamOf(name)
    const merged: MergedEdit[] = fresh
      ? mergeStreamEdits({ edits, base: seen && (seen.get(name) ?? null), theirs: fresh.get(name) ?? null, stream })
      : edits.map((edit) => ({ type: 'send', edit }))
    const steps = own.flatMap((index, at) => {
      const step = merged[at]
      return step === undefined ? [] : { index, merged: step }
    })
    plan[edits[0]?.type === 'add' ? 'last' : 'first'].push({ name, steps })
  }
  return plan
}
