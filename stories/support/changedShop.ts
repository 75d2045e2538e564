import type { Catalog, Stream } from '../../src/domain/catalog'
import type { JsonObject } from '../../src/domain/json'
import { createStream, shopCatalog } from './catalogs'

/** The small shop on another day: a stream came, one went, one lost its cursor, and the fields of one are not what they were. */
export const changedShopCatalog: Catalog = {
  streams: [...shopCatalog.streams.flatMap(changed), createStream('refunds', { fields: { id: { type: 'integer' } } })],
}

function changed(stream: Stream): Stream[] {
  if (stream.name === 'carts') return []
  if (stream.name === 'users') return [{ ...stream, source_defined_cursor: false, default_cursor_field: [] }]
  if (stream.name !== 'orders') return [stream]
  const { paid: _gone, ...kept } = stream.json_schema.properties as JsonObject
  const properties = { ...kept, total: { type: 'string' }, currency: { type: ['null', 'string'] } }
  return [{ ...stream, json_schema: { ...stream.json_schema, properties } }]
}
