import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Stream } from '../../src/domain/catalog'
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/domain/json'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { schemaOfField } from '../../src/domain/schemaOfField'
import { streamFields } from '../../src/domain/streamFields'
import { createFormatters } from '../../src/ui/words/Formatters'
import { fieldTypeWords } from '../../src/ui/words/fieldTypeWords'

const folder = '../shared/corpus/catalogs'
const isAbsent = !existsSync(folder)
const files = isAbsent ? [] : readdirSync(folder).filter((file) => file.endsWith('.json'))
const format = createFormatters('en')

/** The words of every field of a stream with these properties. */
function wordsOf(properties: JsonObject): string[] {
  const json_schema = { type: 'object', properties }
  const stream: Stream = {
    name: 'things',
    json_schema,
    supported_sync_modes: ['full_refresh'],
    source_defined_cursor: false,
    default_cursor_field: [],
    source_defined_primary_key: [],
  }
  return streamFields(stream).map((field) => fieldTypeWords(field, format))
}

describe('the type of a field in words', () => {
  it.each<[string, JsonValue]>([
    ['Text', { type: 'string' }],
    ['Text, may be empty', { type: ['null', 'string'] }],
    ['Number or text', { oneOf: [{ type: 'number' }, { type: 'string' }] }],
    ['Date and time, with time zone', { type: 'string', format: 'date-time', airbyte_type: 'timestamp_with_timezone' }],
    ['Whole number', { type: 'number', airbyte_type: 'integer' }],
    ['List', { type: 'array' }],
    ['List of dates', { type: 'array', items: { type: 'string', format: 'date' } }],
    ['List of lists of numbers', { type: 'array', items: { type: 'array', items: { type: 'number' } } }],
    ['List of texts or objects', { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'object' }] } }],
    ['Text, one of 2 values, may be empty', { type: ['string', 'null'], enum: ['on', 'off', null] }],
    ['Text, always “page”', { type: 'string', const: 'page' }],
    ['Date', { $ref: 'WellKnownTypes.json#/definitions/Date' }],
    ['Binary data', { $ref: 'WellKnownTypes.json#/definitions/BinaryData' }],
    ['Whole number, may be empty', ['null', 'integer']],
    ['Any type', {}],
  ])('is “%s”', (words, schema) => {
    expect(wordsOf({ field: schema })).toEqual([words])
  })
})

describe.skipIf(isAbsent)('fields of real catalogs (skipped without ../shared/corpus/catalogs)', () => {
  const telling = ['type', 'properties', 'items', 'enum', 'const', '$ref', 'anyOf', 'oneOf', 'allOf']

  it.each(files)('are of any type in %s only where nothing is known', (file) => {
    const { streams } = normalizeCatalog(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    for (const stream of streams) {
      for (const field of streamFields(stream)) {
        const words = fieldTypeWords(field, format)
        expect(words).toMatch(/^[A-Z][a-z]/)
        expect(words).not.toMatch(/undefined|null|\bstring\b|\[/)
        if (!words.startsWith('Any type')) continue
        const schema = schemaOfField(stream, field.path)
        expect(isJsonObject(schema) ? telling.filter((key) => key in schema) : schema).toEqual([])
      }
    }
  })
})
