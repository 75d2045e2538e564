import type { Catalog, Stream } from '../../src/domain/catalog'
import type { JsonObject } from '../../src/domain/json'

type StreamFacts = Partial<Omit<Stream, 'name'>> & { fields?: JsonObject }

/** A stream with what a test or a story does not care about filled in. */
export function createStream(name: string, { fields, ...facts }: StreamFacts = {}): Stream {
  return {
    name,
    json_schema: { type: 'object', properties: fields ?? {} },
    supported_sync_modes: ['full_refresh', 'incremental'],
    source_defined_cursor: false,
    default_cursor_field: [],
    source_defined_primary_key: [],
    ...facts,
  }
}

const id = { type: 'integer' }
const text = { type: ['null', 'string'] }
const time = { type: ['null', 'string'], format: 'date-time', airbyte_type: 'timestamp_with_timezone' }

/** A small shop: each stream has another mixture of key, cursor and modes. */
export const shopCatalog: Catalog = {
  streams: [
    createStream('users', {
      source_defined_cursor: true,
      default_cursor_field: ['updated_at'],
      fields: { id, name: text, email: text, updated_at: time },
    }),
    createStream('orders', {
      source_defined_primary_key: [['id']],
      default_cursor_field: ['created_at'],
      fields: {
        id,
        user_id: id,
        total: { type: 'number' },
        paid: { type: ['null', 'boolean'] },
        tags: { type: 'array', items: { type: 'string' } },
        shipping_address: {
          type: ['null', 'object'],
          properties: {
            street: text,
            city: text,
            location: { type: 'object', properties: { lat: { type: 'number' }, lng: { type: 'number' } } },
          },
        },
        created_at: time,
        updated_at: time,
      },
    }),
    createStream('order_lines', {
      source_defined_primary_key: [['order_id'], ['line']],
      fields: { order_id: id, line: id, sku: text, quantity: id, modified_at: time },
    }),
    createStream('products', {
      supported_sync_modes: ['full_refresh'],
      source_defined_primary_key: [['sku']],
      fields: { sku: { type: 'string' }, title: text, price: { type: 'number' } },
    }),
    createStream('page_views', { fields: { url: text, visitor: text, seen_at: time } }),
    createStream('countries', { supported_sync_modes: ['full_refresh'], fields: { code: text, name: text } }),
    createStream('carts', { source_defined_primary_key: [['id']], fields: { id, state: text } }),
  ],
}

const longName = 'a_very_long_name_'.repeat(30).slice(0, 500)

/** Names that break careless code. */
export const oddlyNamedCatalog: Catalog = {
  streams: [
    createStream('users', { namespace: 'public', source_defined_primary_key: [['id']], fields: { id } }),
    createStream('users', { namespace: 'audit', supported_sync_modes: ['full_refresh'], fields: { id } }),
    createStream('Users', { fields: { id } }),
    createStream('a/b', { fields: { 'c.d': text, '': text } }),
    createStream('__proto__', { fields: { constructor: text } }),
    createStream('sales 🚀 (2024)', { fields: { id } }),
    createStream("it's", { fields: { id } }),
    createStream(longName, { fields: { [longName]: text } }),
    createStream(`${longName.slice(0, -1)}!`, { fields: { id } }),
    createStream('empty', { json_schema: {} }),
    createStream('', { fields: { id } }),
    createStream('orders', { fields: { id } }),
    createStream('orders ', { fields: { id } }),
    createStream('or\u200bders', { fields: { id } }),
    createStream('טבלה (1)', { fields: { שם: text } }),
    createStream('exe.\u202etxt', { fields: { id } }),
    createStream('twins', { fields: { id } }),
    createStream('twins', { fields: { id } }),
  ],
}

/** Two namespaces that share a name, and a stream that has none. */
export const namespacedCatalog: Catalog = {
  streams: [
    createStream('users', { namespace: 'public', source_defined_primary_key: [['id']], fields: { id, name: text } }),
    createStream('orders', { namespace: 'public', fields: { id, total: { type: 'number' } } }),
    createStream('users', { namespace: 'audit', supported_sync_modes: ['full_refresh'], fields: { id } }),
    createStream('events', { namespace: 'audit', fields: { id, at: time } }),
    createStream('notes', { fields: { id } }),
  ],
}

/** One stream with many fields, twenty of them in each object. */
export function wideCatalog(count: number): Catalog {
  const groups: Record<string, JsonObject> = {}
  for (let made = 0, group = 0; made < count; group += 1, made += 1) {
    const properties: Record<string, JsonObject> = {}
    for (let inner = 0; inner < 19 && made + 1 < count; inner += 1) {
      made += 1
      properties[`field_${made}`] = made % 5 === 0 ? time : text
    }
    groups[`group_${group}`] = { type: 'object', properties }
  }
  return { streams: [createStream('wide', { fields: groups }), createStream('narrow', { fields: { id } })] }
}

export const emptyCatalog: Catalog = { streams: [] }

/** Numbered streams with twenty fields each. */
export function largeCatalog(count: number): Catalog {
  const fields = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`field_${at}`, at === 0 ? id : text]))
  return {
    streams: Array.from({ length: count }, (_, at) =>
      createStream(`table_${at}`, {
        supported_sync_modes: at % 3 === 0 ? ['full_refresh'] : ['full_refresh', 'incremental'],
        default_cursor_field: at % 3 === 0 ? [] : ['field_0'],
        source_defined_primary_key: at % 2 === 0 ? [['field_0']] : [],
        fields,
      }),
    ),
  }
}
