import fc from 'fast-check'
import { search } from 'jmespath'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/domain/catalog'
import { type CompiledFilter, compileFilter, type FilterResult } from '../../src/domain/compileFilter'
import { parseFilter } from '../../src/domain/filter/parseFilter'
import { runFilterInSteps } from '../../src/domain/filter/runFilterInSteps'
import type { JsonValue } from '../../src/domain/json'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { catalogArbitrary, expressionArbitrary } from '../support/catalogArbitraries'
import { catalogExpressionArbitrary } from '../support/catalogExpressions'

function compile(expression: string, catalog: Catalog): CompiledFilter & { ok: true } {
  const filter = compileFilter(expression, catalog)
  if (!filter.ok) throw new Error(`Refused: ${expression}`)
  return filter
}

/** A clock that goes on by so much whenever it is looked at, and counts how often that was. */
function createClock(step: number) {
  let looks = 0
  return { now: () => ++looks * step, looks: () => looks }
}

function wideCatalog(streams: number): Catalog {
  const names = Array.from({ length: streams }, (_, at) => `stream_${(at * 7) % streams}`)
  return normalizeCatalog({
    streams: names.map((name, at) => ({
      name,
      namespace: `space_${at % 3}`,
      supported_sync_modes: at % 2 === 0 ? ['full_refresh'] : ['full_refresh', 'incremental'],
      json_schema: { properties: { id: { type: 'integer' }, city: { type: ['null', 'string'] } } },
    })),
  })
}

/** What jmespath gives by itself: `failed` where it throws. */
function bare(expression: string, document: unknown): unknown {
  try {
    return asJson(search(document, expression))
  } catch {
    return 'failed'
  }
}

function stepped(expression: string, document: unknown, elapsed: number): unknown {
  const parsed = parseFilter(expression)
  if (!parsed.ok) throw new Error(`Refused: ${expression}`)
  const steps = runFilterInSteps(parsed.node, parsed.tokens, document)
  try {
    for (;;) {
      const step = steps.next(elapsed)
      if (step.done) return asJson(step.value)
    }
  } catch {
    return 'failed'
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null))
}

describe('an expression evaluated in steps', () => {
  it.each([0, 1, 100])('gives what jmespath gives at once, when a step takes %d ms', (elapsed) => {
    fc.assert(
      fc.property(catalogExpressionArbitrary, catalogArbitrary.map(asJson), (expression, catalog) => {
        expect(stepped(expression, catalog, elapsed), expression).toEqual(bare(expression, catalog))
      }),
      { numRuns: 1_000 },
    )
  })

  it('ends for any text, in as many turns as it takes', () => {
    fc.assert(
      fc.property(expressionArbitrary, catalogArbitrary, (expression, catalog) => {
        const filter = compileFilter(expression, catalog)
        if (!filter.ok) return
        const evaluation = filter.begin(catalog, { now: createClock(1).now })
        let result: FilterResult | undefined
        for (let turns = 0; result === undefined; turns++) {
          expect(turns).toBeLessThan(2_000)
          result = evaluation.proceed(1)
        }
        expect(result).toEqual(filter.evaluate(catalog))
      }),
      { numRuns: 500 },
    )
  })

  it('begins with one stream, goes on with more while that is quick, and with fewer while it is not', () => {
    const catalog = wideCatalog(1_000)
    const filter = compile('streams[?source_defined_cursor]', catalog)
    const quick = createClock(0.1)
    const slow = createClock(6)

    filter.evaluate(catalog, { now: quick.now })
    filter.evaluate(catalog, { now: slow.now, most: Number.POSITIVE_INFINITY })

    expect(quick.looks()).toBeLessThan(20)
    expect(slow.looks()).toBeGreaterThan(900)
  })

  it('pauses when its turn is over, and ends with the same result', () => {
    const catalog = wideCatalog(1_000)
    const filter = compile('streams[*].name', catalog)
    const evaluation = filter.begin(catalog, { now: createClock(3).now, most: 100_000 })

    expect(evaluation.proceed(8)).toBeUndefined()
    expect(evaluation.proceed()).toEqual(filter.evaluate(catalog))
    expect(evaluation.proceed()).toEqual(filter.evaluate(catalog))
  })

  it('is cut off with the reason once it has worked too long', () => {
    const catalog = wideCatalog(1_000)
    const filter = compile('streams[*].to_string(@)', catalog)
    const clock = createClock(100)

    expect(filter.evaluate(catalog, { now: clock.now, most: 2_000 })).toEqual({
      kind: 'failed',
      streams: [],
      value: null,
      message: { code: 'evaluation_too_long', seconds: 2 },
    })
    expect(clock.looks()).toBeLessThanOrEqual(22)
  })

  it('counts only its own work, not the time between its turns', () => {
    const catalog = wideCatalog(1_000)
    const filter = compile('streams[*].name', catalog)
    let time = 0
    const evaluation = filter.begin(catalog, { now: () => ++time })

    let result = evaluation.proceed(1)
    while (result === undefined) {
      time += 10_000
      result = evaluation.proceed(1)
    }

    expect(result.kind).toBe('names')
  })

  it('is not begun on the whole where a sample of it took too long', () => {
    const catalog = wideCatalog(20_000)
    const filter = compile('to_string(streams)', catalog)
    const clock = createClock(20)

    expect(filter.evaluate(catalog, { now: clock.now })).toMatchObject({
      kind: 'failed',
      message: { code: 'evaluation_too_long' },
    })
    expect(clock.looks()).toBeLessThan(10)
  })

  it('does not take one slow sample for granted', () => {
    const catalog = wideCatalog(20_000)
    const filter = compile('sort(streams[*].name)', catalog)
    let looks = 0
    let time = 0
    const result = filter.evaluate(catalog, {
      now: () => {
        looks += 1
        time += looks === 20 ? 200 : 0.1
        return time
      },
    })

    expect(result.kind).toBe('names')
  })

  it('orders by an expression that is asked once of each stream', () => {
    const catalog = wideCatalog(50)

    expect(compile('sort_by(streams, &to_string(name))', catalog).evaluate(catalog).streams).toEqual(
      [...catalog.streams].sort((left, right) => (left.name < right.name ? -1 : 1)),
    )
    expect(compile('max_by(streams, &length(name)).name', catalog).evaluate(catalog).value).toBe(
      search(catalog, 'max_by(streams, &length(name)).name'),
    )
  })

  it('finds the stream whose name comes first or last, which jmespath does not', () => {
    const catalog = normalizeCatalog({ streams: [{ name: 'b' }, { name: 'c' }, { name: 'a' }] })

    expect(compile('max_by(streams, &name).name', catalog).evaluate(catalog).value).toBe('c')
    expect(compile('min_by(streams, &name).name', catalog).evaluate(catalog).value).toBe('a')
  })

  it('reads on after @ in an argument, where jmespath does not', () => {
    const catalog = wideCatalog(3)

    expect(compile('length(@.streams)', catalog).evaluate(catalog).value).toBe(3)
    expect(compile('streams[?contains(@.name, `_1`)]', catalog).evaluate(catalog).streams).toHaveLength(1)
  })

  it('takes a stream apart that is too much for one step', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, at) => [`field_${at}`, { type: 'string' }]),
    )
    const catalog = normalizeCatalog({ streams: [{ name: 'wide', json_schema: { properties } }, { name: 'small' }] })
    const expression = `streams[*].{all: json_schema.properties.*${'.[type, type, type, type][]'.repeat(2)}${'.{a: @, b: @, c: @}'.repeat(3)}}`
    const filter = compile(expression, catalog)
    const clock = createClock(3)

    const result: JsonValue = filter.evaluate(catalog, { now: clock.now, most: Number.POSITIVE_INFINITY }).value

    expect(asJson(result)).toEqual(bare(expression, catalog))
    expect(clock.looks()).toBeGreaterThan(1_000)
  })
})

describe('an expression that would freeze the page', () => {
  const catalog = wideCatalog(2_000)

  it.each<[string, string]>([
    ['texts in texts', `streams[*].${'to_string('.repeat(9)}@${')'.repeat(9)}`],
    ['an order by the whole of each stream', 'sort_by(streams, &to_string(@))'],
    ['an order of orders', 'sort_by(sort_by(sort_by(streams, &to_string(@)), &to_string([@, @])), &to_string([[@]]))'],
    ['a row of filters', `streams${'[?name]'.repeat(50)}`],
    ['filters within filters', `streams[?${'json_schema.properties.*[?'.repeat(8)}type${']'.repeat(8)}]`],
    ['doubling', `streams${' | [@, @][]'.repeat(9)}`],
    ['doubling beyond all bounds', `streams${' | [@, @][]'.repeat(60)}`],
    ['a row of alternatives', `streams[?${Array.from({ length: 150 }, (_, at) => `name=='x${at}'`).join(' || ')}]`],
    ['all fields of all streams', 'streams[].json_schema.properties.*.*'],
    ['a list compared with itself', 'streams[*].[@] == streams[*].[@]'],
    ['maps in maps', `${'map(&to_string(@), '.repeat(40)}streams${')'.repeat(40)}`],
    [
      'all streams as one text, again and again',
      `[${Array.from({ length: 60 }, () => 'to_string(streams)').join(', ')}]`,
    ],
  ])('ends with a result, or is cut off with the reason: %s', (_, expression) => {
    const clock = createClock(5)
    const filter = compileFilter(expression, catalog)
    if (!filter.ok) throw new Error('Refused')

    const result = filter.evaluate(catalog, { now: clock.now })

    expect(clock.looks()).toBeLessThan(410)
    if (result.kind === 'failed') {
      expect(['evaluation_too_long', 'evaluation_too_large', 'argument_type', 'evaluation_failed']).toContain(
        result.message.code,
      )
    }
  })

  it('is refused where it is too long or too deep to be read', () => {
    expect(compileFilter('streams'.repeat(1_500))).toMatchObject({
      ok: false,
      message: { code: 'expression_too_long' },
    })
    expect(compileFilter(`${'['.repeat(300)}a${']'.repeat(300)}`)).toMatchObject({
      ok: false,
      message: { code: 'expression_too_deep' },
    })
    expect(compileFilter(`${'not_null('.repeat(300)}a${')'.repeat(300)}`)).toMatchObject({
      ok: false,
      message: { code: 'expression_too_deep' },
    })
  })
})
