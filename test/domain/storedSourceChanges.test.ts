import { describe, expect, it } from 'vitest'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { changedLabels, isSameStored } from '../../src/domain/storedSourceChanges'

const { root } = readConnectorSpec({
  connectionSpecification: {
    type: 'object',
    required: ['host'],
    properties: {
      host: { type: 'string', title: 'Host', order: 0 },
      login: {
        type: 'object',
        title: 'Login',
        order: 1,
        properties: { password: { type: 'string', airbyte_secret: true } },
      },
      kind: { type: 'string', const: 'db', order: 2 },
    },
  },
})

describe('two readings of a stored source', () => {
  it('are the same whatever their masks look like and in whichever order their members stand', () => {
    const one = { name: 'Shop', source_config: { host: 'a', login: { password: '***' } } }
    const other = { name: 'Shop', source_config: { login: { password: '********' }, host: 'a' } }

    expect(isSameStored(one, other)).toBe(true)
    expect(isSameStored(one, { ...other, name: 'Store' })).toBe(false)
    expect(isSameStored(one, { ...other, source_config: { host: 'b' } })).toBe(false)
  })

  it('differ in fields that are named by their labels, hidden ones and unknown keys left out', () => {
    const before = { host: 'a', login: { password: '***', user: 'x' }, kind: 'db', legacy: 1 }
    const after = { host: 'b', login: { password: '*****' }, legacy: 2 }

    expect(changedLabels(root, before, after)).toEqual(['Host', 'Login'])
  })
})
