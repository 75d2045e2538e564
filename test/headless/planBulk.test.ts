import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SyncModePair } from '../../src/domain/allowedSyncModes'
import type { Catalog } from '../../src/domain/catalog'
import { checkStreamConfig } from '../../src/domain/checkStreamConfig'
import type { TemplateCustomization } from '../../src/domain/sourceTemplate'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { rankBulkCursors, rankBulkKeys } from '../../src/headless/stream-selection/bulkCandidates'
import { createSelectionStore, type SelectionStore } from '../../src/headless/stream-selection/createSelectionStore'
import { pickedStreams } from '../../src/headless/stream-selection/pickedStreams'
import { type BulkRule, planBulk } from '../../src/headless/stream-selection/planBulk'
import { createStream, oddlyNamedCatalog, shopCatalog } from '../../stories/support/catalogs'
import { catalogArbitrary, pathArbitrary, streamConfigArbitrary } from '../support/catalogArbitraries'

const inFull = { sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' } as const
const appended = { sync_mode: 'incremental', destination_sync_mode: 'append' } as const
const deduplicated = { sync_mode: 'incremental', destination_sync_mode: 'append_dedup' } as const

function readInFull(stream_name: string, more: Partial<StreamConfig> = {}): StreamConfig {
  return { stream_name, ...inFull, cursor_field: null, primary_key: null, ...more }
}

function createStore(catalog: Catalog, stored: StreamConfig[], customization?: TemplateCustomization): SelectionStore {
  return createSelectionStore({ catalog, stored, customization })
}

function plan(store: SelectionStore, rule: BulkRule) {
  const streams = pickedStreams(store, store.getIndex().streams)
  const { changed, unchanged, skipped } = planBulk(store, streams, rule)
  return {
    changed: Object.fromEntries(changed.map(({ stream, after }) => [stream.name, after])),
    unchanged: unchanged.map(({ name }) => name),
    skipped: Object.fromEntries(skipped.map(({ stream, reason }) => [stream.name, reason])),
  }
}

const allInFull = shopCatalog.streams.map(({ name }) => readInFull(name))

describe('a sync mode for many streams', () => {
  it('brings cursor and key where they are known, and says of the others what is missing', () => {
    const store = createStore(shopCatalog, allInFull)

    const { changed, skipped } = plan(store, { type: 'sync_mode', ...deduplicated })

    expect(changed).toEqual({
      orders: { stream_name: 'orders', ...deduplicated, cursor_field: ['created_at'], primary_key: [['id']] },
      order_lines: {
        stream_name: 'order_lines',
        ...deduplicated,
        cursor_field: ['modified_at'],
        primary_key: [['order_id'], ['line']],
      },
    })
    expect(skipped).toEqual({
      users: 'no_key',
      products: 'incremental_unsupported',
      page_views: 'no_cursor',
      countries: 'incremental_unsupported',
      carts: 'no_cursor',
    })
  })

  it('replaces a cursor that the stream no longer has', () => {
    const store = createStore(shopCatalog, [readInFull('orders', { cursor_field: ['gone'] })])

    const { changed } = plan(store, { type: 'sync_mode', ...appended })

    expect(changed.orders?.cursor_field).toEqual(['created_at'])
  })

  it('leaves alone what has it already', () => {
    const store = createStore(shopCatalog, [readInFull('products')])

    expect(plan(store, { type: 'sync_mode', ...inFull })).toEqual({ changed: {}, unchanged: ['products'], skipped: {} })
  })
})

describe('full refresh made incremental', () => {
  it('deduplicates where there is a key, the one that was chosen included', () => {
    const store = createStore(shopCatalog, [
      readInFull('users', { primary_key: [['id']] }),
      readInFull('orders'),
      readInFull('page_views', { cursor_field: ['seen_at'] }),
      readInFull('carts'),
      readInFull('countries'),
      { ...readInFull('order_lines'), ...appended, cursor_field: ['modified_at'] },
    ])

    const { changed, unchanged, skipped } = plan(store, { type: 'incremental' })

    expect(changed).toEqual({
      users: { stream_name: 'users', ...deduplicated, cursor_field: ['updated_at'], primary_key: [['id']] },
      orders: { stream_name: 'orders', ...deduplicated, cursor_field: ['created_at'], primary_key: [['id']] },
      page_views: { stream_name: 'page_views', ...appended, cursor_field: ['seen_at'], primary_key: null },
    })
    expect(unchanged).toEqual(['order_lines'])
    expect(skipped).toEqual({ carts: 'no_cursor', countries: 'incremental_unsupported' })
  })
})

describe('a stream that is picked and no longer on offer', () => {
  const customization: TemplateCustomization = {
    stream_selection_mode: 'whitelist',
    stream_whitelist: ['users'],
    stream_customizations: {},
    stream_mappers: {},
  }

  it.each<BulkRule>([
    { type: 'incremental' },
    { type: 'sync_mode', ...appended },
    { type: 'cursor', candidates: [['updated_at']] },
    { type: 'key', candidates: [[['id']]] },
  ])('is left as the operator left it by a rule of type $type', (rule) => {
    const store = createStore(shopCatalog, [readInFull('orders')], customization)

    expect(plan(store, rule)).toEqual({ changed: {}, unchanged: [], skipped: { orders: 'set_by_provider' } })
  })
})

describe('a cursor by rule', () => {
  const time = { type: 'string', format: 'date-time' }
  const catalog = {
    streams: [
      createStream('both', { fields: { updated_at: time, modified_at: time } }),
      createStream('second', { fields: { modified_at: time } }),
      createStream('neither', { fields: { seen_at: time } }),
      createStream('nested', { fields: { meta: { type: 'object', properties: { updated_at: time } } } }),
      createStream('own', { source_defined_cursor: true, fields: { updated_at: time } }),
      createStream('listed', { fields: { updated_at: { type: 'array', items: time } } }),
      createStream('preset', { fields: { updated_at: time } }),
      createStream('full', { fields: { updated_at: time } }),
    ],
  }
  const customization: TemplateCustomization = {
    stream_selection_mode: 'all',
    stream_whitelist: [],
    stream_customizations: { preset: { cursor_field: ['updated_at'] } },
    stream_mappers: {},
  }
  const stored = catalog.streams.map(({ name }) =>
    readInFull(name, name === 'full' ? {} : { ...appended, cursor_field: ['seen_at'] }),
  )

  it('takes the first field that a stream has, else leaves the stream and says why', () => {
    const store = createStore(catalog, stored, customization)

    const { changed, skipped } = plan(store, { type: 'cursor', candidates: [['updated_at'], ['modified_at']] })

    expect(Object.entries(changed).map(([name, { cursor_field }]) => [name, cursor_field])).toEqual([
      ['both', ['updated_at']],
      ['second', ['modified_at']],
    ])
    expect(skipped).toEqual({
      neither: 'no_such_field',
      nested: 'no_such_field',
      own: 'cursor_by_source',
      listed: 'no_such_field',
      preset: 'set_by_provider',
      full: 'cursor_not_needed',
    })
  })

  it('follows a path into an object', () => {
    const store = createStore(catalog, stored, customization)

    const { changed } = plan(store, { type: 'cursor', candidates: [['meta', 'updated_at']] })

    expect(Object.keys(changed)).toEqual(['nested'])
  })
})

describe('a key by rule', () => {
  it('takes the first key of which a stream has every field', () => {
    const store = createStore(shopCatalog, allInFull)

    const { changed, skipped } = plan(store, { type: 'key', candidates: [[['id'], ['email']], [['code']]] })

    expect(Object.entries(changed).map(([name, { primary_key }]) => [name, primary_key])).toEqual([
      ['users', [['id'], ['email']]],
      ['countries', [['code']]],
    ])
    expect(skipped).toMatchObject({ orders: 'key_by_source', page_views: 'no_such_field' })
  })
})

describe('candidates', () => {
  it('come with how many streams have them, and as what', () => {
    const [first, second] = rankBulkCursors(shopCatalog.streams)

    expect(first).toMatchObject({ path: ['updated_at'], count: 2, isLikely: true })
    expect(first?.types.map(({ field, count }) => [field.airbyteType, count])).toEqual([['timestamp_with_timezone', 2]])
    expect(second?.path).toEqual(['created_at'])
  })

  it('for a key are ids first, the most common one on top', () => {
    const paths = rankBulkKeys(shopCatalog.streams).map(({ path, count }) => [path.join('.'), count])

    expect(paths.slice(0, 3)).toEqual([
      ['id', 3],
      ['user_id', 1],
      ['order_id', 1],
    ])
  })
})

describe('streams of one name', () => {
  it('are one stream to a plan, since they share one configuration', () => {
    const store = createStore(oddlyNamedCatalog, [])
    store.dispatch({ type: 'tick', streams: oddlyNamedCatalog.streams })

    const names = pickedStreams(store, oddlyNamedCatalog.streams).map(({ name }) => name)

    expect(names).toEqual([...new Set(names)])
    expect(names).toContain('users')
  })
})

describe('whatever the catalog, the picks and the rule', () => {
  const pairs = fc.constantFrom<SyncModePair>(
    inFull,
    { ...inFull, destination_sync_mode: 'append' },
    appended,
    deduplicated,
  )
  const candidates = fc.oneof(pathArbitrary, fc.constantFrom<string[][]>(['id'], ['updated_at']))
  const rules: fc.Arbitrary<BulkRule> = fc.oneof(
    pairs.map((pair): BulkRule => ({ type: 'sync_mode', ...pair })),
    fc.constant<BulkRule>({ type: 'incremental' }),
    fc.array(candidates, { maxLength: 4 }).map((paths): BulkRule => ({ type: 'cursor', candidates: paths })),
    fc
      .array(fc.array(candidates, { maxLength: 2 }), { maxLength: 3 })
      .map((keys): BulkRule => ({ type: 'key', candidates: keys })),
  )
  const pickings = catalogArbitrary.chain((catalog) =>
    fc.record({
      catalog: fc.constant(catalog),
      stored: fc
        .array(streamConfigArbitrary(fc.constantFrom('', ...catalog.streams.map(({ name }) => name))))
        .map((configs) => [...new Map(configs.map((config) => [config.stream_name, config])).values()]),
      ticks: fc.subarray(catalog.streams),
    }),
  )

  it('planning changes nothing, carrying it out is one step, and what is skipped stays as it was', () => {
    fc.assert(
      fc.property(pickings, rules, ({ catalog, stored, ticks }, rule) => {
        const store = createStore(catalog, stored)
        store.dispatch({ type: 'tick', streams: ticks })
        const look = () => new Map(catalog.streams.map(({ name }) => [name, store.getEntry(name).config]))
        const before = look()
        const summary = store.getSummary()

        const streams = pickedStreams(store, catalog.streams)
        const { changed, unchanged, skipped } = planBulk(store, streams, rule)

        expect(look()).toEqual(before)
        expect(store.getSummary()).toBe(summary)
        expect(changed.length + unchanged.length + skipped.length).toBe(streams.length)

        store.dispatch({ type: 'configure', configs: changed.map(({ after }) => after) })

        const touched = new Map(changed.map(({ stream, after }) => [stream.name, after]))
        for (const [name, config] of look()) expect(config).toEqual(touched.get(name) ?? before.get(name))
        for (const { stream, before: old, after, problems } of changed) {
          expect(checkStreamConfig(stream, after)).toEqual(problems)
          expect(checkStreamConfig(stream, old).map(({ code }) => code)).toEqual(
            expect.arrayContaining(problems.map(({ code }) => code)),
          )
        }
        if (changed.length > 0) store.undo()
        expect(look()).toEqual(before)
      }),
    )
  })
})
