import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/domain/catalog'
import { type CompiledFilter, compileFilter, type FilterResult } from '../../src/domain/compileFilter'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { catalogArbitrary, expressionArbitrary } from '../support/catalogArbitraries'

const both = ['full_refresh', 'incremental']
const catalog = normalizeCatalog({
  catalog: {
    streams: [
      { name: 'users', supported_sync_modes: both, source_defined_cursor: true, default_cursor_field: ['updated_at'] },
      { name: 'orders', supported_sync_modes: both, namespace: 'shop' },
      { name: 'orders', namespace: 'stock' },
      { name: "o'brien", json_schema: { properties: { id: { type: 'integer' } } } },
    ],
  },
})

function read(expression: string): CompiledFilter & { ok: true } {
  const filter = compileFilter(expression, catalog)
  if (!filter.ok) throw new Error(`Refused: ${JSON.stringify(filter.message)}`)
  return filter
}

function evaluate(expression: string, subject: Catalog = catalog): FilterResult {
  return read(expression).evaluate(subject)
}

function refuse(expression: string): CompiledFilter & { ok: false } {
  const filter = compileFilter(expression, catalog)
  if (filter.ok) throw new Error(`Accepted: ${expression}`)
  return filter
}

function namesOf({ streams }: FilterResult): string[] {
  return streams.map(({ name, namespace }) => (namespace === undefined ? name : `${namespace}.${name}`))
}

describe('compileFilter', () => {
  describe('the queries of the API documentation', () => {
    it.each<[string, string, string[]]>([
      ['streams[?name==`users` || name==`orders`]', 'streams', ['users', 'shop.orders', 'stock.orders']],
      ['streams[?name==`users`]', 'streams', ['users']],
      ["streams[?contains(supported_sync_modes, 'incremental')]", 'streams', ['users', 'shop.orders']],
      ['streams[*].name', 'names', ['users', 'shop.orders', 'stock.orders', "o'brien"]],
      [
        "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
        'streams',
        ['users'],
      ],
      [
        "streams[?contains(supported_sync_modes, 'incremental')].name",
        'names',
        ['users', 'shop.orders', 'stock.orders'],
      ],
    ])('answers %s', (expression, kind, names) => {
      const result = evaluate(expression)

      expect(result.kind).toBe(kind)
      expect(namesOf(result)).toEqual(names)
    })
  })

  describe('the result', () => {
    it('keeps the order of the expression', () => {
      expect(namesOf(evaluate('sort_by(streams, &name)'))).toEqual(["o'brien", 'shop.orders', 'stock.orders', 'users'])
    })

    it('finds the stream of one name, of one stream, and of the whole catalog', () => {
      expect(evaluate('streams[0].name')).toMatchObject({ kind: 'names', streams: [{ name: 'users' }], value: 'users' })
      expect(evaluate('streams[0]')).toMatchObject({ kind: 'streams', streams: [{ name: 'users' }] })
      expect(evaluate('@')).toMatchObject({ kind: 'streams', streams: catalog.streams })
    })

    it('finds the streams of projected objects by name and namespace', () => {
      const result = evaluate(
        "streams[?namespace=='stock'].{name: name, namespace: namespace, cursor: default_cursor_field}",
      )

      expect(result.kind).toBe('projection')
      expect(namesOf(result)).toEqual(['stock.orders'])
      expect(result.value).toEqual([{ name: 'orders', namespace: 'stock', cursor: [] }])
    })

    it.each<[string, unknown]>([
      ['length(streams)', 4],
      ['streams[*].supported_sync_modes[]', [...both, ...both, 'full_refresh', 'full_refresh']],
      ['streams[9]', null],
      ['streams[?name==`nobody`].name', []],
      ['avg(`[]`)', null],
    ])('shows %s as a value', (expression, value) => {
      expect(evaluate(expression)).toEqual({ kind: 'value', streams: [], value })
    })

    it('is no stream, rather than an empty value, when a filter of streams keeps none', () => {
      expect(evaluate("streams[?name=='nobody']")).toEqual({ kind: 'streams', streams: [], value: [] })
    })

    it('asks what is left of a pipe where nothing is written', () => {
      expect(namesOf(evaluate('streams | [0]'))).toEqual(['users'])
      expect(namesOf(evaluate('sort_by(streams, &name) | [?namespace].name'))).toEqual(['shop.orders', 'stock.orders'])
      expect(evaluate('streams[*].supported_sync_modes | []').value).toHaveLength(6)
    })

    it('holds the very objects of the catalog', () => {
      expect(evaluate('streams[:1]').streams[0]).toBe(catalog.streams[0])
    })

    it('says which argument of which function has the wrong type', () => {
      expect(evaluate("streams[?contains(namespace, 's')]")).toEqual({
        kind: 'failed',
        streams: [],
        value: null,
        message: { code: 'argument_type', name: 'contains', position: 1, expected: 'string,array', found: 'null' },
      })
    })

    it('reads texts with several quotes and back-ticks', () => {
      expect(evaluate("'a\\'b\\'c'").value).toBe("a'b'c")
      expect(evaluate('`"a\\`b\\`c"`').value).toBe('a`b`c')
      expect(namesOf(evaluate("streams[?name=='o\\'brien']"))).toEqual(["o'brien"])
    })

    it('takes line ends for space', () => {
      expect(evaluate('streams[\r\n  *\r\n].name').kind).toBe('names')
    })

    it.each(['constructor', 'toString', 'valueOf', '__proto__'])('finds no %s that the data does not hold', (name) => {
      expect(evaluate(`streams[?${name}]`).streams).toEqual([])
      expect(evaluate(`streams[0].json_schema.${name}`).value).toBeNull()
    })

    it('finds members of such names that the data does hold', () => {
      const odd = normalizeCatalog(JSON.parse('{"streams":[{"name":"odd","constructor":1,"__proto__":{"x":2}}]}'))

      expect(evaluate('streams[?constructor]', odd)).toMatchObject({ kind: 'streams', streams: odd.streams })
      expect(evaluate('streams[0].__proto__.x', odd).value).toBe(2)
    })
  })

  describe('an expression that cannot be read', () => {
    it.each<[string, string, string, string | undefined]>([
      ["streams[?name='users']", 'equals_single', '=', "streams[?name=='users']"],
      ['streams[?length(name) > 3]', 'operator_foreign', '3', 'streams[?length(name) > `3`]'],
      ['streams[?length(name) >= 0.5 && name]', 'operator_foreign', '0.5', 'streams[?length(name) >= `0.5` && name]'],
      ['count(streams)', 'function_unknown', 'count', 'length(streams)'],
      ['streams[?includes(name, `"x"`)]', 'function_unknown', 'includes', 'streams[?contains(name, `"x"`)]'],
      ["streams[?name==='users']", 'operator_foreign', '===', "streams[?name=='users']"],
      ["streams[?name<>'users']", 'operator_foreign', '<>', "streams[?name!='users']"],
      ["streams[?name=='a' and name=='b']", 'operator_foreign', 'and', "streams[?name=='a' && name=='b']"],
      ["streams[?name=='a' OR name=='b']", 'operator_foreign', 'OR', "streams[?name=='a' || name=='b']"],
      ['streams[?not name]', 'operator_foreign', 'not', 'streams[?!name]'],
      ['streams[?name & namespace]', 'operator_foreign', '&', 'streams[?name && namespace]'],
      ["streams[?name=='users]", 'quote_unclosed', "'users]", "streams[?name=='users']"],
      ["streams[?name=='users", 'quote_unclosed', "'users", "streams[?name=='users']"],
      ['streams[?name==`users', 'quote_unclosed', '`users', 'streams[?name==`users`]'],
      ['streams[*', 'bracket_unclosed', '[', 'streams[*]'],
      ["streams[?contains(name, 'a'", 'bracket_unclosed', '(', "streams[?contains(name, 'a')]"],
      ["streams[?(name=='a']", 'token_unexpected', ']', "streams[?(name=='a')]"],
      ['streams[*].name]', 'bracket_unmatched', ']', 'streams[*].name'],
      ["streams[name=='users']", 'token_unexpected', 'name', "streams[?name=='users']"],
      ["streams[?contain(name, 'a')]", 'function_unknown', 'contain', "streams[?contains(name, 'a')]"],
      ["streams[?startswith(name, 'a')]", 'function_unknown', 'startswith', "streams[?starts_with(name, 'a')]"],
      ['streams[?contains(name)]', 'function_arguments', 'contains(name)', undefined],
      ['$.streams[*]', 'character_unexpected', '$', 'streams[*]'],
      ['streams[?name==‘users’]', 'character_unexpected', '‘', "streams[?name=='users']"],
      ['streams[*].', 'end_unexpected', '.', 'streams[*]'],
      ['streams[*].[name,]', 'token_unexpected', ']', 'streams[*].[name]'],
      ["streams[?name like '%user%']", 'operator_foreign', 'like', "streams[?contains(name, 'user')]"],
      ['streams[?name LIKE "user%" AND namespace]', 'operator_foreign', 'LIKE', undefined],
      ["streams[?name like 'users']", 'operator_foreign', 'like', "streams[?name == 'users']"],
      ["streams[?name not like '%s']", 'operator_foreign', 'not like', "streams[?!ends_with(name, 's')]"],
      ["streams[?name not like 'users']", 'operator_foreign', 'not like', "streams[?!(name == 'users')]"],
      ["streams[?name ~ '^user']", 'operator_foreign', '~', "streams[?starts_with(name, 'user')]"],
      ["streams[?name =~ '.*user.*']", 'operator_foreign', '=~', "streams[?contains(name, 'user')]"],
      ["streams[?name contains 'a']", 'operator_foreign', 'contains', "streams[?contains(name, 'a')]"],
      ["streams[?name in ('a', 'b')]", 'operator_foreign', 'in', "streams[?(name == 'a' || name == 'b')]"],
      ['streams[?name in ["a", "b"]]', 'operator_foreign', 'in', "streams[?(name == 'a' || name == 'b')]"],
      ["streams[?name not in ('a')]", 'operator_foreign', 'not in', "streams[?name != 'a']"],
      [
        "streams[?'incremental' in supported_sync_modes]",
        'operator_foreign',
        'in',
        "streams[?contains(supported_sync_modes, 'incremental')]",
      ],
      ["streams[?name.startsWith('u')]", 'operator_foreign', 'startsWith', "streams[?starts_with(name, 'u')]"],
      ["streams[?name.contains('u')]", 'operator_foreign', 'contains', "streams[?contains(name, 'u')]"],
      ['streams[?source_defined_primary_key.length() > `1`]', 'operator_foreign', 'length', undefined],
      ['streams[?namespace is not null]', 'operator_foreign', 'is not', 'streams[?namespace != null]'],
      ['streams[?namespace is null]', 'operator_foreign', 'is', 'streams[?namespace == null]'],
      ["streams[?name == “users” && namespace == 'a']", 'character_unexpected', '“', undefined],
      ["streams['users']", 'token_unexpected', "'users'", "streams[?name == 'users']"],
      ['streams[*].name |', 'end_unexpected', '|', 'streams[*].name'],
      ['streams[*].[name, namespace,', 'bracket_unclosed', '[', undefined],
      ["streams[?name == 'users' &&]", 'token_unexpected', ']', "streams[?name == 'users']"],
      ['streams[::0]', 'slice_step_zero', '0', undefined],
      ['streams[*].🧩', 'character_unexpected', '🧩', undefined],
      ['streams[?name==`"a]', 'quote_unclosed', '`"a]', undefined],
      ['', 'expression_empty', '', undefined],
    ])('is told at its place, with a way out: %s', (expression, code, place, mended) => {
      const { message, start, end, fixes } = refuse(expression)

      expect(message.code).toBe(code)
      expect(expression.slice(start, end)).toBe(place)
      if (mended !== undefined) expect(fixes.map((fix) => fix.expression)).toContain(mended)
    })

    it('offers one way out per slip, so that one can mend the next', () => {
      const first = refuse("streams[?name='a' and name='b'")
      const second = refuse(first.fixes[0]?.expression ?? '')

      expect(first.message.code).toBe('equals_single')
      expect(second.message.code).toBe('operator_foreign')
    })

    it('mends a slip in an expression whose brackets are still open', () => {
      const [fix] = refuse("streams[?name='users'").fixes

      expect(fix?.expression).toBe("streams[?name=='users'")
      expect(refuse(fix?.expression ?? '').fixes.map(({ expression }) => expression)).toEqual([
        "streams[?name=='users']",
      ])
    })

    it('has limits', () => {
      expect(refuse('a'.repeat(5_000)).message).toEqual({ code: 'expression_too_long', limit: 4_000 })
      expect(refuse('!'.repeat(3_000)).message).toEqual({ code: 'expression_too_deep', limit: 250 })
    })
  })

  describe('hints', () => {
    it('offer no way that leads nowhere', () => {
      expect(refuse("streams[?name =~ 'x']").fixes.map(({ expression }) => expression)).toEqual([
        "streams[?contains(name, 'x')]",
      ])
      expect(refuse("streams.filter(s => s.name == 'users')").fixes).toEqual([])
    })

    it('blame no root where only the sign of an expression is missing', () => {
      expect(read('sort_by(streams, name)').hints).toEqual([])
    })

    it('take the word beside a misspelt key for a text', () => {
      const { hints } = read('streams[?nmae == users]')

      expect(hints.map(({ message, fixes }) => [message.code, fixes[0]?.expression])).toEqual([
        ['key_unknown', 'streams[?name == users]'],
        ['word_unquoted', "streams[?nmae == 'users']"],
      ])
    })

    it.each<[string, string, string, string | undefined]>([
      ['streams[?name==users]', 'word_unquoted', 'users', "streams[?name=='users']"],
      [
        'streams[?contains(supported_sync_modes, incremental)]',
        'word_unquoted',
        'incremental',
        "streams[?contains(supported_sync_modes, 'incremental')]",
      ],
      ['streams[?source_defined_cursor==True]', 'word_unquoted', 'True', 'streams[?source_defined_cursor==`true`]'],
      ['streams | length', 'key_of_list', 'length', 'length(streams)'],
      ['streams.length', 'key_of_list', 'length', 'length(streams)'],
      ['streams[?source_defined_cursor==true]', 'word_unquoted', 'true', 'streams[?source_defined_cursor==`true`]'],
      ['streams[?name=="users"]', 'word_double_quoted', '"users"', "streams[?name=='users']"],
      ['streams[?name==`users`]', 'literal_bare', '`users`', "streams[?name=='users']"],
      ["streams[?name==`'users'`]", 'literal_bare', "`'users'`", "streams[?name=='users']"],
      ["streams[?nam=='users']", 'key_unknown', 'nam', "streams[?name=='users']"],
      ['streams[*].nmae', 'key_unknown', 'nmae', 'streams[*].name'],
      ['sort_by(streams, &nme)', 'key_unknown', 'nme', 'sort_by(streams, &name)'],
      ['Streams[*]', 'key_unknown', 'Streams', 'streams[*]'],
      ['streams[*].colour', 'key_unknown', 'colour', undefined],
      ['streams.name', 'key_of_list', 'name', 'streams[*].name'],
      ['streams.users', 'key_of_list', 'users', "streams[?name == 'users']"],
      ['streams[?json_schema.properties.idd]', 'key_unknown', 'idd', 'streams[?json_schema.properties.id]'],
      ["[?name == 'users']", 'root_missing', "[?name == 'users']", "streams[?name == 'users']"],
      ['[*].name', 'root_missing', '[*].name', 'streams[*].name'],
      ["@[?name == 'users']", 'root_missing', '@', "streams[?name == 'users']"],
      ["name == 'users'", 'root_missing', 'name', "streams[?name == 'users']"],
      ["contains(name, 'u') && namespace", 'root_missing', 'name', "streams[?contains(name, 'u') && namespace]"],
      ['name', 'root_missing', 'name', 'streams[*].name'],
      ['users', 'root_missing', 'users', "streams[?name == 'users']"],
      [
        "streams[?source_defined_cursor == 'true']",
        'literal_kind',
        "'true'",
        'streams[?source_defined_cursor == `true`]',
      ],
      ["streams[?source_defined_cursor != 'yes']", 'literal_kind', "'yes'", undefined],
      ['streams[?name == `5`]', 'literal_kind', '`5`', "streams[?name == '5']"],
      ["streams[?length(name) > '5']", 'literal_kind', "'5'", 'streams[?length(name) > `5`]'],
      ["streams[?name > 'a']", 'order_text', "'a'", undefined],
      ['streams[?name > `1`]', 'order_text', '`1`', undefined],
      [
        "streams[?supported_sync_modes == 'incremental']",
        'list_compared',
        "'incremental'",
        "streams[?contains(supported_sync_modes, 'incremental')]",
      ],
      [
        "streams[?source_defined_primary_key != 'id']",
        'list_compared',
        "'id'",
        "streams[?!contains(source_defined_primary_key[], 'id')]",
      ],
      ["streams[?name == '*user*']", 'wildcard', "'*user*'", "streams[?contains(name, 'user')]"],
      ["streams[?name != 'user%']", 'wildcard', "'user%'", "streams[?!starts_with(name, 'user')]"],
      ["streams[?'%s' == name]", 'wildcard', "'%s'", "streams[?ends_with(name, 's')]"],
      ['streams[?name == *]', 'star_compared', '*', 'streams[?name]'],
    ])('say what was surely not meant: %s', (expression, code, place, mended) => {
      const [hint, ...others] = read(expression).hints

      expect(others).toEqual([])
      expect(hint?.message.code).toBe(code)
      expect(expression.slice(hint?.start, hint?.end)).toBe(place)
      if (mended !== undefined) expect(hint?.fixes[0]?.expression).toBe(mended)
    })

    it.each([
      "streams[?contains(supported_sync_modes, 'incremental')]",
      'streams[?source_defined_cursor==`true`]',
      'streams[?json_schema.properties.id.type]',
      'streams[?json_schema.definitions.anything]',
      'streams[?length(name) > `1`]',
      'streams[*].json_schema.properties.id.anything',
      "streams[?default_cursor_field == `[]` || name == 'a*b']",
      'streams[*].json_schema.properties.*.type',
      'streams[*].{n: name, k: source_defined_primary_key[0][0]} | [0].n',
      'streams[?namespace==name]',
      '@.streams[?name==`"users"`]',
    ])('are silent on %s', (expression) => {
      expect(read(expression).hints).toEqual([])
    })

    it('know members that only this catalog has', () => {
      const odd = normalizeCatalog({ streams: [{ name: 'a', suggested: true }] })
      const [withIt, without] = [odd, catalog].map((one) => compileFilter('streams[?suggested]', one))

      expect(withIt).toMatchObject({ ok: true, hints: [] })
      expect(without).toMatchObject({ ok: true, hints: [{ message: { code: 'key_unknown' } }] })
    })
  })

  describe('whatever the text', () => {
    it('never throws, and puts every place inside it', () => {
      fc.assert(
        fc.property(expressionArbitrary, (expression) => {
          const filter = compileFilter(expression, catalog)
          const places = filter.ok ? filter.hints : [filter]
          for (const { start, end } of places) {
            expect(start >= 0 && start <= end && end <= expression.length).toBe(true)
            expect(start < end || expression === '').toBe(true)
          }
        }),
        { numRuns: 2_000 },
      )
    })

    it('evaluates without throwing, to streams of the catalog', () => {
      fc.assert(
        fc.property(expressionArbitrary, catalogArbitrary, (expression, subject) => {
          const filter = compileFilter(expression, subject)
          if (!filter.ok) return
          const { streams } = filter.evaluate(subject)
          expect(streams.every((stream) => subject.streams.includes(stream))).toBe(true)
          expect(new Set(streams).size).toBe(streams.length)
        }),
      )
    })

    it('offers only fixes that can be read or leave a problem further on', () => {
      fc.assert(
        fc.property(expressionArbitrary, (expression) => {
          const filter = compileFilter(expression, catalog)
          for (const fix of filter.ok ? filter.hints.flatMap((hint) => hint.fixes) : filter.fixes) {
            const mended = compileFilter(fix.expression, catalog)
            expect(mended.ok || (!filter.ok && isFurther(filter, mended))).toBe(true)
          }
        }),
        { numRuns: 1_000 },
      )
    })
  })
})

type Refused = Extract<CompiledFilter, { ok: false }>

/** A bracket left open is told at the bracket, though what lacks is at the end. */
function isFurther(before: Refused, after: Refused): boolean {
  const wasEquals = ['equals_single', 'operator_foreign'].includes(before.message.code)
  return after.end > before.start || (wasEquals && after.message.code === 'bracket_unclosed')
}
