import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stream } from '../../../src/domain/catalog'
import { checkStreamConfig } from '../../../src/domain/checkStreamConfig'
import { readRecipe } from '../../../src/domain/readRecipe'
import type { Recipe } from '../../../src/domain/recipe'
import type { TemplateCustomization } from '../../../src/domain/sourceTemplate'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import { applyRecipe } from '../../../src/headless/recipe/applyRecipe'
import { exportRecipe } from '../../../src/headless/recipe/exportRecipe'
import { createSelectionStore } from '../../../src/headless/stream-selection/createSelectionStore'
import { createStream, namespacedCatalog, shopCatalog } from '../../../stories/support/catalogs'
import { catalogArbitrary, streamConfigArbitrary } from '../../support/catalogArbitraries'

const time = { type: 'string', format: 'date-time' }
const recipeOf = (...streams: Recipe['streams']): Recipe => ({ version: 1, streams })
const fixed: TemplateCustomization = {
  stream_selection_mode: 'all',
  stream_whitelist: [],
  stream_customizations: {},
  stream_mappers: {},
}

describe('a recipe', () => {
  it('gives the same selection on the catalog it came from, also by way of its text', () => {
    fc.assert(
      fc.property(
        catalogArbitrary,
        fc.array(fc.tuple(fc.nat(11), streamConfigArbitrary()), { maxLength: 8 }),
        (catalog, wishes) => {
          const store = createSelectionStore({ catalog, stored: [] })
          const configs = new Map<string, StreamConfig>()
          for (const [at, wish] of wishes) {
            const stream = catalog.streams[at]
            if (stream === undefined) continue
            const config = { ...wish, stream_name: stream.name, namespace: stream.namespace }
            if (checkStreamConfig(stream, config).length === 0) configs.set(stream.name, config)
          }
          const recipe = exportRecipe([...configs.values()], catalog)

          const reading = readRecipe(JSON.stringify(recipe))
          expect(reading).toEqual({ ok: true, recipe })
          const match = applyRecipe(recipe, { catalog })
          store.dispatch({ type: 'take', configs: match.configs })

          expect(match.outcomes.every(({ type }) => type === 'applied')).toBe(true)
          for (const [name, config] of configs) expect(store.getEntry(name).config).toEqual(config)
          expect(store.getSummary().picked).toBe(configs.size)
          store.undo()
          expect(store.pendingNames()).toEqual([])
        },
      ),
    )
  })

  it('never makes a stream of another catalog worse than one just ticked, and tells of all its streams', () => {
    fc.assert(
      fc.property(catalogArbitrary, catalogArbitrary, (from, to) => {
        const source = createSelectionStore({ catalog: from, stored: [] })
        source.dispatch({ type: 'tick', streams: from.streams })
        const picked = from.streams.flatMap(({ name }) => source.getEntry(name).config ?? [])
        const recipe = exportRecipe([...new Set(picked)], from)

        const { configs, outcomes } = applyRecipe(recipe, { catalog: to })

        expect(outcomes.map(({ name }) => name)).toEqual(recipe.streams.map(({ name }) => name))
        const taken = createSelectionStore({ catalog: to, stored: [] })
        taken.dispatch({ type: 'take', configs })
        for (const { stream_name, namespace } of configs) {
          const ticked = createSelectionStore({ catalog: to, stored: [] })
          const isIt = (each: Stream) => each.name === stream_name && each.namespace === namespace
          ticked.dispatch({ type: 'tick', streams: to.streams.filter(isIt) })

          const problems = taken.getEntry(stream_name).problems.length
          expect(problems).toBeLessThanOrEqual(ticked.getEntry(stream_name).problems.length)
        }
      }),
    )
  })

  it('fills in what it leaves out, by its rules first', () => {
    const catalog = {
      streams: [
        createStream('orders', { fields: { modified_at: time, updated_at: time } }),
        createStream('lines', { fields: { modified_at: time } }),
        createStream('colours', { fields: { name: { type: 'string' } } }),
      ],
    }
    const rules = { cursor_field: [['changed'], ['updated_at'], ['modified_at']] }

    const { configs } = applyRecipe(
      { ...recipeOf({ name: 'orders' }, { name: 'lines' }, { name: 'colours' }), rules },
      { catalog },
    )

    expect(configs.map(({ sync_mode, cursor_field }) => [sync_mode, cursor_field])).toEqual([
      ['incremental', ['updated_at']],
      ['incremental', ['modified_at']],
      ['full_refresh', null],
    ])
  })

  it('says what it adapts, and why', () => {
    const catalog = {
      streams: [
        createStream('orders', { fields: { modified_at: time } }),
        createStream('colours', { supported_sync_modes: ['full_refresh'], fields: {} }),
        createStream('users', { namespace: 'dbo', fields: { id: {} } }),
      ],
    }
    const incremental = { sync_mode: 'incremental', destination_sync_mode: 'append' } as const

    const { outcomes } = applyRecipe(
      {
        ...recipeOf(
          { name: 'orders', ...incremental, cursor_field: ['updated_at'] },
          { name: 'colours', ...incremental },
          { name: 'users', namespace: 'public', sync_mode: 'full_refresh', destination_sync_mode: 'append' },
        ),
        rules: { cursor_field: [['updated_at'], ['modified_at']] },
      },
      { catalog },
    )

    expect(outcomes.map((outcome) => outcome.type === 'adapted' && outcome.reasons)).toEqual([
      ['cursor'],
      ['sync_mode'],
      ['namespace'],
    ])
    expect(outcomes[0]).toMatchObject({ config: { cursor_field: ['modified_at'], sync_mode: 'incremental' } })
  })

  it('finds a stream under its own namespace first', () => {
    const { configs } = applyRecipe(recipeOf({ name: 'users', namespace: 'audit' }, { name: 'users' }), {
      catalog: namespacedCatalog,
    })

    expect(configs).toEqual([expect.objectContaining({ stream_name: 'users', namespace: 'audit' })])
  })

  it('names what the source calls something like it', () => {
    const { outcomes } = applyRecipe(recipeOf({ name: 'user' }, { name: 'zzzzzz' }, { name: '__proto__' }), {
      catalog: shopCatalog,
    })

    expect(outcomes).toEqual([
      { type: 'missing', name: 'user', nearest: 'users' },
      { type: 'missing', name: 'zzzzzz' },
      { type: 'missing', name: '__proto__' },
    ])
  })

  it('leaves what the operator decided to the operator', () => {
    const customization: TemplateCustomization = {
      ...fixed,
      stream_selection_mode: 'whitelist',
      stream_whitelist: ['orders'],
      stream_customizations: { orders: { primary_key_fields: [['number']], cursor_field: ['placed_at'] } },
    }
    const pick = { sync_mode: 'incremental', destination_sync_mode: 'append_dedup' } as const

    const { outcomes } = applyRecipe(
      recipeOf({ name: 'orders', ...pick, cursor_field: ['created_at'], primary_key: [['id']] }, { name: 'users' }),
      {
        catalog: {
          streams: [
            createStream('orders', { fields: { number: {}, id: {}, placed_at: time, created_at: time } }),
            createStream('users'),
          ],
        },
        customization,
      },
    )

    expect(outcomes).toEqual([
      expect.objectContaining({
        type: 'adapted',
        reasons: ['cursor_by_provider', 'key_by_provider'],
        config: expect.objectContaining({ cursor_field: ['placed_at'], primary_key: [['number']] }),
      }),
      { type: 'skipped', name: 'users', reason: 'not_offered' },
    ])
  })
})
