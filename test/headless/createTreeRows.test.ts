import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexStreams } from '../../src/headless/catalog-filter/indexStreams'
import { createFieldSource, pathKey } from '../../src/headless/tree-grid/createFieldSource'
import { createTreeRows, type Expansion, type TreeRow } from '../../src/headless/tree-grid/createTreeRows'
import { oddlyNamedCatalog, shopCatalog } from '../../stories/support/catalogs'

function rowsOf(catalog: typeof shopCatalog, expansion: Expansion = new Map()) {
  const index = indexStreams(catalog)
  return createTreeRows({ streams: catalog.streams, index, expansion, fields: createFieldSource() })
}

function listed(rows: ReturnType<typeof rowsOf>): TreeRow[] {
  return Array.from({ length: rows.count }, (_, at) => rows.rowAt(at)).filter((row) => row !== undefined)
}

function nameOf(row: TreeRow): string {
  return row.kind === 'stream' ? row.stream.name : row.field.path.join('.')
}

const ordersKey = indexStreams(shopCatalog).keyOf(shopCatalog.streams[1] ?? fail())

function fail(): never {
  throw new Error('The catalog has no second stream')
}

describe('rows', () => {
  it('are the streams alone while none is open', () => {
    const rows = rowsOf(shopCatalog)

    expect(listed(rows).map(nameOf)).toEqual(shopCatalog.streams.map(({ name }) => name))
  })

  it('hold the fields of an open stream under it, and those of an open field under that', () => {
    const rows = rowsOf(shopCatalog, new Map([[ordersKey, new Set([pathKey(['shipping_address'])])]]))

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
    const keys = listed(rowsOf(oddlyNamedCatalog)).map((row) => row.key)

    expect(new Set(keys).size).toBe(oddlyNamedCatalog.streams.length)
  })

  it('finds every row by its key, whichever streams are open', () => {
    const index = indexStreams(shopCatalog)
    const keys = shopCatalog.streams.map(index.keyOf)
    fc.assert(
      fc.property(fc.subarray(keys), fc.boolean(), (open, isDeep) => {
        const paths = new Set(isDeep ? [pathKey(['shipping_address']), pathKey(['shipping_address', 'location'])] : [])
        const rows = rowsOf(shopCatalog, new Map(open.map((key) => [key, paths])))

        const all = listed(rows)

        expect(all).toHaveLength(rows.count)
        expect(all.map((row) => rows.indexOf(row.key))).toEqual(all.map((_, at) => at))
      }),
    )
  })
})
