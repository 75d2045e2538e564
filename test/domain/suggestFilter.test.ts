import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../src/domain/compileFilter'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { type FilterSuggestion, suggestFilter } from '../../src/domain/suggestFilter'
import { expressionArbitrary } from '../support/catalogArbitraries'

const catalog = normalizeCatalog({
  streams: [{ name: 'users', namespace: 'crm' }, { name: 'orders', starred: true }, { name: "o'brien" }],
})

/** `^` is the caret. */
function suggest(text: string): FilterSuggestion[] {
  const caret = text.indexOf('^')
  return suggestFilter(text.replace('^', ''), caret, catalog)
}

function labels(text: string, kind?: FilterSuggestion['kind']): string[] {
  return suggest(text)
    .filter((suggestion) => kind === undefined || suggestion.kind === kind)
    .map(({ label }) => label)
}

function applied(text: string, label: string): string | undefined {
  const suggestion = suggest(text).find((one) => one.label === label)
  return suggestion && apply(text.replace('^', ''), suggestion)
}

function apply(expression: string, { start, end, insert }: FilterSuggestion): string {
  return expression.slice(0, start) + insert + expression.slice(end)
}

describe('suggestFilter', () => {
  it('offers the root where nothing is written', () => {
    expect(labels('^')[0]).toBe('streams')
  })

  it('offers the keys of a stream, those of this catalog too', () => {
    expect(labels('streams[?^', 'key')).toEqual(expect.arrayContaining(['name', 'supported_sync_modes', 'starred']))
    expect(labels('streams[*].{n: ^', 'key')).toContain('name')
    expect(labels('sort_by(streams, &^', 'key')).toContain('name')
    expect(labels('streams[*] | [0].^', 'key')).toContain('name')
  })

  it('puts what begins with the typed text first', () => {
    expect(labels('streams[?na^').slice(0, 2)).toEqual(['name', 'namespace'])
    expect(labels('streams[?sync^', 'key')).toEqual(['supported_sync_modes'])
  })

  it('offers the values of what a text is compared with', () => {
    expect(labels('streams[?name == ^', 'value')).toEqual(['users', 'orders', "o'brien"])
    expect(labels("streams[?name == 'o^", 'value')).toEqual(['orders', "o'brien"])
    expect(labels('streams[?contains(supported_sync_modes, ^', 'value')).toEqual(['full_refresh', 'incremental'])
    expect(labels('streams[?source_defined_cursor == ^', 'value')).toEqual(['true', 'false'])
    expect(labels('streams[?namespace != ^', 'value')).toEqual(['crm'])
  })

  it('offers functions with their signature', () => {
    const contains = suggest('streams[?cont^').find(({ kind }) => kind === 'function')

    expect(contains).toMatchObject({ label: 'contains', detail: 'contains(subject, search)', insert: 'contains(' })
  })

  it('offers operators after an operand', () => {
    expect(labels('streams[?name ^', 'operator')).toEqual(expect.arrayContaining(['==', '&&', ']']))
    expect(labels('streams^', 'operator')).toEqual(expect.arrayContaining(['[*]', '[?', '|']))
  })

  it('replaces the typed word or literal, and closes quotes', () => {
    expect(applied('streams[?na^me]', 'namespace')).toBe('streams[?namespace]')
    expect(applied("streams[?name == 'u^'", 'users')).toBe("streams[?name == 'users'")
    expect(applied("streams[?name == 'u^", 'users')).toBe("streams[?name == 'users'")
    expect(applied('streams[?name == ^]', "o'brien")).toBe("streams[?name == 'o\\'brien']")
    expect(applied('streams[?source_defined_cursor == ^]', 'true')).toBe('streams[?source_defined_cursor == `true`]')
  })

  it.each(["streams[?name == 'users'^", 'streams[0^', '`1`^', "'a' 'b^"])(
    'is silent where nothing fits: %s',
    (text) => {
      expect(labels(text).filter((label) => !/^\W+$/.test(label))).toEqual([])
    },
  )

  it('copes with a caret outside the text', () => {
    expect(suggestFilter('str', 99, catalog)[0]?.label).toBe('streams')
    expect(suggestFilter('str', -1, catalog)[0]?.label).toBe('streams')
  })

  it('never throws, at any caret, and changes nothing but the place it names', () => {
    fc.assert(
      fc.property(expressionArbitrary, fc.nat(60), (expression, caret) => {
        for (const suggestion of suggestFilter(expression, caret, catalog)) {
          expect(suggestion.start).toBeLessThanOrEqual(suggestion.end)
          expect(suggestion.end).toBeLessThanOrEqual(expression.length)
          expect(apply(expression, suggestion)).toContain(suggestion.insert)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('leads on from any beginning: what is written so far, with a suggestion, is no dead end', () => {
    const queries = [
      "streams[?contains(supported_sync_modes, 'incremental')].name",
      'streams[?source_defined_cursor==`true` && name != `users`]',
      'sort_by(streams[*].{name: name, cursor: default_cursor_field}, &name)[0]',
    ]

    for (const query of queries) {
      for (let caret = 0; caret <= query.length; caret++) {
        for (const suggestion of suggestFilter(query.slice(0, caret), caret, catalog)) {
          const filter = compileFilter(apply(query.slice(0, caret), suggestion), catalog)
          const isBeginning = !filter.ok && /unclosed|end_unexpected|arguments/.test(filter.message.code)
          expect(filter.ok || isBeginning, `${query.slice(0, caret)} + ${suggestion.insert}`).toBe(true)
        }
      }
    }
  })
})
