import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/domain/json'
import { validateConfig } from '../../../src/sandbox/config/validateConfig'

const schema = (properties: JsonObject, rest: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...rest })
const complaints = (spec: JsonObject, config: JsonObject) =>
  validateConfig(spec, config).map(({ path, message }) => [path.join('.'), message])

const oneOf = {
  login: {
    type: 'object',
    oneOf: [
      { required: ['kind', 'key'], properties: { kind: { const: 'key' }, key: { type: 'string', minLength: 3 } } },
      { required: ['kind', 'user'], properties: { kind: { enum: ['user'] }, user: { type: 'string' } } },
    ],
  },
}

describe('validateConfig', () => {
  it.each<[string, JsonObject, JsonObject, string[][]]>([
    ['a missing member', schema({ host: {} }, { required: ['host'] }), {}, [['host', "'host' is a required property"]]],
    ['a type', schema({ port: { type: 'integer' } }), { port: '1' }, [['port', "'port' is not of the right type"]]],
    ['an enum', schema({ a: { enum: ['x'] } }), { a: 'y' }, [['a', "'a' is not one of the permitted values"]]],
    ['a pattern', schema({ a: { pattern: '^\\d+$' } }), { a: 'y' }, [['a', "'a' does not match the expected pattern"]]],
    ['a minimum', schema({ a: { minimum: 3 } }), { a: 2 }, [['a', "'a' is too small"]]],
    ['too few items', schema({ a: { minItems: 1 } }), { a: [] }, [['a', "'a' has too few items"]]],
    [
      'an unknown member',
      schema({ a: {} }, { additionalProperties: false }),
      { b: 1 },
      [['b', "'b' is not a known property"]],
    ],
    [
      'an item of a list',
      schema({ list: { items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } } }),
      { list: [{ name: 'a' }, {}] },
      [['list.1.name', "'name' is a required property"]],
    ],
    [
      'the option that was chosen, alone',
      schema(oneOf),
      { login: { kind: 'key', key: 'ab' } },
      [['login.key', "'key' is too short"]],
    ],
    ['a choice not made', schema(oneOf), { login: {} }, [['login', "'login' does not fit any of its options"]]],
    [
      'a key of odd letters',
      schema({ 'a/b~c%20 d': { type: 'string' } }),
      { 'a/b~c%20 d': 1 },
      [['a/b~c%20 d', "'a/b~c%20 d' is not of the right type"]],
    ],
  ])('names %s', (_, spec, config, expected) => {
    expect(complaints(spec, config)).toEqual(expected)
  })

  it.each<[string, JsonObject, JsonObject]>([
    ['patterns of another dialect', schema({ a: { pattern: '(?i)^x$' } }), { a: 'anything' }],
    ['formats', schema({ a: { format: 'date-time' } }), { a: '2000-01-01T13:00:00' }],
    ['types that do not exist', schema({ a: { type: 'str' }, b: { type: ['number', 'long'] } }), { a: 1, b: 'x' }],
    ['references', schema({ a: { $ref: 'Shared.json#/definitions/Money' } }), { a: 1 }],
    ['wrong keyword types', schema({ a: { minimum: '3', required: 'a', enum: 'x', maxItems: null } }), { a: 1 }],
    ['empty choices', schema({ a: { oneOf: [] } }), { a: {} }],
    ['misspelt additionalProperties', schema({}, { additionalProperties: 'true' }), { a: 1 }],
  ])('leaves out %s, which would stop a validator', (_, spec, config) => {
    expect(validateConfig(spec, config)).toEqual([])
  })

  it('lets each item of a list choose for itself', () => {
    const spec = schema({ list: { items: oneOf.login } })

    expect(
      validateConfig(spec, {
        list: [
          { kind: 'key', key: 'abc' },
          { kind: 'user', user: 'u' },
        ],
      }),
    ).toEqual([])
    expect(complaints(spec, { list: [{ kind: 'key', key: 'abc' }, { kind: 'user' }] })).toEqual([
      ['list.1.user', "'user' is a required property"],
    ])
  })

  it('takes a choice at the root, within a choice, and with an integer discriminator', () => {
    const inner = {
      oneOf: [{ properties: { version: { const: 1 } } }, { required: ['v2'], properties: { version: { const: 2 } } }],
    }
    const spec = { oneOf: [{ properties: { kind: { const: 'a' }, inner } }, { properties: { kind: { const: 'b' } } }] }

    expect(validateConfig(spec, { kind: 'a', inner: { version: 1 } })).toEqual([])
    expect(complaints(spec, { kind: 'a', inner: { version: 2 } })).toEqual([
      ['inner.v2', "'v2' is a required property"],
    ])
  })

  it('quotes no value: it may be a secret', () => {
    const spec = schema({ pin: { type: 'integer', maximum: 9, airbyte_secret: true }, word: { enum: ['a'] } })

    expect(JSON.stringify(validateConfig(spec, { pin: 73571, word: 'sesame' }))).not.toMatch(/73571|sesame/)
  })

  it('leaves the specification as it is', () => {
    const spec = schema(oneOf, { required: ['login'] })
    const before = structuredClone(spec)

    validateConfig(spec, { login: { kind: 'key' } })

    expect(spec).toEqual(before)
    expect(Object.keys(spec)).toEqual(Object.keys(before))
  })
})
