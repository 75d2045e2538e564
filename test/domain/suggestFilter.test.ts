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

  it('offers first, behind a text that is written out, what ends the comparison', () => {
    expect(labels("streams[?name == 'users'^", 'operator').slice(0, 3)).toEqual([']', '&&', '||'])
    expect(labels("streams[?contains(name, 'us'^", 'operator')[0]).toBe(')]')
    expect(labels('streams[?name ^', 'operator')[0]).toBe('==')
  })

  it('offers no sign behind the first half of one', () => {
    expect(labels('streams[?contains(keys(json_schema.properties |^', 'operator')).toEqual([])
    expect(labels('streams |^', 'operator')).toEqual([])
  })

  it('offers first, behind a list, ways to go through it, and not the one key that stands there already', () => {
    expect(labels('streams^').slice(0, 3)).toEqual(['[?', '[*]', '|'])
    expect(labels('streams[?name^').slice(0, 2)).toEqual(['name', 'namespace'])
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

  it('leaves expressions that nobody types to themselves', () => {
    expect(suggestFilter('('.repeat(1_600), 1_600, catalog)).toEqual([])
  })

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
      { numRuns: 300 },
    )
  })

  describe('at any caret of any expression that can be read', () => {
    const queries = [
      'streams[?name==`users` || name==`orders`]',
      "streams[?contains(supported_sync_modes, 'incremental')].name",
      'streams[?source_defined_cursor==`true` && name != `users`]',
      'sort_by(streams[*].{name: name, cursor: default_cursor_field}, &name)[0]',
      "streams[?contains(keys(json_schema.properties || `{}`), 'email')] | [1:3].json_schema.properties.*.type[]",
    ]
    const placed = fc.constantFrom(...queries).chain((query) => fc.tuple(fc.constant(query), fc.nat(query.length)))

    it('leads on from its beginning: with a suggestion it can be read, or begins one that can', () => {
      fc.assert(
        fc.property(placed, ([query, caret]) => {
          const beginning = query.slice(0, caret)
          for (const suggestion of suggestFilter(beginning, caret, catalog)) {
            const text = apply(beginning, suggestion)
            expect(canBegin(text), `${beginning} + ${suggestion.insert}`).toBe(true)
          }
        }),
        { numRuns: 150 },
      )
    })

    it('breaks nothing of what stands behind the caret', () => {
      fc.assert(
        fc.property(placed, ([query, caret]) => {
          for (const suggestion of suggestFilter(query, caret, catalog)) {
            const text = apply(query, suggestion)
            expect(canBegin(text), `${query.slice(0, caret)}^${query.slice(caret)} → ${text}`).toBe(true)
          }
        }),
        { numRuns: 150 },
      )
    })

    it('reaches every one of them by suggestions and letters alone', () => {
      for (const query of queries) {
        const missing = Array.from(query, (_, at) => at).filter((at) => {
          const isWordStart =
            /[\s(,&.{]\w/.test(query.slice(at - 1, at + 1)) && !/['"`\d]/.test(query.slice(at, at + 1))
          const inQuotes = (query.slice(0, at).match(/['`]/g) ?? []).length % 2 === 1
          if (!isWordStart || inQuotes) return false
          const isOwnName = /^\w+:/.test(query.slice(at))
          const suggestions = suggestFilter(query.slice(0, at), at, catalog)
          return !isOwnName && !suggestions.some(({ insert }) => query.startsWith(insert.trim(), at))
        })

        expect(missing.map((at) => query.slice(at))).toEqual([])
      }
    })
  })

  describe('the fields of this catalog', () => {
    const schema = {
      properties: {
        id: { type: 'integer' },
        email: { type: ['null', 'string'] },
        address: { properties: { city: {}, 'zip code': {} } },
        lines: { items: { properties: { sku: {} } } },
      },
    }
    const withFields = normalizeCatalog({
      streams: [
        { name: 'a', json_schema: { properties: { rare: {}, id: {} } } },
        { name: 'b', json_schema: schema },
        { name: 'c', json_schema: schema },
      ],
    })
    const at = (text: string) => suggestFilter(text, text.length, withFields)
    const keys = (text: string) =>
      at(text)
        .filter(({ kind }) => kind === 'key')
        .map(({ label }) => label)

    it('are offered below the schema, those of most streams first', () => {
      expect(keys('streams[*].json_schema.')).toContain('properties')
      expect(keys('streams[*].json_schema.properties.')).toEqual(['id', 'email', 'address', 'lines', 'rare'])
      expect(keys('streams[?json_schema.properties.em')).toEqual(['email'])
    })

    it('are offered as deep as they go, in lists too', () => {
      expect(keys('streams[*].json_schema.properties.address.properties.')).toEqual(['city', 'zip code'])
      expect(keys('streams[*].json_schema.properties.lines.items.properties.')).toEqual(['sku'])
      expect(keys('streams[*].json_schema | [].properties.* | [].properties.')).toEqual(['city', 'zip code'])
    })

    it('are put in double quotes where they are no plain word, and found by what is typed inside', () => {
      const text = 'streams[*].json_schema.properties.address.properties."zi'
      const [zip] = at(text)

      expect(zip && apply(text, zip)).toBe('streams[*].json_schema.properties.address.properties."zip code"')
    })

    it('are offered as texts where the names of fields are looked at', () => {
      const [email] = at("streams[?contains(keys(json_schema.properties), 'em")

      expect(email?.insert).toBe("'email'")
    })

    it('are offered with their types', () => {
      const values = at('streams[?json_schema.properties.id.type == ').map(({ label }) => label)

      expect(values).toEqual(expect.arrayContaining(['string', 'integer', 'null']))
    })

    it('are few enough to read, the best first, however many there are', () => {
      const properties = Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`column_${at}`, {}]))
      const wide = normalizeCatalog({ streams: [{ name: 'wide', json_schema: { properties } }] })
      const text = 'streams[*].json_schema.properties.'

      expect(suggestFilter(text, text.length, wide)).toHaveLength(50)
      expect(suggestFilter(`${text}11999`, text.length + 5, wide)).toEqual([])
      expect(suggestFilter(`${text}column_1199`, text.length + 11, wide)[0]?.label).toBe('column_1199')
    })
  })

  it('closes what is open, all at once', () => {
    expect(applied("streams[?contains(name, 'a'^", ')]')).toBe("streams[?contains(name, 'a')]")
    expect(applied("streams[?name == 'abc^", "'abc'")).toBe("streams[?name == 'abc'")
    expect(labels('streams[?contains(name^')).not.toContain(')]')
    expect(labels("streams[?name == 'a'^", 'operator')).toEqual(expect.arrayContaining([']', '&&', '||']))
  })

  it('offers no second bracket to a function that has one', () => {
    expect(applied("streams[?cont^(name, 'a')]", 'contains')).toBe("streams[?contains(name, 'a')]")
  })
})

/** Whether it can be read, or any of some endings makes it so. */
function canBegin(text: string): boolean {
  const closers: string[] = []
  for (const sign of text) {
    if ('[({'.includes(sign)) closers.unshift(sign === '[' ? ']' : sign === '(' ? ')' : '}')
    else if ('])}'.includes(sign)) closers.shift()
  }
  // Every open call may lack an argument of its own.
  const endings = closers.reduce<string[]>(
    (texts, sign) => texts.flatMap((text) => (sign === ')' ? [')', ', x)', ', &x)'] : [sign]).map((end) => text + end)),
    ['', 'x', '*', '0', ': x', 'x: x', '1:2'],
  )
  return endings.some((ending) => compileFilter(text + ending, catalog).ok)
}
