import { deepEquals } from '@rjsf/utils'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCustomEqual } from '../../scripts/build/inWidget/plainEquals.mjs'

const plainEquals = createCustomEqual()
/** Few letters and numbers, so that many pairs are nearly the same. */
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, undefined, true, 0, -0, 1, Number.NaN, '', 'a'),
    fc.constantFrom<unknown>(
      () => 1,
      () => 2,
      new Date(0),
      new Date(1),
      new Map([['a', 1]]),
      new Map([['a', 2]]),
      new Set(['a']),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('the comparison in the script tag', () => {
  it('says what the one says that it stands in for', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(plainEquals(one, other)).toBe(deepEquals(one, other))
        expect(plainEquals(one, one)).toBe(deepEquals(one, one))
        expect(plainEquals([one, other], [one, other])).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('comes to an end with what points back to itself', () => {
    const ring = (last: unknown) => {
      const node: Record<string, unknown> = { last }
      node.self = [node]
      return node
    }

    expect(plainEquals(ring(1), ring(1))).toBe(true)
    expect(plainEquals(ring(1), ring(2))).toBe(false)
  })
})
