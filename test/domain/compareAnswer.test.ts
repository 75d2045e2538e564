import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/domain/catalog'
import { compileFilter } from '../../src/domain/compileFilter'
import { catalogArbitrary } from '../support/catalogArbitraries'

const ofStreams = ['streams', '@', 'streams[?source_defined_cursor]', 'streams[::-1]', 'streams[0]', 'streams[99]']
const ofOthers = ['streams[*].name', 'streams[*].{name: name, namespace: namespace}', 'length(streams)']

/** What a server would send for the expression: a copy, with what is empty left out of each stream. */
function answerOf(expression: string, catalog: Catalog) {
  const filter = compileFilter(expression, catalog)
  if (!filter.ok) throw new Error(`Refused: ${expression}`)
  const result = filter.evaluate(catalog)
  const isLeftOut = (member: string, value: unknown) =>
    member !== '' && member !== 'streams' && Array.isArray(value) && value.length === 0
  const copy = JSON.parse(
    JSON.stringify(result.value, (member, value) => (isLeftOut(member, value) ? undefined : value)),
  )
  return { filter, result, copy }
}

describe("a server's answer", () => {
  it('is the same as what was evaluated here, in any order of its streams', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ofStreams), catalogArbitrary, (expression, catalog) => {
        const { filter, result, copy } = answerOf(expression, catalog)
        const answer = Array.isArray(copy) ? [...copy].reverse() : copy

        expect(filter.compareAnswer(answer, result).isSame).toBe(true)
        expect(new Set(filter.readAnswer(answer, catalog).streams)).toEqual(new Set(result.streams))
      }),
    )
  })

  it('is the same as the value that was evaluated here', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ofOthers), catalogArbitrary, (expression, catalog) => {
        const { filter, result } = answerOf(expression, catalog)
        const answer = JSON.parse(JSON.stringify(result.value))

        expect(filter.compareAnswer(answer, result).isSame).toBe(true)
        expect(filter.readAnswer(answer, catalog)).toEqual(result)
      }),
    )
  })

  it('is told from it, with what only one of both has', () => {
    fc.assert(
      fc.property(catalogArbitrary, fc.nat(), (catalog, place) => {
        fc.pre(catalog.streams.length > 0)
        const { filter, result, copy } = answerOf('streams', catalog)
        const missing = catalog.streams[place % catalog.streams.length]
        const answer = [...copy.filter((_: unknown, at: number) => catalog.streams[at] !== missing), { name: '?new?' }]

        expect(filter.compareAnswer(answer, result)).toEqual({
          isSame: false,
          of: 'streams',
          onlyHere: [{ name: missing?.name, namespace: missing?.namespace }],
          onlyThere: [{ name: '?new?', namespace: undefined }],
        })
      }),
    )
  })

  it('differs in a value by anything but the order of keys', () => {
    const filter = compileFilter('streams[0].json_schema')
    if (!filter.ok) throw new Error('Refused')
    const result = { kind: 'value' as const, streams: [], value: { a: 1, b: [1, 2] } }

    expect(filter.compareAnswer({ b: [1, 2], a: 1 }, result)).toEqual({ isSame: true, of: 'value' })
    expect(filter.compareAnswer({ a: 1, b: [2, 1] }, result)).toEqual({ isSame: false, of: 'value' })
  })
})
