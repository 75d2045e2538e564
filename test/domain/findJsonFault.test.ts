import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from '../../src/domain/findJsonFault'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the place of a fault in JSON', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{"a": 1', 1, 8],
    ['{\n  "a": [1, 2]\n  "b": 3\n}', 3, 3],
    ["{'a': 1}", 1, 2],
    ['', 1, 1],
    ['[1] 2', 1, 5],
    ['nothing', 1, 1],
  ])('%j', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column })
  })

  it('is nowhere in JSON, and somewhere in everything else', () => {
    const changed = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\n', '0', 'e', '\\', '\t', ':'))
      .map(
        ([text, at, part]) => text.slice(0, at % (text.length + 1)) + part + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), changed, fc.string()), (text) => {
        expect(findJsonFault(text) === undefined).toBe(parses(text))
      }),
      { numRuns: 500 },
    )
  })
})
