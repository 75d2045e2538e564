import { createClient } from 'airbyte-embedded-react/client'
import { describe, expect, it } from 'vitest'
import { baseUrl, createFakeApi, fakeToken, json } from './createFakeApi'

function clientOf(...bodies: unknown[]) {
  const api = createFakeApi(...bodies.map((body) => json(body)))
  return { api, client: createClient({ baseUrl, fetch: api.fetch, token: fakeToken() }) }
}

describe('token info', () => {
  it.each([
    { organization_id: 'o', workspace_id: 'w', workspace_name: 'acme' },
    { organizationId: 'o', workspaceId: 'w', externalUserId: 'acme' },
    { organization_id: 'o', workspace_id: 'w', customer_name: 'acme', extra: { deep: 1 } },
  ])('is read under any of its names: %j', async (body) => {
    const { client } = clientOf(body)

    await expect(client.getTokenInfo()).resolves.toEqual({
      organization_id: 'o',
      workspace_id: 'w',
      workspace_name: 'acme',
    })
  })

  it('is read without what older answers lack', async () => {
    const { client } = clientOf({ workspace_id: 'w' })

    await expect(client.getTokenInfo()).resolves.toEqual({
      organization_id: null,
      workspace_id: 'w',
      workspace_name: null,
    })
  })

  it.each([
    [{ workspace_id: ['s3cr3t'] }, 'a token info: `workspace_id` should be a text'],
    [['s3cr3t'], 'a token info: it should be an object'],
  ])('says what of it cannot be read, and not what it holds: %j', async (body, words) => {
    const { client } = clientOf(body)

    const error = await client.getTokenInfo().catch((caught: Error) => caught)

    expect(error).toMatchObject({ code: 'unexpected_response', message: expect.stringContaining(words) })
    expect(error).not.toMatchObject({ message: expect.stringContaining('s3cr3t') })
  })
})

describe('a source template', () => {
  const bare = {
    id: 't',
    name: 'T',
    icon: null,
    actor_definition_id: null,
    organization_id: null,
    connector_name: null,
    tags: [],
    customization: null,
    mode: 'REPLICATION',
    created_at: undefined,
    updated_at: undefined,
  }

  it('needs no more than an id and a name', async () => {
    const { client } = clientOf({ data: [{ id: 't', name: 'T' }] })

    await expect(client.listSourceTemplates()).resolves.toEqual([bare])
  })

  it('is read from a bare list, wrong types and all', async () => {
    const odd = {
      icon: 5,
      tags: ['a', 7, null],
      mode: 'OTHER',
      customization: [],
      created_at: 1,
      sourceDefinitionId: 'd',
    }
    const { client } = clientOf([{ id: 't', name: 'T', ...odd }])

    await expect(client.listSourceTemplates()).resolves.toEqual([{ ...bare, tags: ['a'], actor_definition_id: 'd' }])
  })

  it('keeps what the operator preset to its keys', async () => {
    const { client } = clientOf({
      id: 't',
      name: 'T',
      user_config_spec: { documentationUrl: 'https://docs.test', connectionSpecification: { type: 'object' } },
      partial_default_config: { api_key: 'the operator’s own secret', region: 'eu' },
      customization: {
        stream_selection_mode: 'whitelist',
        stream_whitelist: ['users'],
        stream_customizations: { constructor: { primary_key_fields: [['id']], cursor_field: 'at' }, odd: 3 },
      },
      auth_tooltip: { oauth: 'Sign in', odd: 3 },
      is_experimental: 'yes',
    })

    const template = await client.getSourceTemplate('t')

    expect(template.preset_fields).toEqual(['api_key', 'region'])
    expect(JSON.stringify(template)).not.toContain('own secret')
    expect(template).toMatchObject({
      user_config_spec: {
        documentationUrl: 'https://docs.test',
        connectionSpecification: { type: 'object' },
        advanced_auth: null,
      },
      customization: {
        stream_selection_mode: 'whitelist',
        stream_whitelist: ['users'],
        stream_customizations: { odd: {} },
        stream_mappers: {},
      },
      auth_tooltip: { oauth: 'Sign in' },
      is_experimental: false,
    })
    expect(
      Object.getOwnPropertyDescriptor(template.customization?.stream_customizations, 'constructor')?.value,
    ).toEqual({
      primary_key_fields: [['id']],
      cursor_field: ['at'],
    })
  })

  it.each(['partialUserConfigSpec', 'user_config_spec', 'userConfigSpec'])('has its form under %s', async (name) => {
    const { client } = clientOf({ id: 't', name: 'T', [name]: { connectionSpecification: { properties: { a: {} } } } })

    const template = await client.getSourceTemplate('t')

    expect(template.user_config_spec.connectionSpecification).toEqual({ properties: { a: {} } })
  })

  it('keeps keys of its form that mean something to JavaScript', async () => {
    const body =
      '{"id":"t","name":"T","user_config_spec":{"connectionSpecification":{"properties":{"__proto__":{"type":"string"}}}}}'
    const { client } = clientOf(JSON.parse(body))

    const template = await client.getSourceTemplate('t')

    expect(JSON.stringify(template.user_config_spec.connectionSpecification)).toContain('"__proto__":{"type":"string"}')
    expect(({} as Record<string, unknown>).type).toBeUndefined()
  })
})

describe('a source', () => {
  it.each(['source_config', 'replication_config', 'connection_configuration', 'connectionConfiguration'])(
    'has its configuration under %s',
    async (name) => {
      const { client } = clientOf({ id: 's', name: 'S', [name]: { host: 'h' } })

      await expect(client.getSource('s')).resolves.toMatchObject({
        source_config: { host: 'h' },
        source_template: null,
      })
    },
  )

  it('comes with the form of its template, which is asked for where the answer left it out', async () => {
    const template = { id: 't', name: 'T' }
    const form = { connectionSpecification: { properties: { host: {} } } }
    const { client, api } = clientOf(
      { id: 's', name: 'S', source_template: template },
      { ...template, user_config_spec: form },
    )

    const source = await client.getSource('s')

    expect(source.source_template?.user_config_spec).toMatchObject(form)
    expect(api.requests.map(({ path }) => path)).toEqual(['embedded/sources/s', 'embedded/source-templates/t'])
  })

  it('in the list may lack its template and its name', async () => {
    const template = { id: 't', name: 'T' }
    const { client } = clientOf({ data: [{ id: 's' }, { id: 7, name: 'Seven', summarized_source_template: template }] })

    await expect(client.listSources()).resolves.toMatchObject([
      { id: 's', name: '', source_template: null },
      { id: '7', name: 'Seven', source_template: template },
    ])
  })
})

describe('a check', () => {
  it('gives the message that is meant for people', async () => {
    const failure_reason = {
      external_message: 'Wrong key',
      internal_message: 'HTTP 401',
      retryable: false,
      stacktrace: '…',
    }
    const { client } = clientOf({ id: 'c', status: 'failed', error_message: 'Technical', failure_reason })

    await expect(client.checkSource({ source_id: 's', source_config: {} })).resolves.toEqual({
      id: 'c',
      status: 'failed',
      message: 'Wrong key',
      retryable: false,
    })
  })

  it.each([
    [{ status: null }, { id: null, status: null, message: null, retryable: null }],
    [
      { status: 'exploded', error_message: 'So' },
      { id: null, status: null, message: 'So', retryable: null },
    ],
    [{ status: 'succeeded' }, { id: null, status: 'succeeded', message: null, retryable: null }],
  ])('is read whatever it lacks: %j', async (body, check) => {
    const { client } = clientOf(body)

    await expect(client.checkSource({ source_template_id: 't', source_config: {} })).resolves.toEqual(check)
  })
})

describe('a stream configuration', () => {
  const users = {
    stream_name: 'users',
    namespace: undefined,
    sync_mode: 'incremental',
    destination_sync_mode: 'append',
    cursor_field: null,
    primary_key: null,
  }

  it.each([
    [{ stream_name: 'users', sync_mode: 'incremental' }, users],
    [
      { name: 'users', syncMode: 'incremental', cursorField: 'at' },
      { ...users, cursor_field: ['at'] },
    ],
    [
      { stream: { name: 'users', namespace: 'public' }, sync_mode: 'incremental' },
      { ...users, namespace: 'public' },
    ],
    [
      { ...users, primary_key: ['org', 'id'] },
      { ...users, primary_key: [['org'], ['id']] },
    ],
    [
      { ...users, primary_key: [['a', 'b']], cursor_field: [] },
      { ...users, primary_key: [['a', 'b']] },
    ],
  ])('is read from %j', async (body, config) => {
    const { client } = clientOf(body)

    await expect(client.getStream('s', 'users')).resolves.toEqual(config)
  })

  it('is asked for when an add or a patch is answered with less', async () => {
    const { client, api } = clientOf({ id: 'x' }, users)

    await expect(client.addStream('s', { stream_name: 'users' })).resolves.toEqual(users)
    expect(api.requests.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })
})

describe('a catalog query', () => {
  it.each([[['users', 'orders']], [[]], [null], ['text'], [3], [{ streams: [] }]])(
    'gives its result bare: %j',
    async (value) => {
      const { client, api } = clientOf(value)

      await expect(client.queryCatalog('s', 'streams[*].name')).resolves.toEqual(value)
      expect(api.requests[0]).toMatchObject({ method: 'POST', body: { jmes_query: 'streams[*].name' } })
    },
  )
})
