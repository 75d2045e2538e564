import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../src/domain/compileFilter'
import { mendFailure } from '../../src/domain/filter/mendFailure'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'

const catalog = normalizeCatalog({
  streams: [{ name: 'users', namespace: 'crm', json_schema: { properties: { id: {} } } }, { name: 'orders' }],
})

function fail(expression: string) {
  const filter = compileFilter(expression, catalog)
  const result = filter.ok ? filter.evaluate(catalog) : undefined
  if (result?.kind !== 'failed') throw new Error(`Did not fail: ${expression}`)
  return mendFailure(expression, result.message)
}

describe('mendFailure', () => {
  it.each([
    ['sort_by(streams, name)', 'sort_by(streams, &name)'],
    ['max_by(streams, name).namespace', 'max_by(streams, &name).namespace'],
  ])('asks each item where the sign for that is missing: %s', (expression, mended) => {
    expect(fail(expression).fixes[0]?.expression).toBe(mended)
  })

  it.each<[string, string, string[]]>([
    [
      "streams[?contains(namespace, 'c')]",
      'namespace',
      ["streams[?contains(namespace || `[]`, 'c')]", "streams[?namespace && contains(namespace, 'c')]"],
    ],
    [
      "streams[?name && starts_with(namespace, 'c')].name",
      'namespace',
      [
        "streams[?name && starts_with(namespace || '', 'c')].name",
        "streams[?name && namespace && starts_with(namespace, 'c')].name",
      ],
    ],
    [
      "streams[?contains(keys(json_schema.properties), 'id')]",
      'json_schema.properties',
      ["streams[?contains(keys(json_schema.properties || `{}`), 'id')]"],
    ],
    [
      "streams[?contains(source_defined_cursor, 'id')]",
      'source_defined_cursor',
      ["streams[?contains(to_string(source_defined_cursor), 'id')]"],
    ],
    ['streams[?abs(name) > `1`]', 'name', ['streams[?abs(to_number(name)) > `1`]']],
  ])('finds the place where %s failed, and keeps it from failing', (expression, place, mended) => {
    const { start, end, fixes } = fail(expression)

    expect(expression.slice(start, end)).toBe(place)
    expect(fixes.map((fix) => fix.expression)).toEqual(mended)
    for (const fix of fixes) expect(compileFilter(fix.expression, catalog).ok).toBe(true)
  })

  it('gives the expected streams once mended', () => {
    for (const fix of fail("streams[?contains(namespace, 'c')]").fixes) {
      const filter = compileFilter(fix.expression, catalog)
      expect(filter.ok && filter.evaluate(catalog).streams.map(({ name }) => name)).toEqual(['users'])
    }
  })

  it('offers nothing where it cannot tell which of two calls it was', () => {
    const { fixes } = fail("streams[?contains(namespace, 'c') || contains(is_resumable, 'c')]")

    expect(fixes).toEqual([])
  })

  it('names the whole expression for what has no place', () => {
    expect(mendFailure('a', { code: 'evaluation_failed' })).toEqual({ start: 0, end: 1, fixes: [] })
  })
})
