import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTemplates, tagsByUse } from '../../src/headless/searchTemplates'
import { connector } from '../../stories/support/connectors'

const offered = [
  connector('Postgres', ['database']),
  connector('Café Ledger', ['finance']),
  connector('My Postgres Replica', ['database', 'finance']),
]
const namesFor = (query: string, tags: string[] = []) =>
  searchTemplates(offered, { query, tags }).map(({ name }) => name)

describe('searchTemplates', () => {
  it('keeps all of them, in their order, for an empty search', () => {
    expect(searchTemplates(offered, { query: '  ', tags: [] })).toBe(offered)
  })

  it('ignores case and accents', () => {
    expect(namesFor('CAFE')).toEqual(['Café Ledger'])
  })

  it('puts names that start with the query first', () => {
    expect(namesFor('postgres')).toEqual(['Postgres', 'My Postgres Replica'])
    expect(namesFor('my post')).toEqual(['My Postgres Replica'])
  })

  it('finds by slug and by tag', () => {
    expect(namesFor('postgres-replica')).toEqual(['My Postgres Replica'])
    expect(namesFor('finance')).toEqual(['Café Ledger', 'My Postgres Replica'])
  })

  it('demands every tag that is chosen', () => {
    expect(namesFor('', ['database', 'finance'])).toEqual(['My Postgres Replica'])
  })

  it('finds every connector by its own name, and never invents or doubles one', () => {
    const anyConnectors = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 })
    fc.assert(
      fc.property(anyConnectors, fc.nat(), (names, pick) => {
        const all = names.map((name, index) => ({ ...connector(name), id: `id-${index}` }))
        const wanted = all[pick % Math.max(all.length, 1)]
        const found = searchTemplates(all, { query: wanted?.name ?? '', tags: [] })
        expect(new Set(found).size).toBe(found.length)
        if (wanted) expect(found).toContain(wanted)
      }),
    )
  })
})

it('lists each tag once, the most used first, then by name', () => {
  const tagged = [connector('A', ['z', 'b', 'b']), connector('B', ['z']), connector('C', ['a'])]

  expect(tagsByUse(tagged)).toEqual(['z', 'a', 'b'])
})
