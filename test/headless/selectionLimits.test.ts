import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { streamFields } from '../../src/domain/streamFields'
import { checkLimits } from '../../src/headless/stream-selection/checkLimits'
import { createFieldTotal } from '../../src/headless/stream-selection/createFieldTotal'
import { createSelectionStore } from '../../src/headless/stream-selection/createSelectionStore'
import { createStream, shopCatalog } from '../../stories/support/catalogs'
import { catalogArbitrary } from '../support/catalogArbitraries'

const configOf = (stream_name: string): StreamConfig => ({
  stream_name,
  sync_mode: 'full_refresh',
  destination_sync_mode: 'overwrite',
  cursor_field: null,
  primary_key: null,
})
const limits = { streams: 10, fields: 100 }
const none = { streams: 0, fields: 0 }

describe('checkLimits', () => {
  it('is near from four fifths on, and over past the limit', () => {
    const near = checkLimits({ streams: 8, fields: 79 }, none, limits)
    const full = checkLimits({ streams: 10, fields: 101 }, none, limits)

    expect([near.streams.isNear, near.fields.isNear, near.isHeldBack]).toEqual([true, false, false])
    expect([full.streams.isOver, full.fields.isOver, full.isHeldBack]).toEqual([false, true, true])
  })

  it('lets through what only makes a selection smaller that is over already', () => {
    const stored = { streams: 14, fields: 140 }

    expect(checkLimits({ streams: 12, fields: 130 }, stored, limits).isHeldBack).toBe(false)
    expect(checkLimits({ streams: 14, fields: 140 }, stored, limits).isHeldBack).toBe(false)
    expect(checkLimits({ streams: 12, fields: 141 }, stored, limits).isHeldBack).toBe(true)
  })
})

describe('the fields of a selection', () => {
  it('are counted once a stream, and again only for the one that changed', () => {
    const catalog = new Map([...Array(50)].map((_, at) => [`s${at}`, createStream(`s${at}`, { fields: { id: {} } })]))
    const asked: string[] = []
    const total = createFieldTotal((name) => {
      asked.push(name)
      return catalog.get(name)
    })
    for (const name of catalog.keys()) total.note(name)
    expect(total.total()).toBe(50)
    asked.length = 0

    catalog.delete('s7')
    total.note('s7')

    expect(total.total()).toBe(49)
    expect(asked).toEqual(['s7'])
  })

  it('follow every tick, undo, discovery and fresh read', () => {
    const actions = fc.array(fc.tuple(fc.nat(11), fc.constantFrom('tick', 'untick', 'undo', 'catalog', 'stored')), {
      maxLength: 20,
    })

    fc.assert(
      fc.property(catalogArbitrary, catalogArbitrary, actions, (first, second, steps) => {
        let catalog = first
        let stored: StreamConfig[] = []
        const store = createSelectionStore({ catalog, stored })
        for (const [at, kind] of steps) {
          const stream = catalog.streams[at]
          if (kind === 'catalog') catalog = catalog === first ? second : first
          if (kind === 'stored') stored = stream ? [configOf(stream.name)] : []
          if (kind === 'catalog' || kind === 'stored') store.setInputs({ catalog, stored })
          else if (kind === 'undo') store.undo()
          else if (stream) store.dispatch({ type: kind, streams: [stream] })
          store.usage()
        }

        const names = new Set([...first.streams, ...second.streams, ...shopCatalog.streams].map(({ name }) => name))
        const wanted = [...names].flatMap((name) => store.getEntry(name).config ?? [])
        const fieldsOf = (config: StreamConfig) => {
          const sharing = store.getIndex().named(config.stream_name)
          const stream = sharing.find(({ namespace }) => namespace === config.namespace) ?? sharing[0]
          return stream ? streamFields(stream, { depth: 1 }).length : 0
        }
        const sum = (configs: StreamConfig[]) => configs.reduce((all, config) => all + fieldsOf(config), 0)
        expect(store.usage()).toEqual({
          wanted: { streams: wanted.length, fields: sum(wanted) },
          stored: { streams: stored.length, fields: sum(stored) },
        })
      }),
    )
  })
})
