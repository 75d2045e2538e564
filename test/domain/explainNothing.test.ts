import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../src/domain/compileFilter'
import { explainNothing } from '../../src/domain/filter/explainNothing'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'

const catalog = normalizeCatalog({
  streams: [
    { name: 'users', namespace: 'crm', supported_sync_modes: ['incremental'] },
    { name: 'orders', source_defined_cursor: true },
  ],
})

function explain(expression: string) {
  const filter = compileFilter(expression, catalog)
  if (!filter.ok) throw new Error(`Refused: ${expression}`)
  return explainNothing(expression, filter.evaluate(catalog).value, catalog)
}

describe('explainNothing', () => {
  it.each<[string, object, string, string | undefined]>([
    [
      "streams[?name == 'user']",
      { code: 'test_never', nearest: 'users' },
      "name == 'user'",
      "streams[?name == 'users']",
    ],
    ["streams[?name == 'zzz']", { code: 'test_never', nearest: undefined }, "name == 'zzz'", undefined],
    [
      "streams[?contains(name, 'Order')]",
      { code: 'test_never', nearest: 'order' },
      "contains(name, 'Order')",
      "streams[?contains(name, 'order')]",
    ],
    [
      "streams[?contains(supported_sync_modes, 'Incremental')].name",
      { code: 'test_never', nearest: 'incremental' },
      "contains(supported_sync_modes, 'Incremental')",
      "streams[?contains(supported_sync_modes, 'incremental')].name",
    ],
    ['streams[?name && is_file_based]', { code: 'test_never', test: 'is_file_based' }, 'is_file_based', undefined],
    [
      "streams[?source_defined_cursor && namespace == 'crm']",
      { code: 'tests_never_together', count: 2 },
      "source_defined_cursor && namespace == 'crm'",
      undefined,
    ],
    [
      'streams[?source_defined_cursor] | [?namespace]',
      { code: 'test_never', test: 'namespace' },
      'namespace',
      undefined,
    ],
    ['streams[?source_defined_cursor].namespace', { code: 'part_never', part: 'namespace' }, 'namespace', undefined],
    ['streams[9].name', { code: 'part_null', part: 'streams[9]' }, 'streams[9]', undefined],
    [
      'streams[0].json_schema.properties.id',
      { code: 'part_null', part: 'streams[0].json_schema.properties' },
      'streams[0].json_schema.properties',
      undefined,
    ],
    ['streams | [5]', { code: 'part_null', part: 'streams | [5]' }, 'streams | [5]', undefined],
  ])('says why %s gives nothing', (expression, message, place, mended) => {
    const hint = explain(expression)

    expect(hint?.message).toMatchObject(message)
    expect(expression.slice(hint?.start, hint?.end)).toBe(place)
    expect(hint?.fixes[0]?.expression).toBe(mended)
  })

  it('is silent where the expression itself asks for nothing', () => {
    expect(explain('streams[5:]')).toBeUndefined()
    expect(explain('`[]`')).toBeUndefined()
  })
})
