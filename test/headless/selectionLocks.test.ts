import { describe, expect, it } from 'vitest'
import { readCustomization } from '../../src/client/contract/readCustomization'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { createSelectionStore } from '../../src/headless/stream-selection/createSelectionStore'
import { planBulk } from '../../src/headless/stream-selection/planBulk'
import { locksOf } from '../../src/headless/stream-selection/selectionLocks'
import { createStream } from '../../stories/support/catalogs'

const tickets = createStream('tickets', { fields: { id: {}, changed_at: {} } })
const users = createStream('users', {
  source_defined_cursor: true,
  source_defined_primary_key: [['id']],
  fields: { id: {} },
})

describe('what the template says of its streams', () => {
  it.each([
    ['all', { stream_selection_mode: 'all', stream_whitelist: ['tickets'] }],
    ['suggested, with a list left over', { stream_selection_mode: 'suggested', stream_whitelist: ['tickets'] }],
    ['no mode, which is suggested', { stream_whitelist: ['tickets'] }],
    ['a mode that is none', { stream_selection_mode: 'blacklist', stream_whitelist: ['tickets'] }],
    ['nothing', null],
    ['a text', 'whitelist'],
  ])('offers every stream for %s', (_what, body) => {
    expect(locksOf(users, readCustomization(body)).tick).toBeUndefined()
  })

  it('offers the listed streams alone for a whitelist, by their exact names', () => {
    const customization = readCustomization({ stream_selection_mode: 'whitelist', stream_whitelist: ['tickets', 7] })

    expect(locksOf(tickets, customization).tick).toBeUndefined()
    expect(locksOf(users, customization).tick).toBe('provider')
    expect(locksOf({ ...tickets, name: 'Tickets' }, customization).tick).toBe('provider')
    expect(locksOf({ ...tickets, name: '7' }, customization).tick).toBe('provider')
  })

  it('locks all of a stream that is not on offer, so that one selected before stays as it is', () => {
    const customization = readCustomization({ stream_selection_mode: 'whitelist', stream_whitelist: ['users'] })

    expect(locksOf(tickets, customization)).toEqual({ tick: 'provider', cursor: 'provider', key: 'provider' })
  })

  it.each([[[]], [undefined], [null], ['tickets']])('offers nothing for a whitelist that is %s', (stream_whitelist) => {
    const customization = readCustomization({ stream_selection_mode: 'whitelist', stream_whitelist })

    expect(locksOf(tickets, customization).tick).toBe('provider')
  })

  it('sets cursor and key of a ticked stream as fixed, and locks both', () => {
    const customization = readCustomization({
      stream_customizations: { tickets: { primary_key_fields: [['id']], cursor_field: ['changed_at'] } },
    })
    const store = createSelectionStore({ catalog: { streams: [tickets] }, stored: [], customization })

    store.dispatch({ type: 'tick', streams: [tickets] })

    expect(locksOf(tickets, customization)).toEqual({ tick: undefined, cursor: 'provider', key: 'provider' })
    expect(store.getEntry('tickets').config).toMatchObject({ cursor_field: ['changed_at'], primary_key: [['id']] })
  })

  it('deduplicates by a key that only the template names', () => {
    const customization = readCustomization({
      stream_customizations: { tickets: { primary_key_fields: [['id']], cursor_field: ['changed_at'] } },
    })
    const store = createSelectionStore({ catalog: { streams: [tickets] }, stored: [], customization })

    store.dispatch({ type: 'tick', streams: [tickets] })

    expect(store.edits()).toEqual([
      {
        type: 'add',
        stream: {
          stream_name: 'tickets',
          sync_mode: 'incremental',
          destination_sync_mode: 'append_dedup',
          cursor_field: ['changed_at'],
          primary_key: [['id']],
        },
      },
    ])
  })

  it.each([
    ['flat lists of names', { primary_key_fields: ['id'], cursor_field: 'changed_at' }, 'provider', 'provider'],
    ['an empty key and cursor', { primary_key_fields: [], cursor_field: [] }, undefined, undefined],
    ['nulls', { primary_key_fields: null, cursor_field: null }, undefined, undefined],
    ['a key alone', { primary_key_fields: [['id']] }, undefined, 'provider'],
    ['a text', 'id', undefined, undefined],
  ])('reads presets that are %s', (_what, preset, cursor, key) => {
    const customization = readCustomization({ stream_customizations: { tickets: preset } })

    expect(locksOf(tickets, customization)).toEqual({ tick: undefined, cursor, key })
  })

  it('goes before what the source defines, which locks the rest', () => {
    const customization = readCustomization({ stream_customizations: { users: { primary_key_fields: [['id']] } } })

    expect(locksOf(users, null)).toEqual({ tick: undefined, cursor: 'source', key: 'source' })
    expect(locksOf(users, customization)).toEqual({ tick: undefined, cursor: 'source', key: 'provider' })
  })

  it.each(['__proto__', 'constructor', 'toString'])(
    'has nothing fixed for a stream called %s unless it says so',
    (name) => {
      const stream = createStream(name, { fields: { id: {} } })
      const said = JSON.parse(`{"stream_customizations": {"${name}": {"cursor_field": ["id"]}}}`)

      expect(locksOf(stream, readCustomization({ stream_customizations: {} }))).toEqual({})
      expect(locksOf(stream, readCustomization(said)).cursor).toBe('provider')
    },
  )
})

describe('what was stored before the operator fixed a key and a cursor', () => {
  const customization = readCustomization({
    stream_customizations: { tickets: { primary_key_fields: [['id']], cursor_field: ['changed_at'] } },
  })
  const stored: StreamConfig = {
    stream_name: 'tickets',
    sync_mode: 'incremental',
    destination_sync_mode: 'append',
    cursor_field: ['opened_at'],
    primary_key: [['number']],
  }
  const fields = { id: {}, number: {}, changed_at: {}, opened_at: {} }
  const stream = createStream('tickets', { fields })
  const toPreset = [
    { op: 'replace', path: '/cursor_field', value: ['changed_at'] },
    { op: 'replace', path: '/primary_key', value: [['id']] },
  ]

  function storeOf(config: StreamConfig = stored) {
    return createSelectionStore({ catalog: { streams: [stream] }, stored: [config], customization })
  }

  it('stays as it is until the person changes the stream', () => {
    expect(storeOf().edits()).toEqual([])
  })

  it('follows the operator with the first change, as nothing else could mend what is locked', () => {
    const store = storeOf()

    store.dispatch({ type: 'set_mode', stream, sync_mode: 'incremental', destination_sync_mode: 'append_dedup' })

    const mode = { op: 'replace', path: '/destination_sync_mode', value: 'append_dedup' }
    expect(store.edits()).toEqual([{ type: 'patch', stream_name: 'tickets', patch: [mode, ...toPreset] }])
  })

  it.each(['set_cursor', 'set_key'] as const)('follows the operator whatever %s says', (type) => {
    const store = storeOf()

    store.dispatch(
      type === 'set_key' ? { type, stream, primary_key: null } : { type, stream, cursor_field: ['opened_at'] },
    )

    expect(store.edits()).toEqual([{ type: 'patch', stream_name: 'tickets', patch: toPreset }])
  })

  it('is given no cursor while it is read in full', () => {
    const store = storeOf({ ...stored, sync_mode: 'full_refresh', cursor_field: null })

    store.dispatch({ type: 'set_mode', stream, sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' })

    expect(store.getEntry('tickets').config).toMatchObject({ cursor_field: null, primary_key: [['id']] })
  })

  it('follows the operator in a change to many streams, whatever it is about', () => {
    const keyAlone = readCustomization({ stream_customizations: { tickets: { primary_key_fields: [['id']] } } })
    const cursorAlone = readCustomization({ stream_customizations: { tickets: { cursor_field: ['changed_at'] } } })
    const look = (given: typeof customization) =>
      createSelectionStore({ catalog: { streams: [stream] }, stored: [stored], customization: given })

    const byCursor = planBulk(look(keyAlone), [stream], { type: 'cursor', candidates: [['changed_at']] })
    const byKey = planBulk(look(cursorAlone), [stream], { type: 'key', candidates: [[['id']]] })

    const byMode = planBulk(look(customization), [stream], {
      type: 'sync_mode',
      sync_mode: 'incremental',
      destination_sync_mode: 'append_dedup',
    })

    for (const { changed } of [byCursor, byKey, byMode]) {
      expect(changed.map(({ after }) => after)).toMatchObject([{ cursor_field: ['changed_at'], primary_key: [['id']] }])
    }
  })
})
