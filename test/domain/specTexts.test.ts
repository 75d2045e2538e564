import { describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import { idInWords } from '../../src/domain/idInWords'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { initialConfig, toSourceConfig } from '../../src/domain/sourceConfig'

const read = (properties: JsonObject, required: string[] = []) =>
  readConnectorSpec({ connectionSpecification: { type: 'object', properties, required } })
const fieldOf = (schema: JsonObject, key = 'field') => read({ [key]: schema }).root.children[0]

describe('a group without a title', () => {
  it.each([
    ['db', 'DB'],
    ['auth', 'Auth'],
    ['date_range', 'Date range'],
    ['streams_config', 'Streams config'],
    ['ssl_settings', 'SSL settings'],
    ['ssh-tunnel', 'SSH tunnel'],
    ['s3 bucket url', 'S3 bucket URL'],
    ['oauth', 'OAuth'],
    ['dateRange', 'Date range'],
    ['apiKey', 'API key'],
    ['Sync Behavior', 'Sync Behavior'],
    ['valid_ids', 'Valid ids'],
    ['__proto__', 'Proto'],
    ['---', '---'],
  ])('goes by its id in words: %s is "%s"', (id, words) => {
    expect(idInWords(id)).toBe(words)
  })
})

describe('help for a field', () => {
  it.each([
    ['the same words', 'Client key'],
    ['the same words with a full stop', 'Client Key.'],
    ['other punctuation and spaces', ' client-key: '],
    ['an entity', 'Client&nbsp;Key'],
  ])('is left out where it is only the name: %s', (_name, description) => {
    expect(fieldOf({ type: 'string', title: 'Client Key', description })).toMatchObject({
      label: 'Client Key',
      description: undefined,
    })
  })

  it.each(['The client key', 'Client key of the account', 'Client keys', 'Client key+'])(
    'stays where it says more: %s',
    (description) => {
      expect(fieldOf({ type: 'string', title: 'Client Key', description })).toMatchObject({ description })
    },
  )

  it('stays where neither text has a word', () => {
    expect(fieldOf({ type: 'string', title: '—', description: '…' })).toMatchObject({ label: '—', description: '…' })
  })

  it('gives its spelling to a field without a title', () => {
    expect(fieldOf({ type: 'string', description: 'Account ID.' }, 'account_id')).toMatchObject({
      label: 'Account ID',
      description: undefined,
    })
    expect(fieldOf({ type: 'string' }, 'account_id')).toMatchObject({ label: 'account_id' })
  })

  it('is left out of a shape, too', () => {
    const field = fieldOf({
      type: 'object',
      oneOf: [
        { title: 'None', description: 'None.', properties: { kind: { const: 'none' } } },
        { title: 'Password', description: 'A name and a password.', properties: { kind: { const: 'password' } } },
      ],
    })

    expect(field?.branches.map(({ title, description }) => [title, description])).toEqual([
      ['None', undefined],
      ['Password', 'A name and a password.'],
    ])
  })
})

describe('a keyword among the properties', () => {
  const anything = {
    type: 'object',
    additionalProperties: { type: 'object', properties: {}, additionalProperties: true },
  }

  it('is no field, and is sent as the empty object where it is required', () => {
    const { root, notices } = read({ host: { type: 'string' }, additionalProperties: anything }, [
      'host',
      'additionalProperties',
    ])

    expect(root.children.filter(({ kind }) => kind !== 'hidden').map(({ key }) => key)).toEqual(['host'])
    expect(root.sections.flatMap(({ keys }) => keys)).toEqual(['host'])
    expect(notices).toEqual([])
    expect(checkSourceConfig(root, { host: 'h' })).toEqual([])
    expect(toSourceConfig(root, { ...initialConfig(root), host: 'h' })).toEqual({ host: 'h', additionalProperties: {} })
  })

  it('is sent as it was stored, and not at all where it is optional', () => {
    const { root } = read({ host: { type: 'string' }, additionalProperties: anything }, ['host'])

    expect(toSourceConfig(root, { ...initialConfig(root), host: 'h' })).toEqual({ host: 'h' })
    const stored = { host: 'h', additionalProperties: { timeout: { seconds: 3 } } }
    expect(toSourceConfig(root, stored)).toEqual(stored)
  })

  it.each<[string, JsonObject]>([
    ['a list', { required: ['host'] }],
    ['a text', { title: 'Settings' }],
    ['a flag', { additionalProperties: true }],
    ['a number', { order: 3 }],
  ])('is passed over in silence as %s', (_name, stray) => {
    const { root, notices } = read({ host: { type: 'string' }, ...stray })

    expect(root.sections.flatMap(({ keys }) => keys)).toEqual(['host'])
    expect(notices).toEqual([])
  })

  it.each<[string, JsonObject]>([
    ['has a title', { additionalProperties: { ...anything, title: 'More options' } }],
    ['is a map of texts', { additionalProperties: { type: 'object', additionalProperties: { type: 'string' } } }],
    ['is a text', { additionalProperties: { type: 'string' } }],
    ['has the name of a keyword only', { required: { type: 'boolean' } }],
    ['is no keyword', { host: 'string' }],
  ])('is a field where it %s', (_name, properties) => {
    expect(read(properties).root.sections.flatMap(({ keys }) => keys)).toEqual(Object.keys(properties))
  })
})
