import { expect, it } from 'vitest'
import type { JsonObject } from '../../../src/domain/json'
import { readConnectorSpec } from '../../../src/domain/readConnectorSpec'
import type { FieldNode } from '../../../src/domain/sourceForm'
import { createFormStore } from '../../../src/headless/source-form/createFormStore'

const text = { type: 'string' }
const shape = (...keys: string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, text])),
})
const login = {
  type: 'object',
  oneOf: [
    { type: 'object', oneOf: [shape('key'), shape('salt')] },
    { type: 'object', oneOf: [shape('name'), shape('mail')] },
  ],
}

it('keeps what was chosen and entered in each of two choices that stand at one place', () => {
  const form = readConnectorSpec({ connectionSpecification: { type: 'object', properties: { login } } })
  const store = createFormStore(form, {})
  const outer = fieldAt(form.root.children, 0)
  const [first, second] = outer.branches.map(({ node }) => node)
  if (first === undefined || second === undefined) throw new Error('a shape was dropped')
  const path = ['login']

  store.chooseBranch(outer, path, 0)
  store.chooseBranch(first, path, 1)
  store.setValue(['login', 'salt'], 'pepper')
  store.chooseBranch(outer, path, 1)
  const fresh = store.getBranch(second, path)
  store.chooseBranch(second, path, 0)
  store.setValue(['login', 'name'], 'Ada')
  store.chooseBranch(outer, path, 0)

  expect(fresh).not.toBe(1)
  expect(store.getBranch(outer, path)).toBe(0)
  expect(store.getBranch(first, path)).toBe(1)
  expect(store.toConfig()).toEqual({ login: { salt: 'pepper' } })

  store.chooseBranch(outer, path, 1)

  expect(store.getBranch(second, path)).toBe(0)
  expect(store.toConfig()).toEqual({ login: { name: 'Ada' } })
})

function fieldAt(fields: readonly FieldNode[], index: number): FieldNode {
  const field = fields[index]
  if (field === undefined) throw new Error('the field was dropped')
  return field
}
