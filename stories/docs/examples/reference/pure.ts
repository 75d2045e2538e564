import {
  adviseStreamConfig,
  allowedSyncModes,
  applyRecipe,
  applyStreamPatch,
  type Catalog,
  checkStreamConfig,
  compileFilter,
  diffCatalogs,
  EmbeddedError,
  exportRecipe,
  isEmbeddedError,
  matchStreams,
  normalizeCatalog,
  rankBulkCursors,
  rankBulkKeys,
  readConnectorSpec,
  readPastedConfig,
  readRecipe,
  readToken,
  recommendStreamConfig,
  type Stream,
  type StreamConfig,
  streamEdits,
  streamFields,
  streamPatch,
  suggestFilter,
} from 'airbyte-embedded-react'

/** What the examples below speak of. */
const orders: Stream = {
  name: 'orders',
  json_schema: {
    type: 'object',
    properties: {
      id: { type: 'integer' },
      total: { type: 'number' },
      updated_at: { type: 'string', format: 'date-time' },
    },
  },
  supported_sync_modes: ['full_refresh', 'incremental'],
  source_defined_cursor: false,
  default_cursor_field: [],
  source_defined_primary_key: [['id']],
}
const countries: Stream = {
  ...orders,
  name: 'countries',
  supported_sync_modes: ['full_refresh'],
  source_defined_primary_key: [],
}
const catalog: Catalog = { streams: [orders, countries] }
const stored: StreamConfig = {
  stream_name: 'orders',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: [['id']],
}
const spec = {
  connectionSpecification: {
    type: 'object',
    required: ['host'],
    properties: {
      host: { type: 'string', title: 'Host' },
      port: { type: 'integer', default: 5432 },
      password: { type: 'string', airbyte_secret: true },
    },
  },
}

export function recommend() {
  return recommendStreamConfig(orders)
}

export function allowed() {
  return allowedSyncModes(countries)
}

export function check() {
  return checkStreamConfig(orders, { ...stored, sync_mode: 'incremental' })
}

export function advise() {
  return adviseStreamConfig(orders, stored)
}

export function patch() {
  return streamPatch(stored, { ...stored, sync_mode: 'incremental', cursor_field: ['updated_at'] })
}

export function patched() {
  return applyStreamPatch(stored, [{ op: 'replace', path: '/destination_sync_mode', value: 'overwrite' }])
}

export function edits() {
  return streamEdits([stored], [{ ...stored, stream_name: 'countries', primary_key: null }])
}

export function fields() {
  return streamFields(orders).map(({ path, types }) => `${path.join('.')}: ${types.join()}`)
}

export function normalized() {
  return normalizeCatalog({ catalog: { streams: [{ name: 'users', default_cursor_field: 'updated_at' }] } })
}

export function compared() {
  const later = { streams: [{ ...orders, default_cursor_field: ['updated_at'] }] }
  return diffCatalogs(catalog, later)
}

export function matched() {
  return matchStreams('ord', catalog).map(({ name }) => name)
}

export function filtered() {
  const filter = compileFilter("streams[?contains(supported_sync_modes, 'incremental')]", catalog)
  return filter.ok ? filter.evaluate(catalog).streams.map(({ name }) => name) : filter.message
}

export function mended() {
  const filter = compileFilter("streams[?name = 'orders']", catalog)
  return filter.ok ? [] : filter.fixes.map(({ expression }) => expression)
}

export function suggested() {
  return suggestFilter('streams[?na', 11, catalog).map(({ insert }) => insert)
}

export function form() {
  return readConnectorSpec(spec).root.children.map(({ key, kind, required, secret }) => ({
    key,
    kind,
    required,
    secret,
  }))
}

export function pasted() {
  const found = readPastedConfig(readConnectorSpec(spec).root, 'HOST=db.example.com\nPORT=6432')
  return found?.fields.map(({ path, value }) => ({ path, value }))
}

export function token() {
  return readToken('not a token')
}

export function recipe() {
  return exportRecipe([{ ...stored, sync_mode: 'incremental', cursor_field: ['updated_at'] }], catalog)
}

export function recipeRead() {
  return readRecipe('{ "version": 1, "streams": [{ "name": "orders" }] }')
}

export function recipeApplied() {
  const taken = readRecipe({ version: 1, streams: [{ name: 'orders' }, { name: 'order_lines' }] })
  return taken.ok && applyRecipe(taken.recipe, { catalog }).outcomes.map(({ name, type }) => ({ name, type }))
}

export function cursors() {
  return rankBulkCursors(catalog.streams).map(({ path, isLikely }) => ({ path, isLikely }))
}

export function keys() {
  return rankBulkKeys(catalog.streams).map(({ path, isLikely }) => ({ path, isLikely }))
}

export function recognised() {
  const error: unknown = new EmbeddedError('rate_limited', 'Slow down', { status: 429, retryAfter: 2_000 })
  return isEmbeddedError(error) ? { code: error.code, retryAfter: error.retryAfter } : undefined
}
