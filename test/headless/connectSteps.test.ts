import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentScreen, type FlowStep, screenKey, startFlow, takeStep } from '../../src/headless/connectSteps'

const postgres = { id: 'postgres', name: 'Postgres' }
const stripe = { id: 'stripe', name: 'Stripe' }
const orders = { id: 'orders', name: 'Orders' }

function journey(steps: FlowStep[], start = startFlow({ view: 'connect' })) {
  return steps.reduce(takeStep, start)
}

const nameAfter = (steps: FlowStep[], start = startFlow({ view: 'connect' })) =>
  currentScreen(journey(steps, start)).name

describe('startFlow', () => {
  it('starts where the host asks for', () => {
    expect(currentScreen(startFlow({ view: 'connect' })).name).toBe('connector')
    expect(currentScreen(startFlow({ view: 'sources' })).name).toBe('sources')
    expect(currentScreen(startFlow({ view: 'connect', sourceTemplateId: 'x' })).name).toBe('configure')
    expect(currentScreen(startFlow({ view: 'connect', sourceId: 'x' })).name).toBe('edit')
    expect(currentScreen(startFlow({ view: 'streams', sourceId: 'x' })).name).toBe('streams')
  })

  it('lists the sources to choose from when streams are asked for without a source', () => {
    expect(currentScreen(startFlow({ view: 'streams' })).name).toBe('sources')
  })
})

describe('takeStep', () => {
  it('keeps the draft of every form on the way back and forth', () => {
    const state = journey([
      { type: 'choose_template', template: postgres },
      { type: 'go_back' },
      { type: 'choose_template', template: stripe },
      { type: 'go_back' },
    ])

    expect(currentScreen(state).name).toBe('connector')
    expect(state.kept.map(screenKey)).toEqual(['connector', 'configure postgres', 'configure stripe'])
  })

  it('edits the stored source, rather than connecting it twice, when the person goes back from its streams', () => {
    const state = journey([
      { type: 'choose_template', template: postgres },
      { type: 'source_created', source: orders },
      { type: 'go_back' },
    ])

    expect(currentScreen(state)).toEqual({ name: 'edit', sourceId: 'orders', sourceName: 'Orders' })
    expect(state.kept.map(screenKey)).not.toContain('configure postgres')
    expect(state.kept.map(screenKey)).toContain('streams orders')
  })

  it('goes on to the streams when the settings of a new source are saved again', () => {
    const steps: FlowStep[] = [
      { type: 'choose_template', template: postgres },
      { type: 'source_created', source: orders },
      { type: 'go_back' },
      { type: 'source_saved', source: orders },
    ]

    expect(nameAfter(steps)).toBe('streams')
    expect(nameAfter([...steps, { type: 'go_back' }])).toBe('edit')
  })

  it('returns to the list when a source from it is saved', () => {
    const steps: FlowStep[] = [
      { type: 'edit_source', source: orders },
      { type: 'source_saved', source: orders },
    ]

    expect(nameAfter(steps, startFlow({ view: 'sources' }))).toBe('sources')
  })

  it('ends when the host asked for one source alone and it is saved', () => {
    const state = journey(
      [{ type: 'source_saved', source: orders }],
      startFlow({ view: 'connect', sourceId: orders.id }),
    )

    expect(currentScreen(state)).toMatchObject({ name: 'done', result: 'settings_saved' })
  })

  it('tells a new source with streams from one without', () => {
    const created: FlowStep[] = [
      { type: 'choose_template', template: postgres },
      { type: 'source_created', source: orders },
    ]

    expect(currentScreen(journey([...created, { type: 'streams_finished', hasStreams: true }]))).toMatchObject({
      result: 'connected',
    })
    expect(currentScreen(journey([...created, { type: 'streams_finished', hasStreams: false }]))).toMatchObject({
      result: 'connected_without_streams',
    })
  })

  it('forgets what was typed about a source that is deleted', () => {
    const state = journey(
      [{ type: 'edit_source', source: orders }, { type: 'go_back' }, { type: 'source_deleted', sourceId: 'orders' }],
      startFlow({ view: 'sources' }),
    )

    expect(state.kept.map(screenKey)).toEqual(['sources'])
  })

  it('opens the only connector without a way back, and leaves focus alone', () => {
    const state = journey([{ type: 'choose_template', template: postgres, isOnlyOne: true }])

    expect(state.stack).toHaveLength(1)
    expect(state.hasMoved).toBe(false)
  })

  it('always shows a screen that is kept, once, whatever the steps', () => {
    const source = fc.constantFrom(orders, { id: 'b', name: 'B' })
    const template = fc.constantFrom(postgres, stripe)
    const step: fc.Arbitrary<FlowStep> = fc.oneof(
      fc.record({ type: fc.constant('choose_template' as const), template }),
      fc.record({ type: fc.constant('source_created' as const), source }),
      fc.record({ type: fc.constant('source_saved' as const), source }),
      fc.record({ type: fc.constant('streams_finished' as const), hasStreams: fc.boolean() }),
      fc.record({ type: fc.constant('edit_source' as const), source }),
      fc.record({ type: fc.constant('configure_streams' as const), source }),
      fc.constantFrom<FlowStep>({ type: 'add_source' }, { type: 'manage_sources' }, { type: 'go_back' }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const state = journey(steps)
        const keys = state.kept.map(screenKey)
        expect(keys).toContain(screenKey(currentScreen(state)))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
