import { describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { toSourceConfig } from '../../src/domain/sourceConfig'
import { choiceKey, type FieldNode } from '../../src/domain/sourceForm'
import { findBranch } from '../../src/domain/specBranch'

const text = { type: 'string' }
const shape = (title: string, ...keys: string[]): JsonObject => ({
  title,
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, text])),
  required: keys,
})

/** A choice of two, each of which is a choice of two again, all at one place and without a discriminator. */
function readNested(): { root: FieldNode; field: FieldNode } {
  const login = {
    title: 'Login',
    type: 'object',
    oneOf: [
      { title: 'By key', type: 'object', oneOf: [shape('Short', 'key'), shape('Long', 'key', 'salt')] },
      { title: 'By name', type: 'object', oneOf: [shape('Plain', 'name'), shape('Full', 'name', 'password')] },
    ],
  }
  const { root } = readConnectorSpec({ connectionSpecification: { type: 'object', properties: { login } } })
  const [field] = root.children
  if (field === undefined) throw new Error('the field was dropped')
  return { root, field }
}

describe('choices within each other', () => {
  it('are remembered apart, though they stand at the same place', () => {
    const { field } = readNested()
    const choices = [field, ...field.branches.map(({ node }) => node)]

    expect(choices.map(({ kind }) => kind)).toEqual(['one_of', 'one_of', 'one_of'])
    expect(new Set(choices.map((choice) => choiceKey(choice, ['login']))).size).toBe(3)
  })

  it('are held against the shape chosen in each', () => {
    const { root, field } = readNested()
    const inner = field.branches[0]?.node ?? field
    const chosen = new Map([
      [choiceKey(field, ['login']), 0],
      [choiceKey(inner, ['login']), 1],
    ])

    expect(checkSourceConfig(root, { login: { key: 'k' } }, chosen)).toEqual([
      { path: ['login', 'salt'], code: 'required' },
    ])
  })

  it('are told by the members of the innermost shape', () => {
    const { field } = readNested()

    expect(findBranch(field, { name: 'n', password: 'p' })?.title).toBe('By name')
    expect(findBranch(field, { key: 'k' })?.title).toBe('By key')
  })

  it('send nothing of the shapes beside the chosen one, however deep', () => {
    const tagged = (tag: string, value: string, members: JsonObject): JsonObject => ({
      type: 'object',
      properties: { [tag]: { const: value }, ...members },
    })
    const { root } = readConnectorSpec({
      connectionSpecification: {
        type: 'object',
        properties: {
          login: {
            type: 'object',
            oneOf: [
              {
                ...tagged('kind', 'inner', { host: text }),
                oneOf: [tagged('mode', 'a', { a: text }), tagged('mode', 'b', { b: text })],
              },
              tagged('kind', 'plain', { token: text }),
            ],
          },
        },
      },
    })
    const held = { host: 'h', mode: 'b', a: '1', b: '2', token: 't', unknown: 'kept' }

    expect(toSourceConfig(root, { login: { ...held, kind: 'plain' } })).toEqual({
      login: { kind: 'plain', token: 't', unknown: 'kept' },
    })
    expect(toSourceConfig(root, { login: { ...held, kind: 'inner' } })).toEqual({
      login: { kind: 'inner', host: 'h', mode: 'b', b: '2', unknown: 'kept' },
    })
  })
})
