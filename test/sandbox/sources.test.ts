import { describe, expect, it } from 'vitest'
import { templateIds } from '../../src/sandbox/index'
import { connect } from './support/connect'

const postgres = {
  host: 'db.example',
  port: 5432,
  database: 'shop',
  username: 'reader',
  password: 'open sesame',
  tunnel_method: {
    tunnel_method: 'SSH_KEY_AUTH',
    tunnel_host: 'gate.example',
    tunnel_port: 22,
    tunnel_user: 'mole',
    ssh_key: '-----BEGIN KEY-----\nabc',
  },
}
const mask = '**********'

async function connectPostgres() {
  const connected = await connect()
  const body = { source_template_id: templateIds.postgres, name: 'Shop', source_config: postgres }
  const { body: source } = await connected.call('POST', '/embedded/sources', body)
  return { ...connected, source }
}

describe('a source', () => {
  it('is created, and shown with its secrets masked under both names', async () => {
    const { source } = await connectPostgres()

    expect(source).toMatchObject({
      id: expect.any(String),
      name: 'Shop',
      source_template: { id: templateIds.postgres },
    })
    expect(source.source_config).toEqual({
      ...postgres,
      password: mask,
      tunnel_method: { ...postgres.tunnel_method, ssh_key: mask },
    })
    expect(source.replication_config).toEqual(source.source_config)
    expect(JSON.stringify(source)).not.toContain('open sesame')
  })

  it.each([
    ['the seed document', { 'workspace ID': 'W', source_config: { api_key: 'k' } }],
    [
      'the old web app',
      { workspace_id: 'W', source_config: { api_key: 'k' }, connection_configuration: { api_key: 'k' } },
    ],
    ['older documents', { connection_configuration: { api_key: 'k' } }],
    ['camel case', { workspaceId: 'W', connectionConfiguration: { api_key: 'k' } }],
  ])('is created with the names of %s', async (_, names) => {
    const { call } = await connect()
    const { body: info } = await call('GET', '/embedded/scoped-token/info')
    const body = JSON.stringify({ source_template_id: templateIds.parcelpost, ...names }).replace(
      '"W"',
      `"${info.workspace_id}"`,
    )

    const created = await call('POST', '/embedded/sources', body)

    expect(created).toMatchObject({ status: 200, body: { source_config: { api_key: mask } } })
  })

  it('gets a name when it is given none', async () => {
    const { call } = await connect()

    const { body } = await call('POST', '/integrations/sources/', {
      source_config_template_id: templateIds.parcelpost,
      source_config: { api_key: 'k' },
    })

    expect(body.name).toMatch(/^Parcelpost - [0-9a-f-]{36}$/)
  })

  it('is listed with the summary of its template, and read', async () => {
    const { call, source } = await connectPostgres()

    const list = await call('GET', '/embedded/sources')
    const read = await call('GET', `/embedded/sources/${source.id}`)

    expect(list.body.data).toEqual([
      {
        id: source.id,
        name: 'Shop',
        created_at: expect.any(String),
        updated_at: expect.any(String),
        summarized_source_template: expect.objectContaining({ id: templateIds.postgres, tags: ['database'] }),
      },
    ])
    expect(read.body).toEqual(source)
  })

  it('is held to its spec: the answer names each field', async () => {
    const { call } = await connect()

    const { status, body } = await call('POST', '/embedded/sources', {
      source_template_id: templateIds.postgres,
      source_config: {
        port: 'five',
        database: 'shop',
        username: 'reader',
        tunnel_method: { tunnel_method: 'SSH_KEY_AUTH' },
      },
    })
    const byPlace = Object.fromEntries(
      body.detail.map((issue: { loc: string[]; msg: string }) => [issue.loc.join('.'), issue.msg]),
    )

    expect(status).toBe(422)
    expect(body.detail).toContainEqual({
      loc: ['body', 'source_config', 'host'],
      msg: "'host' is a required property",
      type: 'value_error.missing',
    })
    expect(byPlace['body.source_config.port']).toContain("'port'")
    expect(byPlace['body.source_config.tunnel_method.tunnel_host']).toContain("'tunnel_host'")
  })

  it.each([
    ['source_template_id', {}],
    ['source_config', { source_template_id: templateIds.parcelpost }],
    ['source_config', { source_template_id: templateIds.parcelpost, source_config: [] }],
    ['name', { source_template_id: templateIds.parcelpost, source_config: { api_key: 'k' }, name: 7 }],
    [
      'selected_connection_template_tags_mode',
      {
        source_template_id: templateIds.parcelpost,
        source_config: { api_key: 'k' },
        selected_connection_template_tags_mode: 'some',
      },
    ],
  ])('is refused for a wrong or missing %s', async (member, body) => {
    const { call } = await connect()

    const answer = await call('POST', '/embedded/sources', body)

    expect(answer).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', member] }] } })
  })

  it('is 404 for an unknown template', async () => {
    const { call } = await connect()

    expect((await call('POST', '/embedded/sources', { source_template_id: 'none', source_config: {} })).status).toBe(
      404,
    )
  })

  it('needs nothing that the operator has set', async () => {
    const { call } = await connect()
    const source_config = { subdomain: 'acme', email: 'you@acme.example', api_token: 'k' }

    const { status, body } = await call('POST', '/embedded/sources', {
      source_template_id: templateIds.tidemark,
      source_config,
    })

    expect(status).toBe(200)
    expect(body.source_config).toEqual({ ...source_config, api_token: mask })
  })

  it('keeps a secret whose mask comes back, and takes any other value', async () => {
    const { call, source, sandbox } = await connectPostgres()
    const check = (config: unknown) => call('POST', `/embedded/sources/${source.id}/check`, { source_config: config })

    await call('PUT', `/embedded/sources/${source.id}`, {
      source_config: { ...source.source_config, password: 'wrong' },
    })
    const refused = await check({ ...source.source_config })
    await call('PUT', `/embedded/sources/${source.id}`, {
      name: 'Renamed',
      source_config: { ...source.source_config, password: 'right' },
    })
    const accepted = await check({ ...source.source_config, host: 'other.example' })
    const { body: read } = await call('GET', `/embedded/sources/${source.id}`)

    expect(refused.body.status).toBe('failed')
    expect(accepted.body.status).toBe('succeeded')
    expect(read).toMatchObject({ name: 'Renamed', source_config: { password: mask } })
    expect(sandbox.requests.at(-1)).toMatchObject({ method: 'GET', status: 200 })
  })

  it('is replaced by an update, not merged', async () => {
    const { call, source } = await connectPostgres()
    const { tunnel_method, ...rest } = source.source_config

    const { body } = await call('PUT', `/embedded/sources/${source.id}`, { source_config: rest })

    expect(body.source_config).toEqual(rest)
  })

  it('has no secret where a mask stands for none', async () => {
    const { call } = await connect()

    const { status, body } = await call('POST', '/embedded/sources', {
      source_template_id: templateIds.parcelpost,
      source_config: { api_key: mask },
    })

    expect(status).toBe(422)
    expect(body.detail[0].loc).toEqual(['body', 'source_config', 'api_key'])
  })

  it('is deleted', async () => {
    const { call, source } = await connectPostgres()

    const deleted = await call('DELETE', `/embedded/sources/${source.id}`)
    const again = await call('DELETE', `/embedded/sources/${source.id}`)

    expect(deleted).toMatchObject({ status: 202, body: { job_id: expect.any(String) } })
    expect(again.status).toBe(404)
    expect((await call('GET', '/embedded/sources')).body.data).toEqual([])
  })
})

describe('another workspace', () => {
  it('is closed: every path to its source answers 403', async () => {
    const { callAs, source, call } = await connectPostgres()
    const intruder = await callAs('rival')
    const { body: info } = await call('GET', '/embedded/scoped-token/info')
    const base = `/integrations/sources/${source.id}`
    const attempts: [string, string, unknown?][] = [
      ['GET', `/embedded/sources/${source.id}`],
      ['PUT', `/embedded/sources/${source.id}`, { source_config: {} }],
      ['DELETE', `/embedded/sources/${source.id}`],
      ['POST', `/embedded/sources/${source.id}/check`, { source_config: {} }],
      [
        'POST',
        '/embedded/sources/check',
        { source_template_id: templateIds.postgres, source_id: source.id, source_config: {} },
      ],
      ['GET', `/embedded/sources?workspace_id=${info.workspace_id}`],
      [
        'POST',
        '/embedded/sources',
        {
          source_template_id: templateIds.parcelpost,
          workspace_id: info.workspace_id,
          source_config: { api_key: 'k' },
        },
      ],
      ['GET', `/integrations/connectors/${source.id}`],
      ['GET', `/integrations/connectors?workspace_name=acme`],
      ['PUT', `/integrations/connectors/${source.id}`, {}],
      ['DELETE', `/integrations/connectors/${source.id}`],
      ['GET', `${base}/discover`],
      ['POST', `${base}/discover`],
      ['POST', `${base}/catalog/query`, { jmes_query: 'streams' }],
      ['GET', `${base}/streams`],
      ['POST', `${base}/streams`, { stream_name: 'customers' }],
      ['GET', `${base}/streams/customers`],
      ['PATCH', `${base}/streams/customers`, []],
      ['DELETE', `${base}/streams/customers`],
    ]

    const answers = await Promise.all(attempts.map((attempt) => intruder(...attempt)))

    expect(answers.map(({ status }) => status)).toEqual(attempts.map(() => 403))
    expect((await intruder('GET', '/embedded/sources')).body.data).toEqual([])
    expect((await call('GET', `/embedded/sources/${source.id}`)).body).toEqual(source)
  })
})

describe('a check', () => {
  const checkWith = async (password: string) => {
    const { call } = await connect({ slowness: 20 })
    const source_config = { ...postgres, password }
    return call('POST', '/embedded/sources/check', { source_template_id: templateIds.postgres, source_config })
  }

  it('succeeds', async () => {
    expect(await checkWith('right')).toMatchObject({
      status: 200,
      body: {
        id: expect.any(String),
        status: 'succeeded',
        error_message: null,
        failure_reason: null,
        entity_check_results: null,
      },
    })
  })

  it('fails with words for the person when a secret is `wrong`: with status 200', async () => {
    const { status, body } = await checkWith('wrong')

    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'failed',
      failure_reason: {
        failure_type: 'config_error',
        external_message: expect.stringContaining('did not accept'),
        retryable: false,
      },
    })
    expect(body.error_message).toBe(body.failure_reason.external_message)
  })

  it.each([
    ['slow', 'succeeded'],
    ['pending', 'pending'],
    ['broken', 'failed'],
  ])('answers a secret of %j with %s', async (secret, status) => {
    expect((await checkWith(secret)).body.status).toBe(status)
  })

  it('holds the configuration to the spec first', async () => {
    const { call } = await connect()

    const answer = await call('POST', '/embedded/sources/check', {
      source_template_id: templateIds.parcelpost,
      source_config: {},
    })

    expect(answer).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', 'source_config', 'api_key'] }] } })
  })

  it('follows a rule of the tester, which sees the whole configuration', async () => {
    const { call } = await connect({
      checkRule: (config) => (config.partner_key === 'operator-only-key' ? { status: 'inconclusive' } : undefined),
    })
    const source_config = { subdomain: 'acme', email: 'a@b.example', api_token: 'wrong' }

    const { body } = await call('POST', '/embedded/sources/check', {
      source_template_id: templateIds.tidemark,
      source_config,
    })

    expect(body.status).toBe('inconclusive')
  })
})
