import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Catalog } from '../../src/domain/catalog'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { createSelectionStore } from '../../src/headless/stream-selection/createSelectionStore'
import { createStream, namespacedCatalog, shopCatalog } from '../../stories/support/catalogs'

const usersStored: StreamConfig = {
  stream_name: 'users',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: null,
}

function stream(name: string, catalog: Catalog = shopCatalog) {
  const found = catalog.streams.find((each) => each.name === name)
  if (!found) throw new Error(`The catalog has no ${name}`)
  return found
}

describe('edits', () => {
  it('are none while nothing differs from what is stored', () => {
    const store = createSelectionStore({ catalog: shopCatalog, stored: [usersStored] })

    store.dispatch({ type: 'untick', streams: [stream('users')] })
    store.dispatch({ type: 'tick', streams: [stream('users')] })

    expect(store.edits()).toEqual([])
    expect(store.pendingNames()).toEqual([])
  })

  it('hold exactly two whole attributes for a stream made incremental with a cursor', () => {
    const store = createSelectionStore({ catalog: shopCatalog, stored: [usersStored] })

    store.dispatch({
      type: 'set_mode',
      stream: stream('users'),
      sync_mode: 'incremental',
      destination_sync_mode: 'append',
    })

    expect(store.edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'users',
        patch: [
          { op: 'replace', path: '/sync_mode', value: 'incremental' },
          { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
        ],
      },
    ])
  })

  it('leave out a stream that lacks a choice, and count it', () => {
    const store = createSelectionStore({ catalog: shopCatalog, stored: [] })

    store.dispatch({ type: 'tick', streams: [stream('countries'), stream('users')] })
    store.dispatch({
      type: 'set_mode',
      stream: stream('users'),
      sync_mode: 'incremental',
      destination_sync_mode: 'append_dedup',
    })

    expect(store.getEntry('users').problems).toEqual([{ code: 'key_missing', member: 'primary_key' }])
    expect(store.edits().map((edit) => edit.type === 'add' && edit.stream.stream_name)).toEqual(['countries'])
    expect(store.getSummary()).toMatchObject({ added: 2, blocked: 1 })
  })

  it('are of the first stream where several share a name, in the order of the catalog', () => {
    const first = createStream('users', { supported_sync_modes: ['full_refresh'], namespace: 'public' })
    const second = createStream('users', { namespace: 'archive', source_defined_primary_key: [['id']] })
    const catalog = { streams: [createStream('carts'), first, second, createStream('bills')] }
    const store = createSelectionStore({ catalog, stored: [] })

    store.dispatch({ type: 'tick', streams: catalog.streams })

    expect(store.edits().map((edit) => edit.type === 'add' && edit.stream.stream_name)).toEqual([
      'carts',
      'users',
      'bills',
    ])
    expect(store.getEntry('users').config).toMatchObject({ sync_mode: 'full_refresh', primary_key: null })
  })

  it('name a stream called __proto__ like any other', () => {
    const catalog = { streams: [createStream('__proto__', { supported_sync_modes: ['full_refresh'] })] }
    const store = createSelectionStore({ catalog, stored: [] })

    store.dispatch({ type: 'tick', streams: catalog.streams })

    expect(store.edits()).toEqual([
      {
        type: 'add',
        stream: { stream_name: '__proto__', sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
      },
    ])
  })
})

describe('what of a filter is picked', () => {
  it('counts each name once, also when it was picked before the filter', () => {
    const store = createSelectionStore({ catalog: namespacedCatalog, stored: [usersStored] })

    store.setScope(namespacedCatalog.streams)

    expect(store.getSummary()).toMatchObject({ matching: 4, pickedMatching: 1 })
  })

  it('counts only what is on offer', () => {
    const customization = {
      stream_selection_mode: 'whitelist' as const,
      stream_whitelist: ['orders', 'carts'],
      stream_customizations: {},
      stream_mappers: {},
    }
    const store = createSelectionStore({ catalog: shopCatalog, stored: [usersStored], customization })

    store.setScope(shopCatalog.streams)

    expect(store.getSummary()).toMatchObject({ picked: 1, matching: 2, pickedMatching: 0 })
  })
})

describe('watching', () => {
  it('wakes those who watch the changed stream, and no others', () => {
    const store = createSelectionStore({ catalog: shopCatalog, stored: [] })
    const users = vi.fn()
    const orders = vi.fn()
    store.subscribeTo('users', users)
    store.subscribeTo('orders', orders)

    store.dispatch({ type: 'tick', streams: [stream('users')] })

    expect(users).toHaveBeenCalledOnce()
    expect(orders).not.toHaveBeenCalled()
  })
})

describe('a fresh read of what is stored', () => {
  it('keeps what the person changed, and takes the rest as it is now', () => {
    const store = createSelectionStore({ catalog: shopCatalog, stored: [usersStored] })
    store.dispatch({ type: 'set_key', stream: stream('users'), primary_key: [['id']] })

    store.setInputs({ catalog: shopCatalog, stored: [{ ...usersStored, destination_sync_mode: 'overwrite' }] })

    expect(store.getEntry('users').config).toEqual({
      ...usersStored,
      destination_sync_mode: 'overwrite',
      primary_key: [['id']],
    })
  })

  it('keeps picks when the source is discovered again without the stream', () => {
    const store = createSelectionStore({ catalog: shopCatalog, stored: [] })
    store.dispatch({ type: 'tick', streams: [stream('countries')] })

    store.setInputs({ catalog: { streams: [stream('users')] }, stored: [] })

    expect(store.getSummary().picked).toBe(1)
    expect(store.missingNames()).toEqual(['countries'])
  })

  it('has nothing pending once applied edits are settled', () => {
    const stored: StreamConfig[] = []
    const store = createSelectionStore({ catalog: shopCatalog, stored })
    store.dispatch({ type: 'tick', streams: [stream('countries')] })

    store.settle(store.edits())

    expect(store.pendingNames()).toEqual([])
    expect(store.getEntry('countries').config).toBeDefined()
    expect(store.getSummary()).toMatchObject({ added: 0, canUndo: false })
  })
})

describe('counts', () => {
  it('follow the filter, and tell what it hides', () => {
    const store = createSelectionStore({ catalog: shopCatalog, stored: [usersStored] })

    store.setScope([stream('orders'), stream('carts')])
    store.dispatch({ type: 'tick', streams: [stream('orders')] })

    expect(store.getSummary()).toMatchObject({ picked: 2, matching: 2, pickedMatching: 1 })
  })

  it('leave out streams that are not on offer', () => {
    const customization = {
      stream_selection_mode: 'whitelist' as const,
      stream_whitelist: ['users'],
      stream_customizations: {},
      stream_mappers: {},
    }

    const store = createSelectionStore({ catalog: shopCatalog, stored: [], customization })

    expect(store.getSummary().matching).toBe(1)
  })
})

describe('undo', () => {
  const modes = [
    { sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
    { sync_mode: 'incremental', destination_sync_mode: 'append' },
    { sync_mode: 'incremental', destination_sync_mode: 'append_dedup' },
  ] as const
  const actions = fc.tuple(
    fc.constantFrom(...shopCatalog.streams),
    fc.constantFrom('tick', 'untick', 'mode', 'key', 'cursor', 'take', 'restore', 'all'),
    fc.constantFrom(...modes),
  )

  it('takes any sequence of steps back to where it began, and redo does it again', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 30 }), (steps) => {
        const store = createSelectionStore({ catalog: shopCatalog, stored: [usersStored] })
        const names = shopCatalog.streams.map(({ name }) => name)
        const look = () => names.map((name) => store.getEntry(name).config)
        const before = look()
        for (const [each, kind, mode] of steps) {
          if (kind === 'tick' || kind === 'untick') store.dispatch({ type: kind, streams: [each] })
          else if (kind === 'mode') store.dispatch({ type: 'set_mode', stream: each, ...mode })
          else if (kind === 'take')
            store.dispatch({ type: 'take', configs: [{ ...usersStored, stream_name: each.name }] })
          else if (kind === 'restore') store.dispatch({ type: 'restore', names: [each.name, 'users'] })
          else if (kind === 'all') store.dispatch({ type: 'tick', streams: shopCatalog.streams })
          else if (kind === 'key') store.dispatch({ type: 'set_key', stream: each, primary_key: [['id']] })
          else store.dispatch({ type: 'set_cursor', stream: each, cursor_field: ['seen_at'] })
        }
        const after = look()

        while (store.getSummary().canUndo) store.undo()
        expect(look()).toEqual(before)
        expect(store.pendingNames()).toEqual([])

        while (store.getSummary().canRedo) store.redo()
        expect(look()).toEqual(after)
      }),
    )
  })
})
