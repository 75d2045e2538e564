import { describe, expect, it } from 'vitest'
import { diffCatalogs } from '../../src/domain/diffCatalogs'
import type { StreamChange } from '../../src/domain/diffStreams'
import { isBreakingChange } from '../../src/domain/isBreakingChange'
import { changedStreams } from '../../src/headless/catalog-changes/changedStreams'
import { breakingChanges, reviewChanges } from '../../src/headless/catalog-changes/reviewChanges'
import { indexStreams } from '../../src/headless/catalog-filter/indexStreams'
import { createStream, shopCatalog } from '../../stories/support/catalogs'
import { changedShopCatalog } from '../../stories/support/changedShop'

describe('changedStreams', () => {
  it('finds new and changed streams by key, among those that share a name too', () => {
    const before = { streams: [createStream('users', { namespace: 'a' }), createStream('gone')] }
    const users = createStream('users', { namespace: 'a', fields: { id: {} } })
    const after = { streams: [users, createStream('users', { namespace: 'b' }), createStream('users')] }
    const index = indexStreams(after)

    const changed = changedStreams(diffCatalogs(before, after), index)

    expect(after.streams.map((stream) => changed.get(index.keyOf(stream))?.type)).toEqual([
      'stream_changed',
      'stream_added',
      'stream_added',
    ])
    expect(changed.size).toBe(3)
  })

  it('finds none where there is nothing to compare with', () => {
    expect(changedStreams(undefined, indexStreams(shopCatalog)).size).toBe(0)
  })
})

describe('reviewChanges', () => {
  it('counts, and tells first what may stop a sync, then what is gone', () => {
    const review = reviewChanges(diffCatalogs(shopCatalog, changedShopCatalog))

    expect(review).toMatchObject({ added: 1, removed: 1, changed: 2, breaking: 1 })
    expect(review.changes.map(({ stream }) => stream.name)).toEqual(['users', 'carts', 'orders', 'refunds'])
    expect(review.changes.map((change) => breakingChanges(change).length)).toEqual([2, 0, 0, 0])
  })
})

describe('a change', () => {
  it.each<[string, StreamChange]>([
    ['that takes a part of the key', { type: 'primary_key_changed', before: [['org'], ['id']], after: [['id']] }],
    ['that takes the cursor', { type: 'cursor_changed', before: ['at'], after: [] }],
    ['after which the source keeps no cursor', { type: 'source_cursor_changed', before: true, after: false }],
    ['that takes a sync mode', { type: 'sync_modes_changed', before: ['incremental'], after: ['full_refresh'] }],
  ])('%s is breaking', (_, change) => {
    expect(isBreakingChange(change)).toBe(true)
  })

  it.each<[string, StreamChange]>([
    ['that adds to the key', { type: 'primary_key_changed', before: [['id']], after: [['id'], ['org']] }],
    ['that names another cursor', { type: 'cursor_changed', before: ['at'], after: ['updated_at'] }],
    [
      'that brings a sync mode',
      { type: 'sync_modes_changed', before: ['full_refresh'], after: ['incremental', 'full_refresh'] },
    ],
    ['of a field', { type: 'field_removed', path: ['note'] }],
  ])('%s is not', (_, change) => {
    expect(isBreakingChange(change)).toBe(false)
  })
})
