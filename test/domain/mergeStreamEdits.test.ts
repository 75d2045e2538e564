import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentedPairs } from '../../src/domain/allowedSyncModes'
import { applyStreamPatch } from '../../src/domain/applyStreamPatch'
import type { Stream } from '../../src/domain/catalog'
import { jsonEquals } from '../../src/domain/json'
import { type MergedEdit, mergeStreamEdits } from '../../src/domain/mergeStreamEdits'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { type StreamEdit, streamEdits } from '../../src/domain/streamEdits'
import { patchableMembers } from '../../src/domain/streamPatch'
import { createStream } from '../../stories/support/catalogs'
import { streamConfigArbitrary } from '../support/catalogArbitraries'

const base: StreamConfig = {
  stream_name: 'users',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'overwrite',
  cursor_field: null,
  primary_key: null,
}
const toIncremental: StreamEdit = {
  type: 'patch',
  stream_name: 'users',
  patch: [
    { op: 'replace', path: '/sync_mode', value: 'incremental' },
    { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
  ],
}
const removal: StreamEdit = { type: 'remove', stream_name: 'users' }
const addition: StreamEdit = { type: 'add', stream: { stream_name: 'users', sync_mode: 'full_refresh' } }

function merge(edit: StreamEdit, theirs: StreamConfig | null, seen: StreamConfig | null | undefined = base) {
  return mergeStreamEdits({ edits: [edit], base: seen, theirs })[0]
}

describe('mergeStreamEdits', () => {
  it('sends an edit as it is where nobody changed anything', () => {
    expect(merge(toIncremental, base)).toEqual({ type: 'send', edit: toIncremental })
    expect(merge(removal, base)).toEqual({ type: 'send', edit: removal })
    expect(merge(addition, null, null)).toEqual({ type: 'send', edit: addition })
  })

  it('leaves alone what only others changed', () => {
    expect(merge(toIncremental, { ...base, primary_key: [['id']] })).toEqual({ type: 'send', edit: toIncremental })
  })

  it('sends no setting that is so already', () => {
    const merged = merge(toIncremental, { ...base, sync_mode: 'incremental' })

    expect(merged).toEqual({
      type: 'send',
      edit: { ...toIncremental, patch: [{ op: 'replace', path: '/cursor_field', value: ['updated_at'] }] },
    })
  })

  it('takes what is in force as done', () => {
    expect(merge(toIncremental, { ...base, sync_mode: 'incremental', cursor_field: ['updated_at'] })?.type).toBe('done')
    expect(merge(removal, null)?.type).toBe('done')
    expect(merge(addition, base, null)?.type).toBe('done')
  })

  it('asks where both changed one setting to different values', () => {
    const theirs = { ...base, cursor_field: ['id'] }

    expect(merge(toIncremental, theirs)).toEqual({
      type: 'clash',
      clash: {
        members: ['cursor_field'],
        mine: { ...base, sync_mode: 'incremental', cursor_field: ['updated_at'] },
        theirs,
      },
    })
  })

  it('asks where a way of reading and a way of writing do not go together, though each side is sound', () => {
    const theirs = { ...base, destination_sync_mode: 'append' as const }
    const deduplicated = {
      ...base,
      sync_mode: 'incremental' as const,
      destination_sync_mode: 'append_dedup' as const,
      cursor_field: ['id'],
      primary_key: [['id']],
    }
    const toFull: StreamEdit = {
      type: 'patch',
      stream_name: 'users',
      patch: [{ op: 'replace', path: '/sync_mode', value: 'full_refresh' }],
    }
    const appended = { ...deduplicated, destination_sync_mode: 'append' as const }

    expect(merge(toIncremental, theirs)?.type).toBe('send')
    expect(merge(toFull, deduplicated, appended)).toEqual({
      type: 'clash',
      clash: {
        members: ['destination_sync_mode'],
        mine: { ...appended, sync_mode: 'full_refresh' },
        theirs: deduplicated,
      },
    })
  })

  it('asks where a mode would lose the cursor or the key that it needs, unless the source has one', () => {
    const stream = createStream('users', { fields: { id: { type: 'integer' } } })
    const keyed: StreamConfig = { ...base, sync_mode: 'incremental', cursor_field: ['id'], primary_key: [['id']] }
    const seen = { ...keyed, destination_sync_mode: 'append' as const }
    const deduplicate: StreamEdit = {
      type: 'patch',
      stream_name: 'users',
      patch: [{ op: 'replace', path: '/destination_sync_mode', value: 'append_dedup' }],
    }
    const of = (theirs: StreamConfig, about: Stream | undefined) =>
      mergeStreamEdits({ edits: [deduplicate], base: seen, theirs, stream: about })[0]

    expect(of({ ...seen, primary_key: null }, stream)).toMatchObject({
      type: 'clash',
      clash: { members: ['primary_key'] },
    })
    expect(of({ ...seen, primary_key: null }, { ...stream, source_defined_primary_key: [['id']] })?.type).toBe('send')
    expect(of({ ...seen, primary_key: null }, undefined)?.type).toBe('send')
    expect(of({ ...seen, cursor_field: null }, stream)?.type).toBe('send')
  })

  it('asks where one side removed what the other changed, and where both added differently', () => {
    const added = { ...base, destination_sync_mode: 'append' as const }

    expect(merge(toIncremental, null)?.type).toBe('clash')
    expect(merge(removal, added)).toMatchObject({ type: 'clash', clash: { members: ['destination_sync_mode'] } })
    expect(merge({ type: 'add', stream: { stream_name: 'users', sync_mode: 'incremental' } }, added, null)?.type).toBe(
      'clash',
    )
  })

  it('takes a patch and a removal at their word where it is not known what the person saw', () => {
    const theirs = { ...base, cursor_field: ['id'] }

    const mergeBlindly = (edit: StreamEdit) => mergeStreamEdits({ edits: [edit], base: undefined, theirs })

    expect(mergeBlindly(toIncremental)).toEqual([{ type: 'send', edit: toIncremental }])
    expect(mergeBlindly(removal)).toEqual([{ type: 'send', edit: removal }])
  })

  it('holds back what follows a clash, and builds what follows a removal upon it', () => {
    const changed = { ...base, cursor_field: ['id'] }
    const edits = [removal, addition]

    expect(mergeStreamEdits({ edits, base, theirs: changed }).map(({ type }) => type)).toEqual(['clash', 'clash'])
    expect(mergeStreamEdits({ edits, base, theirs: base }).map(({ type }) => type)).toEqual(['send', 'send'])
    expect(mergeStreamEdits({ edits, base, theirs: null }).map(({ type }) => type)).toEqual(['done', 'send'])
  })

  it('leaves a patch that cannot be applied to the API', () => {
    const broken: StreamEdit = { type: 'patch', stream_name: 'users', patch: [{ op: 'remove', path: '/nowhere' }] }

    expect(merge(broken, base)).toEqual({ type: 'send', edit: broken })
  })
})

describe('a merge of any two changes', () => {
  const side = fc.option(streamConfigArbitrary(fc.constant('users')))
  /** Mostly close to the base, as people change a setting or two. */
  const nearby = streamConfigArbitrary(fc.constant('users')).chain((from) =>
    fc.tuple(
      fc.constant(from),
      ...[0, 1].map(() =>
        fc
          .tuple(fc.subarray([...patchableMembers]), streamConfigArbitrary(fc.constant('users')))
          .map(([members, other]) => ({
            ...from,
            ...Object.fromEntries(members.map((member) => [member, other[member]])),
          })),
      ),
    ),
  ) as fc.Arbitrary<[StreamConfig | null, StreamConfig | null, StreamConfig | null]>
  const triple = fc.oneof(nearby, fc.tuple(side, side, side))

  it('gives mine where I changed and theirs everywhere else, or asks', () => {
    fc.assert(
      fc.property(triple, ([seen, mine, theirs]) => {
        const [edit] = streamEdits(seen ? [seen] : [], mine ? [mine] : [])
        if (edit === undefined) return
        const [merged] = mergeStreamEdits({ edits: [edit], base: seen, theirs })
        expect(merged?.type === 'clash').toBe(isDisputed(seen, mine, theirs))
        if (merged?.type === 'clash') return

        const result = carryOut(merged, theirs)
        if (mine === null || result === null) expect(result).toBe(mine)
        if (mine === null || result === null) return
        for (const member of patchableMembers) {
          const touched = seen === null ? mine[member] !== null : !jsonEquals(seen[member], mine[member])
          expect(result[member]).toEqual(touched ? mine[member] : (theirs ?? result)[member])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('comes to nothing when it is done twice', () => {
    fc.assert(
      fc.property(triple, ([seen, mine, theirs]) => {
        const [edit] = streamEdits(seen ? [seen] : [], mine ? [mine] : [])
        if (edit === undefined) return
        const [merged] = mergeStreamEdits({ edits: [edit], base: seen, theirs })
        if (merged?.type !== 'send') return

        const again = mergeStreamEdits({ edits: [edit], base: seen, theirs: carryOut(merged, theirs) })

        expect(again).toEqual([{ type: 'done' }])
      }),
    )
  })
})

/** Whether only a person can tell, said another way than in the code. */
function isDisputed(seen: StreamConfig | null, mine: StreamConfig | null, theirs: StreamConfig | null): boolean {
  if (mine === null) return theirs !== null && patchableMembers.some((member) => isNot(seen, theirs, member))
  if (seen === null) {
    return theirs !== null && patchableMembers.some((member) => mine[member] !== null && isNot(mine, theirs, member))
  }
  if (theirs === null) return true
  return (
    isOddPair(seen, mine, theirs) ||
    patchableMembers.some(
      (member) => isNot(seen, mine, member) && isNot(seen, theirs, member) && isNot(mine, theirs, member),
    )
  )
}

/** One mode of mine, the other of theirs, and together no pair that anybody asked for or the API's documentation names. */
function isOddPair(seen: StreamConfig, mine: StreamConfig, theirs: StreamConfig): boolean {
  const [touchesReading, touchesWriting] = [isNot(seen, mine, 'sync_mode'), isNot(seen, mine, 'destination_sync_mode')]
  if (touchesReading === touchesWriting) return false
  const reading = (touchesReading ? mine : theirs).sync_mode
  const writing = (touchesWriting ? mine : theirs).destination_sync_mode
  const isOfOne = [mine, theirs].some((side) => side.sync_mode === reading && side.destination_sync_mode === writing)
  return (
    !isOfOne && !documentedPairs.some((pair) => pair.sync_mode === reading && pair.destination_sync_mode === writing)
  )
}

function isNot(one: StreamConfig | null, other: StreamConfig, member: (typeof patchableMembers)[number]): boolean {
  return !jsonEquals(one?.[member], other[member])
}

function carryOut(merged: MergedEdit | undefined, theirs: StreamConfig | null): StreamConfig | null {
  if (merged?.type !== 'send') return theirs
  const { edit } = merged
  if (edit.type === 'patch') return theirs && applyStreamPatch(theirs, edit.patch)
  if (edit.type === 'remove') return null
  return Object.assign({}, base, edit.stream)
}
