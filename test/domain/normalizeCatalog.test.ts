import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEmbeddedError } from '../../src/domain/errors'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { catalogArbitrary } from '../support/catalogArbitraries'

const tickets = {
  name: 'tickets',
  json_schema: { type: 'object', properties: { id: { type: 'integer' } } },
  supported_sync_modes: ['full_refresh', 'incremental'],
  source_defined_cursor: true,
  default_cursor_field: ['changed_at'],
  source_defined_primary_key: [['id']],
}

function firstStream(stream: unknown) {
  return normalizeCatalog({ streams: [stream] }).streams[0]
}

describe('normalizeCatalog', () => {
  it.each([
    ['in an envelope', { catalog: { streams: [tickets] } }],
    ['bare', { streams: [tickets] }],
    ['as a protocol message', { type: 'CATALOG', catalog: { streams: [tickets] } }],
    ['configured', { streams: [{ stream: tickets, sync_mode: 'incremental', cursor_field: ['changed_at'] }] }],
  ])('reads a catalog %s', (_form, body) => {
    expect(normalizeCatalog(body)).toEqual({ streams: [tickets] })
  })

  it('fills in what a stream lacks', () => {
    expect(firstStream({ name: 'tags' })).toEqual({
      name: 'tags',
      json_schema: {},
      supported_sync_modes: ['full_refresh'],
      source_defined_cursor: false,
      default_cursor_field: [],
      source_defined_primary_key: [],
    })
  })

  it('reads null members as absent', () => {
    const nulls = { namespace: null, json_schema: null, supported_sync_modes: null, default_cursor_field: null }

    expect(firstStream({ name: 'tags', ...nulls, source_defined_primary_key: null, is_resumable: null })).toEqual(
      firstStream({ name: 'tags' }),
    )
  })

  it('reads a cursor given as one name', () => {
    expect(firstStream({ ...tickets, default_cursor_field: 'changed_at' })).toEqual(tickets)
  })

  it('reads a key given as names', () => {
    const stream = firstStream({ ...tickets, source_defined_primary_key: ['org', 'id'] })

    expect(stream?.source_defined_primary_key).toEqual([['org'], ['id']])
  })

  it('drops modes it does not know, and doubles', () => {
    const stream = firstStream({ ...tickets, supported_sync_modes: ['cdc', 'incremental', 'incremental', 7] })

    expect(stream?.supported_sync_modes).toEqual(['incremental'])
  })

  it('keeps members the protocol does not name, since expressions may ask for them', () => {
    expect(firstStream({ ...tickets, suggested: true })).toEqual({ ...tickets, suggested: true })
  })

  it('keeps a field named __proto__ as plain data', () => {
    const body = JSON.parse('{"streams":[{"name":"odd","json_schema":{"properties":{"__proto__":{"type":"string"}}}}]}')

    const schema = normalizeCatalog(body).streams[0]?.json_schema

    expect(Object.keys(Object(schema?.properties))).toEqual(['__proto__'])
    expect(Object.prototype).not.toHaveProperty('type')
  })

  it('leaves out entries that the API could not address', () => {
    const { streams } = normalizeCatalog({ streams: [null, 'tags', {}, { name: '' }, { name: 7 }, tickets] })

    expect(streams).toEqual([tickets])
  })

  it.each([undefined, null, 'catalog', [], {}, { catalog: null }, { streams: {} }, { type: 'SPEC', spec: {} }])(
    'refuses a body that is no catalog: %j',
    (body) => {
      const error = catchError(() => normalizeCatalog(body))

      expect(isEmbeddedError(error) && error.code).toBe('unexpected_response')
    },
  )

  it('changes nothing of a catalog it made itself', () => {
    fc.assert(
      fc.property(catalogArbitrary, (catalog) => {
        expect(normalizeCatalog(catalog)).toEqual(catalog)
      }),
    )
  })
})

function catchError(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}
