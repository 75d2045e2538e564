import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createValueLookup } from '../../src/domain/createValueLookup'
import { type JsonValue, jsonEquals } from '../../src/domain/json'

const value = fc.oneof(
  fc.constantFrom<JsonValue>('', 'a', '1', 1, 0, -0, true, null),
  fc.constantFrom<JsonValue>([], ['a'], {}, { a: 1, b: 2 }, { b: 2, a: 1 }),
)

it('finds what going through all of them finds', () => {
  fc.assert(
    fc.property(fc.array(value), value, (values, asked) => {
      expect(createValueLookup(values)(asked)).toBe(values.some((other) => jsonEquals(other, asked)))
    }),
  )
})
