import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/sandbox/index'
import { connect, createCall } from './support/connect'

const list = '/embedded/sources'
const html = '<html><body>Bad gateway</body></html>'

async function statuses(fault: Fault, count: number, options = {}) {
  const { call, sandbox } = await connect({ seed: 3, ...options })
  sandbox.addFault(fault)
  const answers = []
  for (let index = 0; index < count; index += 1) answers.push((await call('GET', list)).status)
  return answers
}

describe('a fault', () => {
  it('answers in place of the API, which does nothing', async () => {
    const { call, sandbox } = await connect()
    const { id } = sandbox.addSource({ workspace_name: 'acme', source_template_id: sandbox.templates[0]?.id ?? '' })
    sandbox.addFault({ method: 'DELETE', status: 503, retry_after: 2, times: 1 })

    const failed = await call('DELETE', `${list}/${id}`)
    const read = await call('GET', `${list}/${id}`)

    expect(failed).toMatchObject({ status: 503, body: { detail: 'The sandbox was told to answer 503' } })
    expect(failed.headers.get('Retry-After')).toBe('2')
    expect(failed.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(read.status).toBe(200)
  })

  it('strikes as often as it is told to, after as many as it lets pass', async () => {
    expect(await statuses({ status: 500, after: 1, times: 2 }, 5)).toEqual([200, 500, 500, 200, 200])
  })

  it('strikes by chance, and by the same chance for the same seed', async () => {
    const first = await statuses({ status: 500, probability: 0.5 }, 20)

    expect(await statuses({ status: 500, probability: 0.5 }, 20)).toEqual(first)
    expect(new Set(first)).toEqual(new Set([200, 500]))
    expect(await statuses({ status: 500, probability: 0 }, 3)).toEqual([200, 200, 200])
  })

  it.each<[Fault['path'] | undefined, string | undefined, number]>([
    [undefined, undefined, 500],
    ['/embedded/sources', undefined, 500],
    ['/embedded/*', undefined, 500],
    ['/**', undefined, 500],
    ['/embedded', undefined, 200],
    ['/embedded/source', undefined, 200],
    ['/*', undefined, 200],
    ['/embedded/sources/*', undefined, 200],
    [/sources$/g, undefined, 500],
    [undefined, '^/embedded/', 500],
    [undefined, 'streams', 200],
  ])('fits the path %s or pattern %s: %i', async (path, path_pattern, status) => {
    expect(await statuses({ path, path_pattern, status: 500 }, 2)).toEqual([status, status])
  })

  it('fits a method', async () => {
    expect(await statuses({ method: 'post', status: 500 }, 1)).toEqual([200])
    expect(await statuses({ method: 'get', status: 500 }, 1)).toEqual([500])
  })

  it('sends a body of its own: JSON, or text that is no JSON', async () => {
    const { sandbox } = await connect()
    sandbox.addFault({ status: 418, body: { teapot: true }, times: 1 })
    sandbox.addFault({ status: 502, body: html, times: 1 })
    sandbox.addFault({ body: '{"half":', content_type: 'application/json', times: 1 })
    const ask = () => sandbox.fetch(`${sandbox.baseUrl}${list}`)

    const [json, page, cut] = [await ask(), await ask(), await ask()]

    expect(await json.json()).toEqual({ teapot: true })
    expect([page.status, page.headers.get('Content-Type'), await page.text()]).toEqual([502, 'text/html', html])
    expect([cut.status, await cut.text()]).toEqual([200, '{"half":'])
  })

  it('drops the connection as `fetch` tells it', async () => {
    const { call, sandbox } = await connect()
    sandbox.addFault({ connection: 'drop', times: 1 })

    await expect(call('GET', list)).rejects.toThrow(TypeError)
    expect(sandbox.requests.at(-1)).toMatchObject({ path: list, status: null })
    expect((await call('GET', list)).status).toBe(200)
  })

  it('hangs until the caller gives up', async () => {
    const { sandbox, token } = await connect()
    sandbox.addFault({ connection: 'hang' })
    const controller = new AbortController()
    const asked = sandbox.fetch(`${sandbox.baseUrl}${list}`, {
      headers: { Authorization: `Bearer ${token}` },
      signal: controller.signal,
    })

    controller.abort(new Error('enough'))

    await expect(asked).rejects.toThrow('enough')
  })

  it('makes an answer late, and lets go at once when the caller does', async () => {
    const { sandbox } = await connect()
    sandbox.addFault({ latency: 60_000 })
    const asked = sandbox.fetch(`${sandbox.baseUrl}${list}`, { signal: AbortSignal.timeout(5) })

    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('refuses a caller that gave up before', async () => {
    const { sandbox } = await connect()

    await expect(sandbox.fetch(sandbox.baseUrl + list, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('ends tokens before the request is looked at', async () => {
    const { call, sandbox } = await connect()
    sandbox.addFault({ path: list, expire_tokens: 'scoped', times: 1 })

    const old = await call('GET', list)
    const anew = await createCall(sandbox, await sandbox.mintScopedToken('acme'))('GET', list)

    expect([old.status, anew.status]).toEqual([401, 200])
  })

  it('is taken away by what `addFault` gave, or with all others', async () => {
    const { call, sandbox } = await connect()
    const remove = sandbox.addFault({ status: 500 })
    sandbox.addFault({ status: 502 })

    const first = await call('GET', list)
    remove()
    const second = await call('GET', list)
    sandbox.clearFaults()
    const third = await call('GET', list)

    expect([first.status, second.status, third.status]).toEqual([500, 502, 200])
  })

  it('comes with the options too', async () => {
    expect(await statuses({ method: 'HEAD' }, 1, { faults: [{ path: list, status: 500 }] })).toEqual([500])
  })
})

describe('the rate limit', () => {
  it('counts each hour anew, says what is left, and when to come back', async () => {
    let now = 0
    const { call } = await connect({ rateLimit: 2, now: () => now, tokenTtl: { scoped: 10_000 } })

    const [first, , third] = [await call('GET', list), await call('GET', list), await call('GET', list)]
    now = 3_600_000
    const later = await call('GET', list)

    expect(first.headers.get('X-RateLimit-Remaining')).toBe('1')
    expect(third).toMatchObject({ status: 429, body: { detail: 'Rate limit exceeded' } })
    expect(third.headers.get('Retry-After')).toBe('3600')
    expect(third.headers.get('X-RateLimit-Reset')).toBe('3600')
    expect(later.status).toBe(200)
  })

  it('is not there unless it is asked for', async () => {
    const { call } = await connect()

    expect((await call('GET', list)).headers.has('X-RateLimit-Limit')).toBe(false)
  })
})
