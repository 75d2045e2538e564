import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkSourceConfig } from '../../../src/domain/checkSourceConfig'
import type { JsonValue } from '../../../src/domain/json'
import { readConnectorSpec } from '../../../src/domain/readConnectorSpec'
import { type FieldPath, pathKey } from '../../../src/domain/sourceForm'
import { createFormStore } from '../../../src/headless/source-form/createFormStore'

const branch = (kind: string) => ({
  title: kind,
  required: ['kind', 'secret'],
  properties: { kind: { const: kind }, secret: { type: 'string', minLength: 2 } },
})
const form = readConnectorSpec({
  connectionSpecification: {
    type: 'object',
    required: ['host', 'auth'],
    properties: {
      host: { type: 'string', pattern: '^[a-z]+$' },
      port: { type: 'integer', maximum: 9 },
      auth: { type: 'object', oneOf: ['one', 'two'].map(branch) },
      tunnel: {
        type: 'object',
        required: ['user', 'key'],
        properties: { user: { type: 'string' }, key: { type: 'string' } },
      },
      tables: {
        type: 'array',
        items: { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 2 } } },
      },
      tags: { type: 'array', items: { type: 'string' } },
    },
  },
})
const places: FieldPath[] = [
  ['host'],
  ['port'],
  ['auth', 'secret'],
  ['tunnel', 'user'],
  ['tunnel', 'key'],
  ['tables', 0, 'name'],
  ['tables', 1, 'name'],
  ['tags'],
]

function listen(path: FieldPath, store = createFormStore(form, undefined)) {
  let calls = 0
  const stop = store.subscribeAt(path, () => {
    calls++
  })
  return { store, calls: () => calls, stop }
}

it('wakes the field that changed, what holds it and what it holds, and no other', () => {
  const { store, calls: atUser, stop } = listen(['tunnel', 'user'])
  const { calls: atTunnel } = listen(['tunnel'], store)
  const { calls: atKey } = listen(['tunnel', 'key'], store)
  const { calls: atHost } = listen(['host'], store)

  store.setValue(['tunnel', 'user'], 'a')

  expect([atUser(), atTunnel(), atKey(), atHost()]).toEqual([1, 1, 0, 0])

  store.setValue(['tunnel'], { user: 'b' })

  expect([atUser(), atTunnel(), atKey(), atHost()]).toEqual([2, 2, 1, 0])

  stop()
  store.setValue(['tunnel', 'user'], 'c')

  expect([atUser(), atTunnel()]).toEqual([2, 3])
})

it('wakes a field whose problem comes or goes with another one', () => {
  const { store, calls } = listen(['tunnel', 'key'])
  store.touch(['tunnel', 'key'])
  const before = calls()
  expect(store.getShownProblem(['tunnel', 'key'])).toBeUndefined()

  store.setValue(['tunnel', 'user'], 'a')

  expect(store.getShownProblem(['tunnel', 'key'])?.code).toBe('required')
  expect(calls()).toBe(before + 1)

  store.setValue(['tunnel', 'user'], 'ab')

  expect(calls()).toBe(before + 1)
})

it('finds by what changed what it finds by looking at everything, whatever is typed in whatever order', () => {
  const value = fc.constantFrom<JsonValue | undefined>(undefined, '', 'a', 'abc', 'B4', 3, 12, null, ['x'], {})
  const step = fc.oneof(
    fc.record({ path: fc.constantFrom(...places), value }),
    fc.record({ shape: fc.integer({ min: -1, max: 1 }) }),
    fc.record({ touch: fc.constantFrom(...places) }),
    fc.record({ from: fc.nat({ max: 1 }), to: fc.nat({ max: 1 }) }),
    fc.constant({ submit: true }),
  )
  const auth = form.root.children.find(({ key }) => key === 'auth')
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const store = createFormStore(form, undefined)
      const seen = new Map(places.map((path) => [pathKey(path), store.getShownProblem(path)]))
      for (const path of places) store.subscribeAt(path, () => seen.set(pathKey(path), store.getShownProblem(path)))
      for (const each of steps) {
        if ('path' in each) store.setValue(each.path, each.value)
        else if ('shape' in each) auth && store.chooseBranch(auth, ['auth'], each.shape)
        else if ('touch' in each) store.touch(each.touch)
        else if ('from' in each) store.moveItem(['tables'], each.from, each.to)
        else store.submit()

        const { config, chosen } = store.getDraft()
        expect(store.getProblems()).toEqual(checkSourceConfig(form.root, config, chosen, new Set()))
        for (const path of places) expect(seen.get(pathKey(path))).toBe(store.getShownProblem(path))
      }
    }),
  )
})
