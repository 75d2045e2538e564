import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EmbeddedError, isEmbeddedError } from '../../src/domain/errors'
import { isJsonObject, type JsonValue, jsonEquals } from '../../src/domain/json'

const jsonArbitrary = fc.jsonValue() as fc.Arbitrary<JsonValue>

describe('jsonEquals', () => {
  it('minds values, not the order of keys', () => {
    expect(jsonEquals({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true)
    expect(jsonEquals(['a', 'b'], ['b', 'a'])).toBe(false)
  })

  it.each<[JsonValue | undefined, JsonValue | undefined]>([
    [null, undefined],
    [null, {}],
    [[], {}],
    ['1', 1],
    [{ a: null }, { b: null }],
    [{ toString: 1 }, {}],
    [[null], []],
  ])('tells %j from %j', (left, right) => {
    expect(jsonEquals(left, right)).toBe(false)
    expect(jsonEquals(right, left)).toBe(false)
  })

  it('counts a member that is undefined as absent, wherever it stands', () => {
    const open = { b: undefined, a: 1, c: undefined } as unknown as JsonValue

    expect(jsonEquals(open, { a: 1 })).toBe(true)
    expect(jsonEquals({ a: 1 }, open)).toBe(true)
    expect(jsonEquals(open, { a: 1, b: null })).toBe(false)
    expect(jsonEquals({ a: 1, b: null }, open)).toBe(false)
  })

  it('finds every value equal to its copy', () => {
    fc.assert(
      fc.property(jsonArbitrary, (value) => {
        expect(jsonEquals(value, structuredClone(value))).toBe(true)
      }),
    )
  })

  it('agrees with the text of two values without objects', () => {
    const flat = fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.nat(3), fc.constant(null)), { maxLength: 2 })

    fc.assert(
      fc.property(flat, flat, (left, right) => {
        expect(jsonEquals(left, right)).toBe(JSON.stringify(left) === JSON.stringify(right))
      }),
    )
  })
})

describe('isJsonObject', () => {
  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ['{}', false],
    [undefined, false],
  ])('of %j is %s', (value, is) => {
    expect(isJsonObject(value)).toBe(is)
  })
})

describe('EmbeddedError', () => {
  it('is known by name, so that two copies of the library understand each other', () => {
    const ours = new EmbeddedError('not_found', 'There is no such source.', { status: 404 })
    const theirs = Object.assign(new Error('Gone.'), { name: 'EmbeddedError', code: 'not_found' })

    expect(isEmbeddedError(ours)).toBe(true)
    expect(isEmbeddedError(theirs)).toBe(true)
    expect(isEmbeddedError(new Error('Gone.'))).toBe(false)
    expect(isEmbeddedError(null)).toBe(false)
    expect(ours).toMatchObject({ code: 'not_found', status: 404, fieldErrors: [], retryAfter: undefined })
  })
})
