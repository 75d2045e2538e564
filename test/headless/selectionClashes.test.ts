import { describe, expect, it } from 'vitest'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { createSelectionStore } from '../../src/headless/stream-selection/createSelectionStore'
import { shopCatalog } from '../../stories/support/catalogs'

const users: StreamConfig = {
  stream_name: 'users',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: null,
}
const [stream] = shopCatalog.streams.filter(({ name }) => name === 'users')

/** The person made it incremental by `updated_at`. */
function setUp(stored: readonly StreamConfig[] = [users]) {
  const store = createSelectionStore({ catalog: shopCatalog, stored })
  if (!stream) throw new Error('The catalog has no users')
  store.dispatch({ type: 'tick', streams: [stream] })
  store.dispatch({ type: 'set_mode', stream, sync_mode: 'incremental', destination_sync_mode: 'append' })
  const readAfresh = (fresh: readonly StreamConfig[]) => store.setInputs({ catalog: shopCatalog, stored: fresh })
  return { store, stream, readAfresh }
}

const byId: StreamConfig = { ...users, sync_mode: 'incremental', cursor_field: ['id'] }

describe('a fresh read of what is stored', () => {
  it('holds back what somebody else changed too, until the person says whose choice counts', () => {
    const { store, readAfresh } = setUp()

    readAfresh([byId])

    expect(store.clashNames()).toEqual(['users'])
    expect(store.edits()).toEqual([])
    expect(store.getSummary().blocked).toBe(1)
    expect(store.getEntry('users').config?.cursor_field).toEqual(['updated_at'])
  })

  it('asks nothing where only others changed, or both alike', () => {
    const { store, readAfresh } = setUp()

    readAfresh([{ ...users, primary_key: [['id']] }])
    expect(store.clashNames()).toEqual([])
    expect(store.edits()).toHaveLength(1)

    readAfresh([{ ...users, sync_mode: 'incremental', cursor_field: ['updated_at'], primary_key: [['id']] }])
    expect(store.clashNames()).toEqual([])
    expect(store.edits()).toEqual([])
  })

  it('sends mine, over what is stored now, when the person keeps it', () => {
    const { store, readAfresh } = setUp()
    readAfresh([byId])

    store.keepMine(['users'])

    expect(store.clashNames()).toEqual([])
    expect(store.edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'users',
        patch: [{ op: 'replace', path: '/cursor_field', value: ['updated_at'] }],
      },
    ])
  })

  it('leaves nothing pending when the person takes theirs, and mine is one Undo away', () => {
    const { store, readAfresh } = setUp()
    readAfresh([byId])

    store.dispatch({ type: 'restore', names: ['users'] })
    expect(store.clashNames()).toEqual([])
    expect(store.edits()).toEqual([])

    store.undo()
    expect(store.edits()).toHaveLength(1)
  })

  it('adds a stream anew that others removed while the person changed it, once they keep it', () => {
    const { store, readAfresh } = setUp()

    readAfresh([])
    expect(store.edits()).toEqual([])
    store.keepMine(['users'])

    expect(store.edits().map(({ type }) => type)).toEqual(['add'])
  })

  it('keeps asking when it is read again, and no longer when what others stored is what the person wants', () => {
    const { store, readAfresh } = setUp()
    readAfresh([byId])

    readAfresh([{ ...byId }])
    expect(store.clashNames()).toEqual(['users'])

    readAfresh([{ ...byId, cursor_field: ['updated_at'] }])
    expect(store.clashNames()).toEqual([])
  })

  it('asks before it sends modes that no stream can have together, and keeps mine whole', () => {
    const seen: StreamConfig = { ...users, sync_mode: 'incremental', cursor_field: ['id'], primary_key: [['id']] }
    const { store, stream, readAfresh } = setUp([seen])
    store.dispatch({ type: 'set_mode', stream, sync_mode: 'full_refresh', destination_sync_mode: 'append' })

    readAfresh([{ ...seen, destination_sync_mode: 'append_dedup' }])
    expect(store.clashNames()).toEqual(['users'])
    expect(store.edits()).toEqual([])

    store.keepMine(['users'])
    expect(store.getEntry('users')).toMatchObject({
      problems: [],
      config: { sync_mode: 'full_refresh', destination_sync_mode: 'append' },
    })
    expect(store.edits()).toHaveLength(1)
  })

  it('asks where the key that a chosen mode needs was taken away', () => {
    const seen: StreamConfig = { ...users, sync_mode: 'incremental', cursor_field: ['id'], primary_key: [['id']] }
    const { store, stream, readAfresh } = setUp([seen])
    store.dispatch({ type: 'set_mode', stream, sync_mode: 'incremental', destination_sync_mode: 'append_dedup' })

    readAfresh([{ ...seen, primary_key: null }])

    expect(store.clashNames()).toEqual(['users'])
    store.keepMine(['users'])
    expect(store.getEntry('users').config?.primary_key).toEqual([['id']])
  })

  it('keeps the way back for streams that nobody else changed', () => {
    const { store, readAfresh } = setUp([users, { ...users, stream_name: 'orders' }])

    readAfresh([users, { ...users, stream_name: 'orders', destination_sync_mode: 'overwrite' }])
    expect(store.edits()).toHaveLength(1)

    store.undo()
    expect(store.edits()).toEqual([])
    expect(store.getSummary()).toMatchObject({ canUndo: false, canRedo: true })
  })

  it('is not a clash with an edit of ours that the API stored in its own way', () => {
    const { store, readAfresh } = setUp()
    const applied = store.edits()

    readAfresh([{ ...byId, cursor_field: ['updated_at', 'normalised'] }])
    store.settle(applied)

    expect(store.clashNames()).toEqual([])
    expect(store.edits()).toEqual([])
    expect(store.getEntry('users').config?.cursor_field).toEqual(['updated_at', 'normalised'])
  })
})
