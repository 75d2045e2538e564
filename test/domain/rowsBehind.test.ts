import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../src/domain/compileFilter'
import { rowsBehind } from '../../src/domain/filter/rowsBehind'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'

const catalog = normalizeCatalog({
  streams: [{ name: 'users', namespace: 'crm', source_defined_cursor: true }, { name: 'orders' }, { name: 'notes' }],
})

describe('rowsBehind', () => {
  it.each([
    ['length(streams[?source_defined_cursor])', ['users']],
    ['streams[*].namespace', ['users']],
    ['streams[?name].json_schema.properties', []],
    ['streams[1:].default_cursor_field', ['orders', 'notes']],
    ['streams[*].supported_sync_modes[]', ['users', 'orders', 'notes']],
    ['streams[*].{key: source_defined_primary_key} | [0]', ['users', 'orders', 'notes']],
    ["contains(streams[?source_defined_cursor].namespace, 'crm')", ['users']],
    ['length(streams[1:]) > `1`', ['orders', 'notes']],
  ])('tells which streams %s was made of', (expression, names) => {
    const filter = compileFilter(rowsBehind(expression) ?? '', catalog)

    expect(filter.ok && filter.evaluate(catalog).streams.map(({ name }) => name)).toEqual(names)
  })

  it.each(['length(streams)', '`1`', 'streams[0].name', 'streams[', ''])('cannot tell of %s', (expression) => {
    expect(rowsBehind(expression)).toBeUndefined()
  })
})
