import { describe, expect, it } from 'vitest'
import { countFields } from '../../src/domain/countFields'
import type { JsonObject } from '../../src/domain/json'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { streamFields } from '../../src/domain/streamFields'

const person = { properties: { name: {}, address: { properties: { city: {} } } } }

describe('countFields', () => {
  it.each<[string, JsonObject, number]>([
    ['a record of two', person, 2],
    ['a reference', { $ref: '#/definitions/person', definitions: { person } }, 2],
    ['alternatives that share a field', { anyOf: [person, { properties: { name: {}, email: {} } }] }, 3],
    ['a list of records', { type: 'array', items: person }, 2],
    ['a record that holds itself', { properties: { inner: { $ref: '#' } } }, 1],
    ['nothing that is known', {}, 0],
  ])('counts %s as its list of fields does', (_, json_schema, count) => {
    const [stream] = normalizeCatalog({ streams: [{ name: 'people', json_schema }] }).streams

    expect(stream && countFields(stream)).toBe(count)
    expect(stream && streamFields(stream, { depth: 1 })).toHaveLength(count)
  })
})
