import type { JsonObject } from '../../src/domain/json'

const shapes = {
  type: 'object',
  oneOf: [
    {
      title: 'A key',
      description: 'Made in the settings of your account.',
      required: ['kind', 'key'],
      properties: { kind: { const: 'key' }, key: { type: 'string', title: 'Key', airbyte_secret: true } },
    },
    {
      title: 'A user',
      description: 'Somebody who may read everything.',
      required: ['kind', 'user'],
      properties: { kind: { const: 'user' }, user: { type: 'string', title: 'User' } },
    },
  ],
}
const zones = Array.from({ length: 40 }, (_, index) => `Region/City-${String(index).padStart(2, '0')}`)

/** One field of every kind there is, in the order to draw them. */
export const everyKindOfField: JsonObject = inOrder({
  text: {
    type: 'string',
    title: 'Subdomain',
    description: 'The part before <b>.example.com</b>.',
    pattern: '^[a-z]+$',
  },
  lines: { type: 'string', title: 'Query', multiline: true, maxLength: 20 },
  secret: { type: 'string', title: 'Password', airbyte_secret: true, minLength: 8 },
  key_file: { type: 'string', title: 'Key file', airbyte_secret: true, multiline: true, minLength: 8 },
  number: { type: 'integer', title: 'Port', minimum: 0, maximum: 65_535 },
  flag: { type: 'boolean', title: 'Use encryption', description: 'Recommended.' },
  select: { type: 'string', title: 'Size', enum: ['small', 'medium', 'large'] },
  long_select: { type: 'string', title: 'Time zone', enum: zones },
  several: {
    type: 'array',
    title: 'Parts',
    items: { type: 'string', enum: ['orders', 'returns', 'stock'] },
    minItems: 2,
  },
  several_of_many: { type: 'array', title: 'Regions', items: { type: 'string', enum: zones }, minItems: 2 },
  day: { type: 'string', title: 'Start date', format: 'date' },
  moment: {
    type: 'string',
    title: 'Start',
    format: 'date-time',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
  },
  month: { type: 'string', title: 'From', pattern: '^[0-9]{4}-[0-9]{2}$' },
  tags: { type: 'array', title: 'Schemas', items: { type: 'string' }, minItems: 2 },
  choice: { ...shapes, title: 'Sign in with' },
  cards: { ...shapes, title: 'Read with', display_type: 'radio' },
  list: {
    type: 'array',
    title: 'Reports',
    items: { type: 'object', required: ['name'], properties: { name: { type: 'string', title: 'Name' } } },
  },
  object: {
    type: 'object',
    title: 'Proxy',
    required: ['host'],
    properties: { host: { type: 'string', title: 'Host' } },
  },
  map: { type: 'object', title: 'Headers', additionalProperties: { type: 'string' } },
  json: { type: 'object', title: 'Options' },
})

export const filledIn: JsonObject = {
  text: 'acme',
  lines: 'select *\nfrom orders',
  secret: 'hidden-value',
  key_file: 'one\ntwo\nthree',
  number: 5432,
  flag: true,
  select: 'medium',
  long_select: zones[7] ?? '',
  several: ['orders', 'stock'],
  several_of_many: [zones[1] ?? '', zones[3] ?? ''],
  day: '2026-01-31',
  moment: '2026-01-31T00:00:00Z',
  month: '2026-01',
  tags: ['public', 'sales'],
  choice: { kind: 'key', key: 'hidden-value' },
  cards: { kind: 'user', user: 'ada' },
  list: [{ name: 'Sales by day' }, { name: 'Stock' }],
  object: { host: 'proxy.example.com' },
  map: { 'x-team': 'data', 'x-region': 'eu' },
  json: { a: [1, 2] },
}

/** As an API gives it: secrets are masked. */
export const stored: JsonObject = {
  ...filledIn,
  secret: '**********',
  key_file: '**********',
  choice: { kind: 'key', key: '**********' },
}

/** Something wrong in every field that can be wrong. */
export const wrong: JsonObject = {
  text: 'ACME 1',
  lines: 'select everything there is from orders',
  secret: '***',
  key_file: 'short',
  number: '1e',
  flag: 'yes',
  select: 'huge',
  long_select: 'Region/Gone',
  several: ['leaflets'],
  several_of_many: ['Region/Gone'],
  day: '2026-02-31',
  moment: '2026-01-31',
  month: '2026',
  tags: ['public'],
  choice: { kind: 'ticket', ticket: 'T' },
  cards: { kind: 'key' },
  list: [{ name: 'Sales by day' }, {}],
  object: {},
  map: [
    ['x-team', 'data'],
    ['x-team', 'sales'],
  ],
  json: '{"a": 1,}',
}

function inOrder(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema], order) => [key, { ...(schema as JsonObject), order }]),
  )
}
