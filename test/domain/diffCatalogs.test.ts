import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffCatalogs } from '../../src/domain/diffCatalogs'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
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
          { type: 'field_type_changed', path: ['id'], before: ['integer'], after: ['string', 'null'] },
          { type: 'field_removed', path: ['gone'] },
          { type: 'field_added', path: ['fresh'] },
        ],
      },
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
