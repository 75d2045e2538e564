import { decodeJwt, decodeProtectedHeader } from 'jose'
import { describe, expect, it } from 'vitest'
import { sandboxOrganizationId } from '../../src/sandbox/index'
import { connect, createCall } from './support/connect'

const scopedPaths = ['/account/applications/scoped-token', '/embedded/scoped-token']
const widgetPaths = ['/account/applications/widget-token', '/embedded/widget-token', '/embedded/widget_token']
const infoPaths = [
  '/account/applications/scoped-token/info',
  '/embedded/scoped-token/info',
  '/embedded/scoped-token-info',
  '/embedded/organizations/current-scoped',
]
const credentials = { client_id: 'sandbox-client', client_secret: 'sandbox-secret' }

describe('an application token', () => {
  it('is given for the right credentials, and lives 900 seconds', async () => {
    const { anonymous } = await connect({ now: () => 1_000_000_000_000 })

    const { status, body } = await anonymous('POST', '/account/applications/token', credentials)

    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 900,
      organization_id: sandboxOrganizationId,
    })
    expect(decodeJwt(body.access_token).exp).toBe(1_000_000_900)
  })

  it('is refused for wrong credentials, and for none', async () => {
    const { anonymous } = await connect()
    const ask = (body: unknown) => anonymous('POST', '/account/applications/token', body)

    expect((await ask({ ...credentials, client_secret: 'guess' })).status).toBe(401)
    expect((await ask({ client_id: 'sandbox-client' })).status).toBe(422)
    expect((await ask('{not json')).status).toBe(422)
  })
})

describe('a scoped token', () => {
  it.each(scopedPaths)('is minted at %s, for a workspace made on first use', async (path) => {
    const { asApplication, sandbox } = await connect()

    const first = await asApplication('POST', path, { workspace_name: 'northwind' })
    const second = await asApplication('POST', path, { workspace_name: 'northwind' })
    const read = (token: string) => createCall(sandbox, token)('GET', '/embedded/scoped-token/info')
    const [info, again] = [await read(first.body.token), await read(second.body.token)]

    expect(info.body).toMatchObject({ organization_id: sandboxOrganizationId, workspace_name: 'northwind' })
    expect(again.body.workspace_id).toBe(info.body.workspace_id)
  })

  it('is an HS256 JWT with the documented claims, and lives 1200 seconds', async () => {
    const { sandbox, call } = await connect({ now: () => 1_000_000_000_000 })
    const token = await sandbox.mintScopedToken('acme')
    const { body: info } = await call('GET', '/embedded/scoped-token/info')

    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256' })
    expect(decodeJwt(token)).toEqual({
      iss: 'https://sandbox.airbyte.test',
      aud: 'airbyte-server',
      sub: 'sandbox-client',
      typ: 'io.airbyte.auth.embedded_v1',
      act: { sub: info.workspace_id },
      'io.airbyte.auth.workspace_scope': { workspaceId: info.workspace_id },
      roles: ['EMBEDDED_END_USER'],
      exp: 1_000_001_200,
    })
  })

  it('lives as long as it is told to', async () => {
    const { sandbox } = await connect({ tokenTtl: { scoped: 5, application: 7 }, now: () => 0 })

    expect(decodeJwt(await sandbox.mintScopedToken()).exp).toBe(5)
    expect(decodeJwt(await sandbox.mintScopedToken('acme', { ttl: 60 })).exp).toBe(60)
  })

  it('is refused for an unknown region and without a name', async () => {
    const { asApplication } = await connect()

    const region = await asApplication('POST', scopedPaths[0] ?? '', { workspace_name: 'a', region_id: 'mars' })
    const nameless = await asApplication('POST', '/embedded/scoped-token', {})

    expect(region).toMatchObject({ status: 422, body: { errors: [{ field: 'region_id' }] } })
    expect(nameless).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', 'workspace_name'] }] } })
  })

  it.each(infoPaths)('tells its workspace at %s', async (path) => {
    const { call } = await connect()

    const { status, body } = await call('GET', path)

    expect(status).toBe(200)
    expect(body).toEqual({
      organization_id: sandboxOrganizationId,
      workspace_id: expect.any(String),
      workspace_name: 'acme',
    })
  })
})

describe('a widget token', () => {
  it.each(widgetPaths)('is minted at %s: base64 of a scoped token and an address', async (path) => {
    const { asApplication, sandbox } = await connect()

    const { body } = await asApplication('POST', path, {
      workspace_name: 'acme',
      allowed_origin: 'https://app.example:8443',
      selected_source_template_tags: ['crm', 'ads'],
      selected_source_template_tags_mode: 'all',
    })
    const widget = JSON.parse(atob(body.token))
    const query = new URL(widget.widgetUrl).searchParams
    const info = await createCall(sandbox, widget.token)('GET', '/embedded/scoped-token/info')

    expect(body.token).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
    expect(query.get('allowedOrigin')).toBe('https://app.example:8443')
    expect(query.get('workspaceId')).toBe(info.body.workspace_id)
    expect(query.getAll('selectedSourceTemplateTags')).toEqual(['crm', 'ads'])
  })

  it.each(['https://*.example', 'https://app.example/', 'app.example', ''])(
    'is refused for the origin %j',
    async (origin) => {
      const { asApplication } = await connect()

      const { status } = await asApplication('POST', '/embedded/widget-token', {
        workspace_name: 'a',
        allowed_origin: origin,
      })

      expect(status).toBe(422)
    },
  )
})

describe('a token that will not do', () => {
  it('is answered with 401: none, garbage, expired, of another sandbox', async () => {
    let now = 0
    const { sandbox, anonymous } = await connect({ now: () => now })
    const other = await connect()
    const mine = createCall(sandbox, await sandbox.mintScopedToken())

    const fresh = await mine('GET', '/embedded/sources')
    now = 1_200_000
    const expired = await mine('GET', '/embedded/sources')
    const answers = [
      await anonymous('GET', '/embedded/sources'),
      await createCall(sandbox, 'a.b.c')('GET', '/embedded/sources'),
      await createCall(sandbox, other.token)('GET', '/embedded/sources'),
      expired,
    ]

    expect(fresh.status).toBe(200)
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
    expect(expired.body.detail).toMatch(/expired/)
  })

  it('is answered with 401 when it is of the wrong kind', async () => {
    const { call, asApplication } = await connect()

    const answers = [
      await call('POST', '/embedded/scoped-token', { workspace_name: 'other' }),
      await call('POST', '/embedded/widget-token', { workspace_name: 'other', allowed_origin: 'https://a.example' }),
      await call('GET', '/integrations/templates/sources/global'),
      await asApplication('GET', '/embedded/sources'),
      await asApplication('GET', '/embedded/source-templates'),
      await asApplication('GET', '/embedded/scoped-token/info'),
    ]

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
  })

  it('is told to expire: old ones end, new ones are good, the other kind stays', async () => {
    const { sandbox, call, asApplication } = await connect()

    sandbox.expireTokens()
    const old = await call('GET', '/embedded/sources')
    const minted = await asApplication('POST', '/embedded/scoped-token', { workspace_name: 'acme' })
    const anew = await createCall(sandbox, minted.body.token)('GET', '/embedded/sources')

    expect([old.status, minted.status, anew.status]).toEqual([401, 200, 200])
  })
})

describe('an organization', () => {
  it('may be named if it is the own one', async () => {
    const { call } = await connect()

    const own = await call('GET', '/embedded/sources', undefined, { 'X-Organization-Id': sandboxOrganizationId })
    const other = await call('GET', '/embedded/sources', undefined, { 'X-Organization-Id': 'somebody-else' })

    expect([own.status, other.status]).toEqual([200, 403])
  })
})
