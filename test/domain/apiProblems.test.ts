import { describe, expect, it } from 'vitest'
import { toApiProblems } from '../../src/domain/apiProblems'
import { EmbeddedError, type EmbeddedErrorDetails } from '../../src/domain/errors'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'

const text = { type: 'string' }
const { root } = readConnectorSpec({
  connectionSpecification: {
    type: 'object',
    properties: {
      host: { ...text, title: 'Server' },
      name: text,
      start_date: text,
      tags: { type: 'array', items: text },
      accounts: { type: 'array', items: { type: 'object', properties: { id: text, key: text } } },
      region: { ...text, airbyte_hidden: true },
      credentials: {
        type: 'object',
        oneOf: ['key', 'oauth'].map((method) => ({
          title: method,
          properties: {
            method: { ...text, const: method },
            client_id: text,
            ...(method === 'oauth' && { refresh_token: text }),
          },
        })),
      },
    },
  },
})
const config = { credentials: { method: 'key' }, accounts: [{ id: 'a' }] }

function sorted(details: EmbeddedErrorDetails, held: JsonObject = config) {
  const problems = toApiProblems(root, { config: held, chosen: new Map() }, error(details))
  return { ...problems, fields: problems.fields.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}
const error = (details: EmbeddedErrorDetails) => new EmbeddedError('invalid_request', 'no', details)
const at = (...path: string[]) => ({ fieldErrors: [{ path, message: 'bad' }] })

describe('a complaint with a path lands on', () => {
  it.each([
    ['the field', ['source_config', 'host'], 'host'],
    ['a member of a shape', ['source_config', 'credentials', 'client_id'], 'credentials.client_id'],
    ['a member behind the name of its shape', ['credentials', 'ApiKeyAuth', 'client_id'], 'credentials.client_id'],
    ['a member of an item', ['source_config', 'accounts', '0', 'key'], 'accounts.0.key'],
    ['the list, where the item is not there', ['accounts', '4', 'key'], 'accounts'],
    ['the field that draws all of its items', ['tags', '1'], 'tags'],
    ['the choice, where the member is of another shape', ['credentials', 'refresh_token'], 'credentials'],
    ['a field of its own called name', ['source_config', 'name'], 'name'],
  ])('%s', (_, path, place) => {
    expect(sorted(at(...path))).toEqual({ fields: [`${place}: bad`], name: undefined, rest: [] })
  })
})

it('knows the name of the source from a field called name', () => {
  expect(sorted(at('name'))).toEqual({ fields: [], name: 'bad', rest: [] })
})

it('gives a hidden or unknown field’s complaint to the alert, once', () => {
  const both = [...at('source_config', 'region').fieldErrors, ...at('workspace_id').fieldErrors]

  expect(sorted({ fieldErrors: both })).toEqual({ fields: [], name: undefined, rest: ['bad'] })
})

it('joins what is said about one field', () => {
  const fieldErrors = ['Too short.', 'Unknown.', 'Unknown.'].map((message) => ({ path: ['host'], message }))

  expect(sorted({ fieldErrors }).fields).toEqual(['host: Too short. Unknown.'])
})

describe('a text', () => {
  it.each([
    ["'host' is a required property", 'host'],
    ['Can’t connect, isn\'t "Server" wrong?', 'host'],
    ['host: unknown', 'host'],
    ['credentials.client_id: unknown', 'credentials.client_id'],
    ['start_date must be a date', 'start_date'],
    ["'client_id' of 'credentials' is wrong", 'credentials.client_id'],
  ])('that names one field lands there: %s', (message, place) => {
    expect(sorted({ generalErrors: [message] })).toMatchObject({ fields: [`${place}: ${message}`], rest: [] })
  })

  it('that lists several gives each its part', () => {
    const message =
      'The configuration does not fit. Errors: $.host: is missing but it is required, $.credentials.client_id: is too long'

    expect(sorted({ generalErrors: [message] }).fields).toEqual([
      'host: is missing but it is required',
      'credentials.client_id: is too long',
    ])
  })

  it.each([
    'A source with this name exists already',
    "'host' and 'start_date' do not go together",
    "'refresh_token' is missing",
    "can't host, won't host",
  ])('that names none, or several, goes to the alert: %s', (message) => {
    expect(sorted({ generalErrors: [message] })).toMatchObject({ fields: [], rest: [message] })
  })

  it('of the whole request is not lost beside one about a field', () => {
    expect(sorted({ ...at('host'), generalErrors: ['Too many sources'] })).toMatchObject({
      fields: ['host: bad'],
      rest: ['Too many sources'],
    })
  })
})
