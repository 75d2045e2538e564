import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { JsonObject, JsonValue } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'

/** Keywords of draft 7 that a field's value is held against, with values around their limits. */
const count = fc.integer({ min: 0, max: 4 })
const limit = fc.integer({ min: -5, max: 5 })
const some = (members: Record<string, fc.Arbitrary<JsonValue>>) =>
  fc.record(members, { requiredKeys: [] }).map((made) => ({ ...made }) as JsonObject)

const schemas: Record<string, fc.Arbitrary<JsonObject>> = {
  string: some({ minLength: count, maxLength: count, pattern: fc.constantFrom('^a', 'b$', '[0-9]+', '^[a-c]*$') }),
  integer: some({ minimum: limit, maximum: limit, multipleOf: fc.constantFrom(2, 3) }),
  number: some({
    minimum: limit,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    multipleOf: fc.constantFrom(0.5, 2),
  }),
  array: some({ minItems: count, maxItems: count, uniqueItems: fc.boolean() }).map((schema) => ({
    ...schema,
    items: { type: 'string' },
  })),
}

const values: Record<string, fc.Arbitrary<JsonValue>> = {
  string: fc.stringMatching(/^[abc019]{1,5}$/),
  integer: fc.oneof(fc.integer({ min: -7, max: 7 }), fc.constantFrom(1.5)),
  number: fc.oneof(fc.integer({ min: -7, max: 7 }), fc.constantFrom(0.5, 1.25, -2.5)),
  array: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }),
}

/** Values of another type than the field's, and values that are nothing. */
const strange: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>('text', 3, true, ['a'], { a: 1 })

describe('keywords of a field, held against ajv', { timeout: 60_000 }, () => {
  it.each(Object.keys(schemas))('agrees on every %s', (type) => {
    const schema = (schemas[type] ?? fc.constant({})).map((members): JsonObject => ({ type, ...members }))
    const value = fc.oneof({ weight: 5, arbitrary: values[type] ?? strange }, { weight: 1, arbitrary: strange })

    fc.assert(
      fc.property(schema, value, (field, held) => {
        expect(isAccepted(field, held)).toBe(ajv.validate(field, held))
      }),
      { numRuns: 200 },
    )
  })

  it('agrees on enums of texts and numbers', () => {
    const options = fc.uniqueArray(fc.constantFrom<JsonValue>('a', 'b', '1', 1, 2), { minLength: 2, maxLength: 4 })

    fc.assert(
      fc.property(options, fc.constantFrom<JsonValue>('a', 'b', 'c', '1', 1, 2, 3), (offered, held) => {
        expect(isAccepted({ enum: offered }, held)).toBe(ajv.validate({ enum: offered }, held))
      }),
    )
  })
})

const ajv = new Ajv({ strict: false, logger: false })

function isAccepted(field: JsonObject, held: JsonValue): boolean {
  const { root } = readConnectorSpec({ connectionSpecification: { type: 'object', properties: { field } } })
  return checkSourceConfig(root, { field: held }).length === 0
}
