import { describe, expect, it } from 'vitest'
import type { Stream } from '../../src/domain/catalog'
import type { JsonObject } from '../../src/domain/json'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { streamFields } from '../../src/domain/streamFields'

function streamOf(json_schema: JsonObject): Stream {
  const [stream] = normalizeCatalog({ streams: [{ name: 'visits', json_schema }] }).streams
  if (stream === undefined) throw new Error('The fixture lost its stream.')
  return stream
}

function pathsOf(json_schema: JsonObject): string[] {
  return streamFields(streamOf(json_schema)).map((field) => field.path.join(' > '))
}

describe('streamFields', () => {
  it('lists fields with their types in plain codes', () => {
    const fields = streamFields(
      streamOf({
        properties: {
          id: { type: 'integer' },
          seen: { type: ['null', 'string'], format: 'date-time', airbyte_type: 'timestamp_with_timezone' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      }),
    )

    expect(fields).toEqual([
      { path: ['id'], types: ['integer'], nullable: false, inList: false, hasFields: false },
      {
        path: ['seen'],
        types: ['string'],
        format: 'date-time',
        airbyteType: 'timestamp_with_timezone',
        nullable: true,
        inList: false,
        hasFields: false,
      },
      {
        path: ['tags'],
        types: ['array'],
        itemTypes: ['string'],
        items: { types: ['string'] },
        nullable: false,
        inList: false,
        hasFields: false,
      },
    ])
  })

  it('puts each field before the fields below it', () => {
    const visitor = { type: 'object', properties: { name: {}, city: { properties: { code: {} } } } }

    expect(pathsOf({ properties: { visitor, id: {} } })).toEqual([
      'visitor',
      'visitor > name',
      'visitor > city',
      'visitor > city > code',
      'id',
    ])
  })

  it('says of fields inside a list that they are', () => {
    const lines = { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } }

    const fields = streamFields(streamOf({ properties: { lines } }))

    expect(fields.map(({ path, inList, hasFields }) => ({ path, inList, hasFields }))).toEqual([
      { path: ['lines'], inList: false, hasFields: true },
      { path: ['lines', 'sku'], inList: true, hasFields: false },
    ])
  })

  it('follows references inside the schema, escaped ones too', () => {
    const schema = {
      properties: { home: { $ref: '#/definitions/post~1al' }, work: { $ref: '#/definitions/post~1al' } },
      definitions: { 'post/al': { properties: { zip: { type: 'string' } } } },
    }

    expect(pathsOf(schema)).toEqual(['home', 'home > zip', 'work', 'work > zip'])
  })

  it('stops at a reference into itself', () => {
    const schema = { properties: { name: {}, parent: { $ref: '#' }, kids: { type: 'array', items: { $ref: '#' } } } }

    expect(pathsOf(schema)).toEqual(['name', 'parent', 'kids'])
  })

  it('keeps a field whose reference leads nowhere', () => {
    expect(pathsOf({ properties: { a: { $ref: 'elsewhere.json#/x' }, b: { $ref: '#/no' }, c: null } })).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('lays alternatives over each other', () => {
    const value = { anyOf: [{ type: 'null' }, { type: 'string' }, { properties: { amount: { type: 'number' } } }] }

    const [field, inner] = streamFields(streamOf({ properties: { value } }))

    expect(field).toMatchObject({ types: ['string'], nullable: true, hasFields: true })
    expect(inner).toMatchObject({ path: ['value', 'amount'], types: ['number'] })
  })

  it('reads fields of a tuple', () => {
    const pair = { type: 'array', items: [{ properties: { x: {} } }, { properties: { y: {} } }] }

    expect(pathsOf({ properties: { pair } })).toEqual(['pair', 'pair > x', 'pair > y'])
  })

  it('keeps names that mislead', () => {
    const properties = JSON.parse(
      '{"items":{},"properties":{},"length":{},"":{},"a.b":{},"__proto__":{"type":"string"}}',
    )

    expect(pathsOf({ properties })).toEqual(['items', 'properties', 'length', '', 'a.b', '__proto__'])
  })

  it('ends on a schema that multiplies', () => {
    const level = (next: string) => ({ properties: { a: { $ref: next }, b: { $ref: next }, c: { $ref: next } } })
    const definitions = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`d${index}`, level(`#/definitions/d${index + 1}`)]),
    )

    const fields = streamFields(streamOf({ ...level('#/definitions/d0'), definitions }), { count: 1_000 })

    expect(fields).toHaveLength(1_000)
  })

  it.each([{}, { properties: null }, { properties: [] }, { type: 7, items: 'x' }])('gives nothing for %j', (schema) => {
    expect(pathsOf(schema as JsonObject)).toEqual([])
  })
})
