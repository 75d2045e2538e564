import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonObject } from '../../../src/domain/json'
import { readConnectorSpec } from '../../../src/domain/readConnectorSpec'
import { createFormStore } from '../../../src/headless/source-form/createFormStore'

const shapes = ['a', 'b', 'c'] as const
const form = readConnectorSpec({
  connectionSpecification: {
    type: 'object',
    properties: {
      auth: {
        type: 'object',
        oneOf: shapes.map((shape) => ({
          required: ['kind'],
          properties: { kind: { const: shape }, [`of_${shape}`]: { type: 'string' }, shared: { type: 'string' } },
        })),
      },
    },
    required: ['auth'],
  },
})
const auth = form.root.children[0]

it('never loses what was typed into a shape, however often the person switches', () => {
  if (auth === undefined) throw new Error('the form lost its choice')
  const step = fc.oneof(
    fc.record({ type: fc.constant('choose' as const), index: fc.nat({ max: 2 }) }),
    fc.record({
      type: fc.constant('type' as const),
      text: fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
    }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = createFormStore(form, undefined)
      const typed = new Map<number, string>()
      let chosen = 0
      for (const each of steps) {
        if (each.type === 'choose') {
          chosen = each.index
          store.chooseBranch(auth, ['auth'], chosen)
        } else {
          typed.set(chosen, each.text)
          store.setValue(['auth', `of_${shapes[chosen]}`], each.text)
        }

        const sent = store.toConfig().auth as JsonObject
        expect(sent.kind).toBe(shapes[chosen])
        expect(Object.keys(sent).filter((key) => key.startsWith('of_'))).toEqual(
          typed.has(chosen) ? [`of_${shapes[chosen]}`] : [],
        )
        expect(store.getValue(['auth', `of_${shapes[chosen]}`])).toBe(typed.get(chosen))
      }
    }),
  )
})

it('opens with a draft exactly as it was left', () => {
  if (auth === undefined) throw new Error('the form lost its choice')
  const left = createFormStore(form, undefined)
  left.setValue(['auth', 'of_a'], 'x')
  left.chooseBranch(auth, ['auth'], 1)

  const opened = createFormStore(form, undefined, left.getDraft())
  opened.chooseBranch(auth, ['auth'], 0)

  expect(opened.toConfig()).toEqual({ auth: { kind: 'a', of_a: 'x' } })
})

it('says nothing of problems before a field was left or the form was sent', () => {
  const store = createFormStore(
    readConnectorSpec({
      connectionSpecification: { type: 'object', required: ['host'], properties: { host: { type: 'string' } } },
    }),
    undefined,
  )

  expect(store.getShownProblem(['host'])).toBeUndefined()
  store.touch(['host'])
  expect(store.getShownProblem(['host'])).toEqual({ path: ['host'], code: 'required' })
})

it('forgets what the API said about a group or a list once something in it changes', () => {
  const store = createFormStore(form, undefined)
  store.setRefused([
    { path: ['auth'], code: 'refused', message: 'Unknown account' },
    { path: ['other'], code: 'refused' },
  ])

  store.setValue(['auth', 'of_a'], 'x')
  expect(store.getRefused().map(({ path }) => path)).toEqual([['other']])

  store.setValue(['other'], ['a', 'b'])
  store.setRefused([{ path: ['other'], code: 'refused', message: 'Too many' }])
  store.removeItem(['other'], 0)
  expect(store.getRefused()).toEqual([])
})
