import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/domain/catalog'
import { indexStreams } from '../../src/headless/catalog-filter/indexStreams'
import { createFieldRows } from '../../src/headless/tree-grid/createFieldRows'
import { createRowSizes, heightOfKind, type OddRow } from '../../src/headless/tree-grid/createRowSizes'
import { groupKey } from '../../src/headless/tree-grid/createSection'
import { createTreeRows, type TreeRows } from '../../src/headless/tree-grid/createTreeRows'
import { groupStreams } from '../../src/headless/tree-grid/groupStreams'
import { closedFields } from '../../src/headless/tree-grid/openFields'
import { createStream } from '../../stories/support/catalogs'

const heights = { group: 33, stream: 41, field: 30 }

/** Streams in up to four namespaces, wide enough for a search row when they have `many` fields. */
const catalogs = fc
  .array(fc.record({ namespace: fc.constantFrom('a', 'b', 'c', undefined), many: fc.boolean() }), { maxLength: 30 })
  .map((streams): Catalog => {
    const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`field_${at}`, {}]))
    return {
      streams: streams.map(({ namespace, many }, at) =>
        createStream(`table_${at}`, { ...(namespace && { namespace }), fields: fields(many ? 25 : 2) }),
      ),
    }
  })

const trees = fc
  .tuple(catalogs, fc.infiniteStream(fc.boolean()), fc.subarray([undefined, 'a', 'b', 'c']))
  .map(([catalog, coins, closed]) => {
    const index = indexStreams(catalog)
    const isOpen = () => coins.next().value === true
    const open = catalog.streams.filter(isOpen).map((stream) => [index.keyOf(stream), closedFields] as const)
    return createTreeRows({
      sections: groupStreams(catalog.streams, index),
      index,
      expansion: new Map(open),
      closedGroups: new Set(closed.map(groupKey)),
      fields: createFieldRows(),
    })
  })

function oddAmong(rows: TreeRows, every: number): OddRow[] {
  return Array.from({ length: rows.count }, (_, at) => rows.rowAt(at)).flatMap((row, at) =>
    row && at % every === 0 ? [{ row, kind: row.kind, height: 17 + (at % 90) }] : [],
  )
}

describe('row sizes', () => {
  it('place every row where the heights of all rows before it add up to', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 1, max: 7 }), (rows, every) => {
        const odd = oddAmong(rows, every)
        const sizes = createRowSizes(rows, heights, odd)

        let start = 0
        for (let at = 0; at < rows.count; at += 1) {
          expect(sizes.startOf(at)).toBe(start)
          start += odd.find(({ row }) => row.key === rows.keyAt(at))?.height ?? heightOfKind(heights, kindAt(rows, at))
        }
        expect(sizes.total).toBe(start)
      }),
    )
  })

  it('find the row that covers a place, and the nearest for one outside', () => {
    fc.assert(
      fc.property(trees, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (rows, share) => {
        fc.pre(rows.count > 0)
        const sizes = createRowSizes(rows, heights, oddAmong(rows, 3))
        const place = sizes.total * share

        const found = sizes.indexAt(place)

        expect(found === 0 || sizes.startOf(found) <= place).toBe(true)
        expect(found === rows.count - 1 || sizes.startOf(found + 1) > place).toBe(true)
      }),
    )
  })

  it('pass over odd rows that are not shown', () => {
    const catalog = { streams: [createStream('orders'), createStream('users')] }
    const index = indexStreams(catalog)
    const sections = groupStreams(catalog.streams.slice(1), index)
    const fields = createFieldRows()
    const rows = createTreeRows({ sections, index, expansion: new Map(), closedGroups: new Set(), fields })

    const sizes = createRowSizes(rows, heights, [
      { row: { key: index.keyOf(catalog.streams[0] ?? createStream('')) }, kind: 'stream', height: 90 },
    ])

    expect(sizes.total).toBe(heights.stream)
  })

  it.each([100, 50_000])('look at a handful of rows, also of %i', (count) => {
    const catalog = {
      streams: Array.from({ length: count }, (_, at) => createStream(`table_${at}`, { namespace: `schema_${at % 5}` })),
    }
    const index = indexStreams(catalog)
    const sections = groupStreams(catalog.streams, index)
    let asked = 0
    const counted = {
      ...index,
      keyOf: (stream: Catalog['streams'][number]) => {
        asked += 1
        return index.keyOf(stream)
      },
    }
    const fields = createFieldRows()
    const rows = createTreeRows({ sections, index: counted, expansion: new Map(), closedGroups: new Set(), fields })

    const sizes = createRowSizes(rows, heights, [])
    const first = sizes.indexAt(sizes.total / 2)
    for (let at = first; at < first + 30; at += 1) rows.keyAt(at)

    expect(asked).toBeLessThanOrEqual(30)
  })
})

function kindAt(rows: TreeRows, at: number) {
  return rows.kindAt(at) ?? 'stream'
}
