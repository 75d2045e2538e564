import { describe, expect, it } from 'vitest'
import { createSandbox, templateIds } from '../../src/sandbox/index'
import { connect, createCall } from './support/connect'

const missing = { source_template_id: templateIds.parcelpost, source_config: {} }

describe('the form of errors', () => {
  it('is `detail` on the first generation and an envelope on the second', async () => {
    const { call } = await connect()

    const text = await call('GET', '/embedded/sources/none')
    const list = await call('POST', '/embedded/sources', missing)
    const envelope = await call('GET', '/integrations/connectors/none')

    expect(text.body).toEqual({ detail: "Source 'none' not found" })
    expect(list.body).toEqual({
      detail: [
        {
          loc: ['body', 'source_config', 'api_key'],
          msg: "'api_key' is a required property",
          type: 'value_error.missing',
        },
      ],
    })
    expect(envelope.body).toEqual({ message: "Source 'none' not found", errors: [] })
  })

  it('is one for all on request', async () => {
    const enveloped = await connect({ errorForm: 'envelope' })
    const detailed = await connect({ errorForm: 'detail' })

    const first = await enveloped.call('POST', '/embedded/sources', missing)
    const second = await detailed.call('GET', '/integrations/connectors/none')

    expect(first).toMatchObject({
      status: 422,
      body: {
        message: "'api_key' is a required property",
        errors: [
          {
            field: 'source_config.api_key',
            message: "'api_key' is a required property",
            error_code: 'value_error.missing',
            details: null,
          },
        ],
      },
    })
    expect(second.body).toEqual({ detail: "Source 'none' not found" })
  })

  it('is kept for paths that are not there', async () => {
    const { call } = await connect()

    expect(await call('GET', '/embedded/nothing')).toMatchObject({ status: 404, body: { detail: 'Not Found' } })
    expect(await call('GET', '/workspaces')).toMatchObject({ status: 404, body: { message: 'Not Found' } })
  })
})

describe('every answer', () => {
  it('may be read from any origin, and tells the time', async () => {
    const { call } = await connect({ now: () => 0 })

    const { headers } = await call('GET', '/embedded/sources/none', undefined, { Origin: 'https://app.example' })

    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Expose-Headers')).toMatch(/Date.*Retry-After.*X-RateLimit-Remaining/)
    expect(headers.get('Date')).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('is preceded by a preflight that permits what the API takes', async () => {
    const { sandbox } = await connect()
    sandbox.addFault({ status: 500 })

    const response = await sandbox.fetch(`${sandbox.baseUrl}/integrations/sources/1/streams/users`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PATCH' },
    })

    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PATCH')
    expect(response.headers.get('Access-Control-Allow-Headers')).toMatch(
      /Authorization.*X-Organization-Id.*Content-Type/,
    )
    expect(sandbox.requests.map(({ method }) => method)).not.toContain('OPTIONS')
  })
})

describe('the record of requests', () => {
  const config = { api_key: 'open sesame', start_date: '2026-01-01' }
  const body = { name: 'Mine', source_template_id: templateIds.parcelpost, source_config: config }

  it('holds bodies without what was configured, and without client secrets', async () => {
    const { sandbox, call } = await connect({ keepSecretsInRequests: false })

    await call('POST', '/embedded/sources', body)
    await call('PUT', '/embedded/sources/none?dry=1', {
      source_config: { api_key: '**********', more: [1, { deep: true }] },
    })

    expect(sandbox.requests).toEqual([
      {
        method: 'POST',
        path: '/account/applications/token',
        search: '',
        body: { client_id: 'sandbox-client', client_secret: '[removed]' },
        status: 200,
      },
      {
        method: 'POST',
        path: '/embedded/sources',
        search: '',
        body: { ...body, source_config: { api_key: '[removed]', start_date: '[removed]' } },
        status: 200,
      },
      {
        method: 'PUT',
        path: '/embedded/sources/none',
        search: '?dry=1',
        body: { source_config: { api_key: '**********', more: ['[removed]', { deep: '[removed]' }] } },
        status: 404,
      },
    ])
  })

  it('holds them whole on request', async () => {
    const { sandbox, call } = await connect({ keepSecretsInRequests: true })

    await call('POST', '/embedded/sources', body)

    expect(sandbox.requests.at(-1)?.body).toEqual(body)
  })
})

describe('the control endpoints', () => {
  const post = (sandbox: ReturnType<typeof createSandbox>, path: string, body?: unknown, method = 'POST') =>
    sandbox.fetch(new URL(path, sandbox.baseUrl), { method, ...(body !== undefined && { body: JSON.stringify(body) }) })

  it('are closed unless they are opened', async () => {
    const sandbox = createSandbox()

    expect((await post(sandbox, '/__sandbox/tokens')).status).toBe(404)
    expect((await post(sandbox, '/__sandbox/reset')).status).toBe(404)
  })

  it('mint tokens for a demo', async () => {
    const sandbox = createSandbox({ control: true })

    const minted = await (
      await post(sandbox, '/__sandbox/tokens', { workspace_name: 'acme', ttl: 30, tags: ['crm'] })
    ).json()
    const byDefault = await (await post(sandbox, '/__sandbox/tokens')).json()
    const info = await createCall(sandbox, minted.token)('GET', '/embedded/scoped-token/info')

    expect(info.body).toMatchObject({ workspace_name: 'acme', workspace_id: minted.workspace_id })
    expect(JSON.parse(atob(minted.widget_token)).token).toBe(minted.token)
    expect(minted.expires_in).toBe(30)
    expect(byDefault).toMatchObject({ workspace_name: 'demo', expires_in: 1200 })
  })

  it('add and clear faults, show and clear the record, and begin anew', async () => {
    const sandbox = createSandbox({ control: true })
    const call = createCall(sandbox, await sandbox.mintScopedToken())
    sandbox.addSource({ source_template_id: templateIds.parcelpost })

    await post(sandbox, '/__sandbox/faults', { path: '/embedded/sources', status: 500 })
    const struck = await call('GET', '/embedded/sources')
    await post(sandbox, '/__sandbox/faults', undefined, 'DELETE')
    const passed = await call('GET', '/embedded/sources')
    const record = await (await post(sandbox, '/__sandbox/requests', undefined, 'GET')).json()
    await post(sandbox, '/__sandbox/requests', undefined, 'DELETE')
    const cleared = sandbox.requests.length
    await post(sandbox, '/__sandbox/reset')
    const mine = createCall(sandbox, await sandbox.mintScopedToken())

    expect([struck.status, passed.status]).toEqual([500, 200])
    expect(record.data).toMatchObject([{ status: 500 }, { status: 200 }])
    expect(cleared).toBe(0)
    expect((await mine('GET', '/embedded/sources')).body.data).toEqual([])
  })

  it.each([
    [{ stauts: 500 }, /stauts/],
    [{ probability: 2 }, /probability/],
    [{ path_pattern: '(' }, /regular expression/],
  ])('refuse the fault %j', async (fault, reason) => {
    const sandbox = createSandbox({ control: true })

    const response = await post(sandbox, '/__sandbox/faults', fault)

    expect(response.status).toBe(422)
    expect(await response.text()).toMatch(reason)
  })
})

describe('several sandboxes', () => {
  it('share nothing', async () => {
    const [first, second] = [await connect(), await connect()]
    first.sandbox.addSource({ workspace_name: 'acme', source_template_id: templateIds.parcelpost })
    first.sandbox.addFault({ status: 500 })

    const { status, body } = await second.call('GET', '/embedded/sources')

    expect({ status, data: body.data }).toEqual({ status: 200, data: [] })
  })
})

describe('adding a source in passing', () => {
  it('says which template it does not have', () => {
    expect(() => createSandbox().addSource({ source_template_id: 'none' })).toThrow(/no template none/)
  })
})
