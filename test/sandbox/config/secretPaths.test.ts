import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/domain/json'
import {
  isSecretMask,
  keepMaskedSecrets,
  listSecrets,
  maskSecrets,
  secretMask,
} from '../../../src/sandbox/config/secretPaths'

const secret = { type: 'string', airbyte_secret: true }
const schema: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    key: secret,
    login: {
      type: 'object',
      oneOf: [
        { properties: { kind: { const: 'a' }, token: secret } },
        {
          properties: {
            kind: { const: 'b' },
            nested: { oneOf: [{ properties: { deep: { ...secret, airbyte_secret: 'true' } } }] },
          },
        },
      ],
    },
    list: { type: 'array', items: { type: 'object', properties: { pin: { type: 'integer', airbyte_secret: true } } } },
    headers: { type: 'object', additionalProperties: secret },
    keys: { type: 'array', items: secret },
  },
}
const config: JsonObject = {
  name: 'shown',
  key: 's1',
  login: { kind: 'b', token: 's2', nested: { deep: 's3', other: 'shown' } },
  list: [{ pin: 4 }, { pin: 5, label: 'shown' }],
  headers: { 'X-Key': 's6' },
  keys: ['s7', 's8'],
  unknown: 'shown',
}

/** Any configuration that fits the shape above, with unknown members thrown in. */
const text = fc.string({ minLength: 1 }).filter((value) => !isSecretMask(value))
const configs = fc.record(
  {
    name: text,
    key: text,
    login: fc.record({ kind: text, token: text }, { requiredKeys: [] }),
    list: fc.array(fc.record({ pin: fc.integer() })),
    headers: fc.dictionary(text, text),
    keys: fc.array(text),
  },
  { requiredKeys: [] },
)

describe('secrets', () => {
  it('are masked wherever the specification has them', () => {
    expect(maskSecrets(schema, config)).toEqual({
      name: 'shown',
      key: secretMask,
      login: { kind: 'b', token: secretMask, nested: { deep: secretMask, other: 'shown' } },
      list: [{ pin: secretMask }, { pin: secretMask, label: 'shown' }],
      headers: { 'X-Key': secretMask },
      keys: [secretMask, secretMask],
      unknown: 'shown',
    })
  })

  it('are listed', () => {
    expect(listSecrets(schema, config)).toEqual(['s1', 's2', 's3', 4, 5, 's6', 's7', 's8'])
  })

  it('come back whole when all masks are sent back', () => {
    fc.assert(
      fc.property(configs, (stored) => {
        const object = toObject(stored)

        expect(keepMaskedSecrets(schema, maskSecrets(schema, object), object)).toEqual(object)
      }),
    )
  })

  it('are never shown', () => {
    fc.assert(
      fc.property(configs, (stored) => {
        const object = toObject(stored)

        expect(new Set(listSecrets(schema, maskSecrets(schema, object))).size).toBeLessThanOrEqual(1)
        expect(listSecrets(schema, maskSecrets(schema, object)).every(isSecretMask)).toBe(true)
      }),
    )
  })

  it('keep their stored value behind a mask of any length, and are left out where none is stored', () => {
    expect(keepMaskedSecrets(schema, { key: '***', name: '***' }, { key: 'kept' })).toEqual({
      key: 'kept',
      name: '***',
    })
    expect(keepMaskedSecrets(schema, { key: secretMask, keys: [secretMask, 'new'] }, {})).toEqual({ keys: ['new'] })
  })

  it('treat members of JavaScript as plain keys', () => {
    const hostile = toObject(JSON.parse('{"__proto__": {"key": "x"}, "constructor": "y"}'))

    expect(JSON.stringify(maskSecrets(schema, hostile))).toBe('{"__proto__":{"key":"x"},"constructor":"y"}')
    expect(keepMaskedSecrets(schema, { key: secretMask }, hostile)).toEqual({})
  })
})

function toObject(value: unknown): JsonObject {
  const copy: JsonValue = JSON.parse(JSON.stringify(value))
  return isJsonObject(copy) ? copy : {}
}
