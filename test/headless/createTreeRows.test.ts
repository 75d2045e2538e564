import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog, Stream } from '../../src/domain/catalog'
import { indexStreams } from '../../src/headless/catalog-filter/indexStreams'
import { createFieldRows } from '../../src/headless/tree-grid/createFieldRows'
import { createTreeRows, type Expansion } from '../../src/headless/tree-grid/createTreeRows'
import { groupStreams } from '../../src/headless/tree-grid/groupStreams'
import { pathKey } from '../../src/headless/tree-grid/knownFields'
import { closedFields } from '../../src/headless/tree-grid/openFields'
import type { TreeRow } from '../../src/headless/tree-grid/TreeRow'
import {
  createStream,
  namespacedCatalog,
  oddlyNamedCatalog,
  shopCatalog,
  wideCatalog,
} from '../../stories/support/catalogs'

type Asked = { streams?: readonly Stream[]; expansion?: Expansion; closedGroups?: ReadonlySet<string> }

function rowsOf(
  catalog: Catalog,
  { streams = catalog.streams, expansion = new Map(), closedGroups = new Set() }: Asked = {},
) {
  const index = indexStreams(catalog)
  const sections = groupStreams(streams, index)
  return createTreeRows({ sections, index, expansion, closedGroups, fields: createFieldRows() })
}

function listed(rows: ReturnType<typeof rowsOf>): TreeRow[] {
  return Array.from({ length: rows.count }, (_, at) => rows.rowAt(at)).filter((row) => row !== undefined)
}

function nameOf(row: TreeRow): string {
  switch (row.kind) {
    case 'group':
      return `[${row.group.namespace ?? ''} ${row.group.streams.length}/${row.group.total}]`
    case 'stream':
      return row.stream.name
    case 'field':
      return row.field.path.join('.')
    case 'search':
      return `?${row.text} ${row.found}/${row.total}`
  }
}

const keyOf = (catalog: Catalog, at: number) => indexStreams(catalog).keyOf(catalog.streams[at] ?? fail())
const ordersKey = keyOf(shopCatalog, 1)

function fail(): never {
  throw new Error('There is no such row')
}

describe('rows', () => {
  it('are the streams alone while none is open', () => {
    const rows = rowsOf(shopCatalog)

    expect(listed(rows).map(nameOf)).toEqual(shopCatalog.streams.map(({ name }) => name))
  })

  it('hold the fields of an open stream under it, and those of an open field under that', () => {
    const open = new Set([pathKey(['shipping_address'])])
    const rows = rowsOf(shopCatalog, { expansion: new Map([[ordersKey, { ...closedFields, open }]]) })

    const names = listed(rows).map(nameOf)
    const address = names.indexOf('shipping_address')
    expect(names.slice(0, 3)).toEqual(['users', 'orders', 'id'])
    expect(names.slice(address, address + 4)).toEqual([
      'shipping_address',
      'shipping_address.street',
      'shipping_address.city',
      'shipping_address.location',
    ])
    expect(rows.rowAt(address + 1)).toMatchObject({ level: 3, position: 1, siblings: 3, isExpandable: false })
    expect(names.at(-1)).toBe('carts')
    expect(nameOf(rows.rowAt(rows.parentOf(address + 1)) ?? fail())).toBe('shipping_address')
    expect(nameOf(rows.rowAt(rows.parentOf(address)) ?? fail())).toBe('orders')
  })

  it('tells streams with the same name, or any name, apart', () => {
    const rows = listed(rowsOf(oddlyNamedCatalog)).filter(({ kind }) => kind === 'stream')

    expect(new Set(rows.map(({ key }) => key)).size).toBe(oddlyNamedCatalog.streams.length)
  })

  it('finds every row by its key, whatever is open and however streams are grouped', () => {
    const grouped = { streams: [...namespacedCatalog.streams, ...wideCatalog(30).streams] }
    const catalogs = [shopCatalog, oddlyNamedCatalog, grouped].map((catalog) => ({
      catalog,
      index: indexStreams(catalog),
    }))
    fc.assert(
      fc.property(fc.constantFrom(...catalogs), fc.infiniteStream(fc.boolean()), ({ catalog, index }, coins) => {
        const toss = () => coins.next().value === true
        const open = new Set(toss() ? [pathKey(['shipping_address']), pathKey(['group_0'])] : [])
        const asked = { ...closedFields, open, search: toss() ? 'a' : '' }
        const expansion = new Map(catalog.streams.filter(toss).map((stream) => [index.keyOf(stream), asked]))
        const streams = toss() ? catalog.streams : catalog.streams.filter(toss)
        const shown = toss() ? streams : streams.toReversed()
        const closedGroups = new Set(toss() ? ['\u0002', '\u0002\u0002public'] : [])
        const rows = rowsOf(catalog, { streams: shown, expansion, closedGroups })

        const all = listed(rows)

        expect(all).toHaveLength(rows.count)
        expect(all.map((row) => rows.indexOf(row))).toEqual(all.map((_, at) => at))
        expect(all.map((_, at) => rows.keyAt(at))).toEqual(all.map(({ key }) => key))
        expect(all.map((_, at) => rows.kindAt(at))).toEqual(all.map(({ kind }) => kind))
        expect(all.every(({ level }, at) => level === (rows.rowAt(rows.parentOf(at))?.level ?? 0) + 1)).toBe(true)
        all.forEach((row, at) => {
          const wanted = rows.findStream((stream) => row.kind === 'stream' && stream === row.stream, 0)
          expect(wanted).toBe(row.kind === 'stream' ? at : -1)
        })
      }),
    )
  })
})

describe('groups', () => {
  it('come where a catalog has several namespaces, in its order, with how many of their streams are on show', () => {
    const few = namespacedCatalog.streams.filter(({ name }) => name !== 'events')

    const rows = rowsOf(namespacedCatalog, { streams: few })

    expect(listed(rows).map(nameOf)).toEqual([
      '[public 2/2]',
      'users',
      'orders',
      '[audit 1/2]',
      'users',
      '[ 1/1]',
      'notes',
    ])
    expect(rows.rowAt(3)).toMatchObject({ level: 1, position: 2, siblings: 3, isExpanded: true })
    expect(rows.rowAt(4)).toMatchObject({ level: 2, position: 1, siblings: 1 })
    expect(rows.headOf(2)).toBe(0)
    expect(rows.headOf(4)).toBe(3)
  })

  it('do not come where there is one namespace', () => {
    const one = { streams: [createStream('a', { namespace: 'public' }), createStream('b')] }

    expect(listed(rowsOf(one)).map(nameOf)).toEqual(['a', 'b'])
  })

  it('leave streams alone that come in an order of their own', () => {
    const sorted = namespacedCatalog.streams.toReversed()

    expect(listed(rowsOf(namespacedCatalog, { streams: sorted })).map(nameOf)).toEqual(sorted.map(({ name }) => name))
  })

  it('keep their head when they are closed', () => {
    const closedGroups = new Set([rowsOf(namespacedCatalog).keyAt(0) ?? fail()])

    expect(listed(rowsOf(namespacedCatalog, { closedGroups })).map(nameOf).slice(0, 2)).toEqual([
      '[public 2/2]',
      '[audit 2/2]',
    ])
  })
})

describe('the search of fields', () => {
  const catalog = wideCatalog(200)
  const key = keyOf(catalog, 0)
  const namesFor = (search: string, open: string[][] = [], closed: string[][] = []) => {
    const asked = { search, open: new Set(open.map(pathKey)), closed: new Set(closed.map(pathKey)) }
    return listed(rowsOf(catalog, { expansion: new Map([[key, asked]]) }))
      .map(nameOf)
      .slice(1, -1)
  }

  it('stands above the fields of a wide stream alone', () => {
    const narrow = rowsOf(shopCatalog, { expansion: new Map([[ordersKey, closedFields]]) })

    expect(listed(narrow).map(({ kind }) => kind)).not.toContain('search')
    expect(namesFor('')[0]).toBe('? 200/200')
  })

  it('finds names at any depth and shows what holds them', () => {
    expect(namesFor('FIELD_77')).toEqual(['?FIELD_77 1/200', 'group_3', 'group_3.field_77'])
  })

  it('goes by the whole path when the text has a dot', () => {
    expect(namesFor('group_0.field_17')).toEqual(['?group_0.field_17 1/200', 'group_0', 'group_0.field_17'])
  })

  it('lets what was found be opened, and what holds it be closed', () => {
    expect(namesFor('group_3', [['group_3']])).toHaveLength(2 + 19)
    expect(namesFor('field_77', [], [['group_3']])).toEqual(['?field_77 1/200', 'group_3'])
  })
})
