import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/domain/catalog'
import { type CatalogComparison, compareCatalogs, diffCatalogs } from '../../src/domain/diffCatalogs'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { createCatalog } from '../../src/sandbox/catalog/createCatalog'
import { catalogArbitrary } from '../support/catalogArbitraries'

const visits = {
  name: 'visits',
  supported_sync_modes: ['full_refresh', 'incremental'],
  default_cursor_field: ['at'],
  source_defined_primary_key: [['id']],
  json_schema: { properties: { id: { type: 'integer' }, at: { type: 'string' }, gone: {} } },
}

function diff(before: unknown[], after: unknown[]) {
  return diffCatalogs(normalizeCatalog({ streams: before }), normalizeCatalog({ streams: after }))
}

function compare(before: Catalog, after: Catalog): CatalogComparison {
  const comparison = compareCatalogs(before, after)
  for (;;) {
    const step = comparison.next()
    if (step.done) return step.value
  }
}

describe('diffCatalogs', () => {
  it('tells new and gone streams, by name and namespace', () => {
    expect(diff([visits, { name: 'pages' }], [{ ...visits, namespace: 'web' }, { name: 'pages' }])).toEqual([
      { type: 'stream_removed', stream: { name: 'visits' } },
      { type: 'stream_added', stream: { name: 'visits', namespace: 'web' } },
    ])
  })

  it('tells what changed inside a stream', () => {
    const after = {
      ...visits,
      supported_sync_modes: ['full_refresh'],
      default_cursor_field: [],
      source_defined_primary_key: [],
      json_schema: { properties: { id: { type: ['null', 'string'] }, at: { type: 'string' }, fresh: {} } },
    }

    expect(diff([visits], [after])).toEqual([
      {
        type: 'stream_changed',
        stream: { name: 'visits' },
        changes: [
          { type: 'sync_modes_changed', before: ['full_refresh', 'incremental'], after: ['full_refresh'] },
          { type: 'cursor_changed', before: ['at'], after: [] },
          { type: 'primary_key_changed', before: [['id']], after: [] },
          {
            type: 'field_type_changed',
            path: ['id'],
            before: { types: ['integer'], nullable: false },
            after: { types: ['string'], nullable: true },
          },
          { type: 'field_removed', path: ['gone'] },
          { type: 'field_added', path: ['fresh'] },
        ],
      },
    ])
  })

  it('tells what a list holds, how a text is to be read, and whether the source keeps the cursor', () => {
    const properties = (item: string, format: string, airbyte_type: string) => ({
      tags: { type: 'array', items: { type: item } },
      on: { type: 'string', format },
      at: { type: 'string', airbyte_type },
    })
    const before = {
      ...visits,
      source_defined_cursor: true,
      json_schema: { properties: properties('string', 'date', 'a') },
    }
    const after = { ...visits, json_schema: { properties: properties('integer', 'date-time', 'b') } }

    const [change] = diff([before], [after])

    expect(change).toMatchObject({
      changes: [
        { type: 'source_cursor_changed', before: true, after: false },
        { path: ['tags'], before: { itemTypes: ['string'] }, after: { itemTypes: ['integer'] } },
        { path: ['on'], before: { format: 'date' }, after: { format: 'date-time' } },
        { path: ['at'], before: { airbyteType: 'a' }, after: { airbyteType: 'b' } },
      ],
    })
  })

  it('tells streams that share both name and namespace by their order', () => {
    expect(diff([visits, visits, { name: 'pages' }], [visits, { name: 'pages' }])).toEqual([
      { type: 'stream_removed', stream: { name: 'visits' } },
    ])
  })

  it('minds neither order nor wording', () => {
    const reordered = {
      ...visits,
      supported_sync_modes: ['incremental', 'full_refresh'],
      json_schema: { properties: { at: { type: ['string'], title: 'When' }, gone: {}, id: { type: 'integer' } } },
    }

    expect(diff([{ name: 'pages' }, visits], [reordered, { name: 'pages' }])).toEqual([])
  })

  it('finds nothing between a catalog and its copy, and undoes itself in reverse', () => {
    fc.assert(
      fc.property(catalogArbitrary, catalogArbitrary, (before, after) => {
        const count = (type: string, changes: { type: string }[]) =>
          changes.filter((change) => change.type === type).length
        const [there, back] = [diffCatalogs(before, after), diffCatalogs(after, before)]

        expect(diffCatalogs(before, structuredClone(before))).toEqual([])
        expect(count('stream_added', there)).toBe(count('stream_removed', back))
        expect(count('stream_changed', there)).toBe(count('stream_changed', back))
      }),
    )
  })
})

describe('compareCatalogs', () => {
  it('keeps the very objects of what stayed the same', () => {
    const before = normalizeCatalog({ streams: [visits, { name: 'pages' }] })

    const same = compare(before, structuredClone(before))
    const changed = compare(
      before,
      normalizeCatalog({ streams: [{ name: 'fresh' }, visits, { name: 'pages', namespace: 'a' }] }),
    )

    expect(same).toEqual({ catalog: before, changes: [] })
    expect(same.catalog).toBe(before)
    expect(changed.catalog.streams.map((stream) => before.streams.indexOf(stream))).toEqual([-1, 0, -1])
  })

  it('takes the new catalog where only words or order differ', () => {
    const before = normalizeCatalog({ streams: [visits, { name: 'pages' }] })
    const titled = { ...visits, json_schema: { ...visits.json_schema, title: 'Visits' } }

    const { catalog, changes } = compare(before, normalizeCatalog({ streams: [{ name: 'pages' }, titled] }))

    expect(changes).toEqual([])
    expect(catalog.streams).toEqual([before.streams[1], expect.objectContaining({ json_schema: titled.json_schema })])
  })

  it('pauses on the way through a large one', () => {
    const before = createCatalog({ streams: 1000, fields: 2 })
    const comparison = compareCatalogs(before, structuredClone(before))

    let pauses = 0
    while (!comparison.next().done) pauses += 1

    expect(pauses).toBe(10)
  })
})
