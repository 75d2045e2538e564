import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import type { EmbeddedError } from '../../src/domain/errors'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index'
import { createTokenHandler, type TokenHandlerOptions } from '../../src/server/index'

const secret = 'sandbox-secret'

function arrange(options: Partial<TokenHandlerOptions> = {}, sandboxOptions: SandboxOptions = {}) {
  const sandbox = createSandbox(sandboxOptions)
  const errors: EmbeddedError[] = []
  const handle = createTokenHandler({
    clientId: 'sandbox-client',
    clientSecret: secret,
    workspaceName: () => 'acme',
    baseUrl: sandbox.baseUrl,
    fetch: sandbox.fetch,
    onError: (error) => errors.push(error),
    ...options,
  })
  return { sandbox, errors, handle, ask: (init?: RequestInit) => handle(request(init)) }
}

function request(init: RequestInit = {}) {
  return new Request('https://app.example/api/embedded-token', { method: 'POST', ...init })
}

async function readInfo(sandbox: Sandbox, token: string) {
  const url = `${sandbox.baseUrl}/embedded/scoped-token/info`
  const response = await sandbox.fetch(url, { headers: { Authorization: `Bearer ${token}` } })
  return response.json()
}

function countTo(sandbox: Sandbox, path: string) {
  return sandbox.requests.filter((each) => each.path === path).length
}

describe('createTokenHandler', () => {
  it('mints a scoped token for the workspace of who is asking', async () => {
    const { sandbox, ask } = arrange()

    const response = await ask()
    const { token } = await response.json()

    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await readInfo(sandbox, token)).toMatchObject({ workspace_name: 'acme' })
  })

  it('logs why, where the host hears no errors: the answer sends people there', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const { ask } = arrange({ clientSecret: 'not-the-secret', onError: undefined })

    const response = await ask()
    const told = logged.mock.calls.map((each) => inspect(each, { depth: 9 })).join()
    logged.mockRestore()

    expect(response.status).toBe(502)
    expect(told).toContain('createTokenHandler()')
    expect(told).toContain('EmbeddedError')
    expect(told).not.toContain('not-the-secret')
  })

  it('mints a widget token with the origin and the tags it was given', async () => {
    const { sandbox, ask } = arrange({
      kind: 'widget',
      allowedOrigin: (asked) => new URL(asked.url).origin,
      sourceTemplateTags: ['crm'],
      regionId: 'b9e48d61-f082-4a14-a8d0-799a907938cb',
    })

    const { token } = await (await ask()).json()
    const widget = JSON.parse(atob(token))

    expect(new URL(widget.widgetUrl).searchParams.get('allowedOrigin')).toBe('https://app.example')
    expect(new URL(widget.widgetUrl).searchParams.getAll('selectedSourceTemplateTags')).toEqual(['crm'])
    expect(await readInfo(sandbox, widget.token)).toMatchObject({ workspace_name: 'acme' })
  })

  it('asks for one application token, however many ask at once', async () => {
    const { sandbox, ask } = arrange()

    await Promise.all([ask(), ask(), ask()])
    await ask()

    expect(countTo(sandbox, '/account/applications/token')).toBe(1)
    expect(countTo(sandbox, '/account/applications/scoped-token')).toBe(4)
  })

  it('renews the application token before it ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { sandbox, ask } = arrange()

    await ask()
    vi.advanceTimersByTime(839_000)
    await ask()
    const before = countTo(sandbox, '/account/applications/token')
    vi.advanceTimersByTime(2_000)
    await ask()
    vi.useRealTimers()

    expect(before).toBe(1)
    expect(countTo(sandbox, '/account/applications/token')).toBe(2)
  })

  it('renews it once after a 401, and gives the token all the same', async () => {
    const { sandbox, ask } = arrange()
    await ask()
    sandbox.expireTokens('application')

    const responses = await Promise.all([ask(), ask()])

    expect(responses.map(({ status }) => status)).toEqual([200, 200])
    expect(countTo(sandbox, '/account/applications/token')).toBe(2)
  })

  it('gives up after the second 401', async () => {
    const { sandbox, ask, errors } = arrange()
    sandbox.addFault({ path: '/account/applications/scoped-token', status: 401 })

    const response = await ask()

    expect(response.status).toBe(502)
    expect(countTo(sandbox, '/account/applications/scoped-token')).toBe(2)
    expect(errors).toMatchObject([{ status: 401 }])
  })

  it.each([
    [null, 401, 'not_signed_in'],
    [undefined, 401, 'not_signed_in'],
    ['', 401, 'not_signed_in'],
    [false, 403, 'not_allowed'],
  ] as const)('refuses when the host says %j', async (answer, status, error) => {
    const { sandbox, ask } = arrange({ workspaceName: async () => answer })

    const response = await ask()

    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error })
    expect(sandbox.requests).toEqual([])
  })

  it('sends a response that the host returns or throws', async () => {
    const teapot = () => new Response('short and stout', { status: 418 })
    const returned = arrange({ workspaceName: teapot })
    const thrown = arrange({
      workspaceName: () => {
        throw teapot()
      },
    })

    expect((await returned.ask()).status).toBe(418)
    expect(await (await thrown.ask()).text()).toBe('short and stout')
  })

  it('reports a callback that throws, and says no more than that to the page', async () => {
    const { ask, errors } = arrange({
      workspaceName: () => {
        throw new Error('session store is down at 10.0.0.7')
      },
    })

    const response = await ask()

    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('10.0.0.7')
    expect(errors).toMatchObject([{ code: 'server_error', cause: { message: 'session store is down at 10.0.0.7' } }])
  })

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('takes POST alone, not %s', async (method) => {
    const { ask } = arrange()

    const response = await ask({ method })

    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('POST')
  })

  it.each([
    ['a server error', { status: 500, body: { detail: `bad secret ${secret}` } }, 502, 'server_error'],
    ['HTML in place of JSON', { status: 200, body: '<html>gateway</html>' }, 502, 'unexpected_response'],
    ['JSON without a token', { status: 200, body: { hello: 1 } }, 502, 'unexpected_response'],
    ['a lost connection', { connection: 'drop' }, 502, 'network'],
    ['an API that does not answer', { connection: 'hang' }, 504, 'timeout'],
  ] as const)('answers %s with a JSON error that holds no secret', async (_, fault, status, code) => {
    const { sandbox, ask, errors } = arrange({ timeout: 30 })
    sandbox.addFault({ path: '/account/applications/token', ...fault })

    const response = await ask()
    const text = await response.text()

    expect(response.status).toBe(status)
    expect(JSON.parse(text)).toMatchObject({ error: expect.any(String), message: expect.any(String) })
    expect(text).not.toContain(secret)
    expect(errors).toMatchObject([{ code }])
    expect(errors[0]?.message).not.toContain(secret)
  })

  it('tries anew after a failure', async () => {
    const { sandbox, ask } = arrange()
    sandbox.addFault({ path: '/account/applications/token', status: 503, times: 1 })

    const [first, second] = [await ask(), await ask()]

    expect([first.status, second.status]).toEqual([502, 200])
  })

  it('passes on how long the API asks to wait', async () => {
    const { sandbox, ask } = arrange()
    sandbox.addFault({ path: '/account/applications/scoped-token', status: 429, retry_after: 7 })

    const response = await ask()

    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('7')
  })

  it('names the organization, and takes other paths and a base address with a slash', async () => {
    const { sandbox, handle } = arrange({
      organizationId: 'not-ours',
      paths: { scopedToken: '/embedded/scoped-token' },
    })
    const trailing = createTokenHandler({
      clientId: 'sandbox-client',
      clientSecret: secret,
      workspaceName: () => 'acme',
      baseUrl: `${sandbox.baseUrl}/`,
      fetch: sandbox.fetch,
    })

    const foreign = await handle(request())
    const own = await trailing(request())

    expect(foreign.status).toBe(502)
    expect(countTo(sandbox, '/embedded/scoped-token')).toBe(1)
    expect(own.status).toBe(200)
  })

  it('goes on when the log itself fails', async () => {
    const { ask, sandbox } = arrange({
      onError: () => {
        throw new Error('log is full')
      },
    })
    sandbox.addFault({ status: 500 })

    expect((await ask()).status).toBe(502)
  })

  it('refuses to be made without credentials, and without an origin for widget tokens', () => {
    const make = (options: Partial<TokenHandlerOptions>) => () => arrange(options)

    expect(make({ clientSecret: '' })).toThrow(/clientSecret/)
    expect(make({ kind: 'widget' })).toThrow(/allowedOrigin/)
  })
})

describe('a hostile or broken API behind the handler', () => {
  it('cannot have the credentials sent on by a redirect', async () => {
    const sent: { url: string; redirect: RequestInit['redirect'] }[] = []
    const { ask, errors } = arrange({
      fetch: async (url, { redirect }) => {
        sent.push({ url, redirect })
        return new Response(null, { status: 307, headers: { Location: 'https://evil.test/' } })
      },
    })

    const response = await ask()

    expect(response.status).toBe(502)
    expect(sent).toEqual([{ url: expect.stringContaining('/token'), redirect: 'manual' }])
    expect(errors[0]?.message).toContain('redirect')
  })

  it('cannot put the secret into the log, however it spells it', async () => {
    const clientSecret = 'it"s a \\secret/ü'
    const said = [clientSecret, JSON.stringify(clientSecret), encodeURIComponent(clientSecret)].join(' and ')
    const { ask, errors } = arrange({
      clientSecret,
      fetch: async () => Response.json({ detail: said }, { status: 400 }),
    })

    const response = await ask()

    expect(await response.text()).not.toContain('secret/')
    expect(errors[0]?.message).toMatch(/^•••.*•••.*•••$/)
  })

  it('cannot exhaust the server by an answer without end', async () => {
    const endless = () =>
      new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) })
    const { ask, errors } = arrange({ fetch: async () => new Response(endless()) })

    const response = await ask()

    expect(response.status).toBe(502)
    expect(errors[0]?.code).toBe('unexpected_response')
  })
})
