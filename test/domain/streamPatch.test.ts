import fc from 'fast-check'
import { applyPatch, type Operation } from 'fast-json-patch'
import { describe, expect, it } from 'vitest'
import { applyStreamPatch } from '../../src/domain/applyStreamPatch'
import { isEmbeddedError } from '../../src/domain/errors'
import { jsonEquals } from '../../src/domain/json'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { type JsonPatchOperation, patchableMembers, streamPatch } from '../../src/domain/streamPatch'
import { streamConfigArbitrary } from '../support/catalogArbitraries'

const tickets: StreamConfig = {
  stream_name: 'tickets',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'overwrite',
  cursor_field: null,
  primary_key: [['org'], ['id']],
}

/** Two configurations of one stream, alike in some members. */
const pairArbitrary = fc
  .tuple(streamConfigArbitrary(fc.constant('tickets')), streamConfigArbitrary(fc.constant('tickets')), fc.nat(15))
  .map(([before, other, mask]) => {
    const same = Object.fromEntries(
      patchableMembers.filter((_, index) => mask & (1 << index)).map((member) => [member, before[member]]),
    )
    return { before, after: { ...other, ...same } }
  })

describe('streamPatch', () => {
  it('replaces what changed, as whole attributes', () => {
    const after: StreamConfig = {
      ...tickets,
      sync_mode: 'incremental',
      cursor_field: ['changed_at'],
      primary_key: [['id']],
    }

    expect(streamPatch(tickets, after)).toEqual([
      { op: 'replace', path: '/sync_mode', value: 'incremental' },
      { op: 'replace', path: '/cursor_field', value: ['changed_at'] },
      { op: 'replace', path: '/primary_key', value: [['id']] },
    ])
  })

  it('is empty when nothing changed', () => {
    expect(streamPatch(tickets, structuredClone(tickets))).toEqual([])
  })

  it('adds a member that is absent, and removes one that shall be', () => {
    const { cursor_field: _, ...bare } = tickets
    const absent = bare as StreamConfig
    const picked = { ...tickets, cursor_field: ['changed_at'] }

    expect(streamPatch(absent, picked)).toEqual([{ op: 'add', path: '/cursor_field', value: ['changed_at'] }])
    expect(streamPatch(picked, absent)).toEqual([{ op: 'remove', path: '/cursor_field' }])
  })

  it('shares no list with the configuration it came from', () => {
    const after = { ...tickets, cursor_field: ['changed_at'] }
    const [operation] = streamPatch(tickets, after)

    after.cursor_field.push('later')

    expect(operation).toHaveProperty('value', ['changed_at'])
  })

  it('gives exactly the new configuration, by our own hand and by another library', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ before, after }) => {
        const patch = streamPatch(before, after)

        expect(applyStreamPatch(before, patch)).toEqual(after)
        expect(applyPatch(structuredClone(before), patch as Operation[], true).newDocument).toEqual(after)
      }),
    )
  })

  it('writes each changed attribute once, and nothing else', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ before, after }) => {
        const changed = patchableMembers.filter((member) => !jsonEquals(before[member], after[member]))

        expect(streamPatch(before, after).map(({ path }) => path)).toEqual(changed.map((member) => `/${member}`))
      }),
    )
  })
})

describe('the patches of the API documentation', () => {
  const users: StreamConfig = { ...tickets, stream_name: 'users', primary_key: null }

  it('come out of the change from full refresh to incremental', () => {
    const after: StreamConfig = { ...users, sync_mode: 'incremental', cursor_field: ['updated_at'] }

    expect(streamPatch(users, after)).toEqual([
      { op: 'replace', path: '/sync_mode', value: 'incremental' },
      { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
    ])
  })

  it('apply together, to members that were unset', () => {
    const patch: JsonPatchOperation[] = [
      { op: 'replace', path: '/sync_mode', value: 'incremental' },
      { op: 'replace', path: '/destination_sync_mode', value: 'append_dedup' },
      { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
      { op: 'replace', path: '/primary_key', value: [['id']] },
    ]

    const after = applyStreamPatch(users, patch)

    expect(after).toEqual({
      stream_name: 'users',
      sync_mode: 'incremental',
      destination_sync_mode: 'append_dedup',
      cursor_field: ['updated_at'],
      primary_key: [['id']],
    })
    expect(streamPatch(users, after)).toEqual(patch)
  })
})

describe('applyStreamPatch', () => {
  it('takes index paths that a host may send', () => {
    const patched = applyStreamPatch(tickets, [
      { op: 'replace', path: '/primary_key/0/0', value: 'tenant' },
      { op: 'add', path: '/primary_key/-', value: ['line'] },
    ])

    expect(patched.primary_key).toEqual([['tenant'], ['id'], ['line']])
  })

  it('makes a removed cursor or key null', () => {
    const picked = { ...tickets, cursor_field: ['changed_at'] }
    const patch: JsonPatchOperation[] = [
      { op: 'remove', path: '/cursor_field' },
      { op: 'remove', path: '/primary_key' },
    ]

    expect(applyStreamPatch(picked, patch)).toEqual({ ...tickets, cursor_field: null, primary_key: null })
  })

  it('leaves the given configuration as it was, also when a later operation fails', () => {
    const before = structuredClone(tickets)
    const patch: JsonPatchOperation[] = [
      { op: 'remove', path: '/primary_key/0' },
      { op: 'replace', path: '/nothing', value: 1 },
    ]

    expect(() => applyStreamPatch(tickets, patch)).toThrow('operation 2')
    expect(tickets).toEqual(before)
  })

  it.each<[string, unknown]>([
    ['no list', { op: 'replace', path: '/sync_mode', value: 'incremental' }],
    ['a text', 'replace'],
    ['an operation that is null', [null]],
    ['an operation the API does not name', [{ op: 'test', path: '/sync_mode', value: 'full_refresh' }]],
    ['a move', [{ op: 'move', from: '/cursor_field', path: '/primary_key' }]],
    ['no path', [{ op: 'remove' }]],
    ['no value', [{ op: 'replace', path: '/sync_mode' }]],
    ['a path without a slash', [{ op: 'replace', path: 'sync_mode', value: 'incremental' }]],
    ['a path with a stray tilde', [{ op: 'replace', path: '/sync~mode', value: 'incremental' }]],
    ['a member that is not there', [{ op: 'replace', path: '/syncmode', value: 'incremental' }]],
    ['an index past the end', [{ op: 'replace', path: '/primary_key/2', value: ['x'] }]],
    ['an index with a leading zero', [{ op: 'replace', path: '/primary_key/00', value: ['x'] }]],
    ['a sync mode that is none', [{ op: 'replace', path: '/sync_mode', value: 'cdc' }]],
    ['a removed sync mode', [{ op: 'remove', path: '/sync_mode' }]],
    ['a destination mode that is none', [{ op: 'replace', path: '/destination_sync_mode', value: null }]],
    ['a cursor that is a text', [{ op: 'replace', path: '/cursor_field', value: 'changed_at' }]],
    ['a key that is a flat list', [{ op: 'replace', path: '/primary_key', value: ['id'] }]],
    ['another stream', [{ op: 'replace', path: '/stream_name', value: 'users' }]],
    ['a namespace', [{ op: 'add', path: '/namespace', value: 'shop' }]],
    ['a member the API does not know', [{ op: 'add', path: '/selected', value: true }]],
    ['the whole document', [{ op: 'replace', path: '', value: [] }]],
    ['a prototype', [{ op: 'add', path: '/__proto__/polluted', value: true }]],
    ['a prototype as a whole', [{ op: 'add', path: '/__proto__', value: { polluted: true } }]],
    ['a prototype of a list', [{ op: 'add', path: '/primary_key/__proto__/polluted', value: true }]],
    ['a constructor', [{ op: 'add', path: '/constructor/prototype/polluted', value: true }]],
  ])('refuses %s', (_what, patch) => {
    const error = catchError(() => Reflect.apply(applyStreamPatch, undefined, [tickets, patch]))

    expect(isEmbeddedError(error) && error.code).toBe('invalid_patch')
    expect({}).not.toHaveProperty('polluted')
  })

  it('gives a configuration or says invalid_patch, whatever it is sent', () => {
    const paths = fc.oneof(
      fc.string(),
      fc.constantFrom('', '/', '/sync_mode', '/primary_key/0/0', '/cursor_field/-', '/~01'),
    )
    const operations = fc.record({
      op: fc.constantFrom('add', 'replace', 'remove', 'copy'),
      path: paths,
      value: fc.jsonValue(),
    })

    fc.assert(
      fc.property(fc.array(operations, { maxLength: 4 }), (patch) => {
        const error = catchError(() => Reflect.apply(applyStreamPatch, undefined, [tickets, patch]))
        expect(error === undefined || (isEmbeddedError(error) && error.code === 'invalid_patch')).toBe(true)
      }),
    )
  })
})

function catchError(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}
