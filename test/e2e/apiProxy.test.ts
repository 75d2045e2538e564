import { describe, expect, it, vi } from 'vitest'
import { createApiProxy } from '../../scripts/start/createApiProxy.mjs'
import { refuseStrangers } from '../../scripts/start/refuseStrangers.mjs'

const baseUrl = 'https://api.test/api/v1'
const here = 'http://localhost:4100/api/airbyte'

function arrange(answer: () => Response | Promise<Response> = () => Response.json({})) {
  const fetch = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(async () => answer())
  return { fetch, forward: createApiProxy({ path: '/api/airbyte', baseUrl, fetch }) }
}

describe('the proxy of the demo', () => {
  it('hands on method, address, body and four headers, and nothing else', async () => {
    const { fetch, forward } = arrange()
    const headers = {
      accept: 'application/json',
      authorization: 'Bearer t',
      'content-type': 'application/json',
      'x-organization-id': 'o',
      cookie: 'session=1',
      origin: 'http://localhost:4100',
      referer: 'http://localhost:4100/',
      'x-forwarded-for': '10.0.0.1',
    }

    await forward(new Request(`${here}/a/b%2Fc?tags=x&tags=y`, { method: 'POST', headers, body: '{"a":1}' }))

    const [address, init] = fetch.mock.lastCall ?? []
    expect(address).toBe(`${baseUrl}/a/b%2Fc?tags=x&tags=y`)
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual' })
    expect(Object.keys(init?.headers ?? {}).sort()).toEqual([
      'accept',
      'authorization',
      'content-type',
      'x-organization-id',
    ])
    expect(await new Response(init?.body).text()).toBe('{"a":1}')
  })

  it('hands back status, body and what the client reads, without cookies, inert in a browser', async () => {
    const { forward } = arrange(
      () =>
        new Response('{"detail":"slow down"}', {
          status: 429,
          headers: {
            'content-type': 'application/json',
            'retry-after': '7',
            'set-cookie': 'a=1',
            'access-control-allow-origin': '*',
            'clear-site-data': '"*"',
          },
        }),
    )

    const answer = await forward(new Request(`${here}/x`))

    expect([answer.status, await answer.text()]).toEqual([429, '{"detail":"slow down"}'])
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'application/json',
      'retry-after': '7',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it.each([
    '/elsewhere',
    '/api/airbyte',
    '/api/airbyteish/x',
    '/api/airbyte/../embedded-token',
    '/api/airbyte/%2e%2e/x',
    '/api/airbyte/a/..%2f..%2fx',
    '/api/airbyte/a/..%5cx',
    '/api/airbyte/%',
  ])('asks nothing outside the API: %s', async (path) => {
    const { fetch, forward } = arrange()

    const { status } = await forward(new Request(`http://localhost:4100${path}`))

    expect(status).toBe(404)
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each(['HEAD', 'OPTIONS', 'PROPFIND'])('knows no %s', async (method) => {
    const { fetch, forward } = arrange()

    const { status } = await forward(new Request(`${here}/x`, { method }))

    expect(status).toBe(405)
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each([301, 302, 307])('follows no redirect and passes none on (%i)', async (status) => {
    const { fetch, forward } = arrange(
      () => new Response(null, { status, headers: { location: 'https://evil.test/' } }),
    )

    const answer = await forward(new Request(`${here}/x`))

    expect(answer.status).toBe(502)
    expect(answer.headers.has('location')).toBe(false)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('says that the API cannot be reached, and why in its own log, without the request', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { forward } = arrange(() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })))

    const answer = await forward(new Request(`${here}/x?q=secret`, { headers: { authorization: 'Bearer t' } }))

    expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('could not be reached')])
    expect(log.mock.calls).toEqual([['The API could not be reached: ENOTFOUND']])
    log.mockRestore()
  })

  it('hands on an answer without a body', async () => {
    const { forward } = arrange(() => new Response(null, { status: 204 }))

    expect((await forward(new Request(`${here}/x`, { method: 'DELETE' }))).status).toBe(204)
  })
})

describe('a server that mints real tokens', () => {
  const guarded = refuseStrangers(async () => new Response('token'))
  const ask = async (headers: Record<string, string>) =>
    (await guarded(new Request('http://localhost:4100/api/embedded-token', { method: 'POST', headers }))).status

  it.each([
    [200, { host: 'localhost:4100' }],
    [200, { host: '127.0.0.1:4100' }],
    [200, { host: '[::1]:4100' }],
    [200, { host: 'localhost:4100', origin: 'http://localhost:4100' }],
    [403, { host: 'localhost:4100', origin: 'http://localhost:9999' }],
    [403, { host: 'localhost:4100', origin: 'null' }],
    [403, { host: 'rebound.example:4100' }],
    [403, { host: 'localhost.evil.example' }],
  ])('answers %i to %j', async (status, headers) => {
    expect(await ask(headers)).toBe(status)
  })
})
