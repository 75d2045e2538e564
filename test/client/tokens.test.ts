import { createClient, type EmbeddedError } from 'airbyte-embedded-react/client'
import { createSandbox } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { baseUrl, createFakeApi, fakeToken, json } from './createFakeApi'

const refused = () => json({ detail: 'Token has expired' }, { status: 401 })
const minute = 60_000

describe('the token', () => {
  it('is minted once for twenty requests at a time', async () => {
    const sandbox = createSandbox()
    const getToken = vi.fn(() => sandbox.mintScopedToken())
    const client = createClient({ ...sandbox, getToken })

    await Promise.all(Array.from({ length: 20 }, () => client.listSources()))

    expect(getToken).toHaveBeenCalledTimes(1)
    expect(sandbox.requests).toHaveLength(20)
  })

  it('is minted once more when it ends during use, and the requests are replayed', async () => {
    const sandbox = createSandbox()
    const getToken = vi.fn(() => sandbox.mintScopedToken())
    const onTokenRefreshed = vi.fn()
    const client = createClient({ ...sandbox, getToken, onTokenRefreshed })
    await client.listSources()
    sandbox.addFault({ expire_tokens: 'scoped', times: 1 })

    const lists = await Promise.all(Array.from({ length: 20 }, () => client.listSources()))

    expect(lists).toHaveLength(20)
    expect(getToken).toHaveBeenCalledTimes(2)
    expect(onTokenRefreshed).toHaveBeenCalledExactlyOnceWith({ expiresAt: expect.any(Number) })
  })

  it('works in its widget form', async () => {
    const sandbox = createSandbox()
    const client = createClient({ ...sandbox, token: await sandbox.mintWidgetToken({ workspaceName: 'acme' }) })

    const info = await client.getTokenInfo()

    expect(info.workspace_name).toBe('acme')
    expect(client.workspaceKey).toContain(info.workspace_id)
  })

  it.each([
    ['a minute and a second before its end', 61_000, 0],
    ['less than a minute before its end', 59_000, 1],
    ['after its end', -1, 1],
  ])('given %s is replaced before the request: %i ms left, %i mints', async (_when, left, mints) => {
    const api = createFakeApi(json([]))
    const getToken = vi.fn(async () => fakeToken({ expiresAt: 1_000_000 + 20 * minute, id: 'fresh' }))
    const token = fakeToken({ expiresAt: 1_000_000 + left })
    const client = createClient({ baseUrl, fetch: api.fetch, token, getToken, now: () => 1_000_000 })

    await client.listSources()

    expect(getToken).toHaveBeenCalledTimes(mints)
  })

  it('that is minted and looks expired is used all the same, since the clock may be wrong', async () => {
    const api = createFakeApi(json([]))
    const getToken = vi.fn(async () => fakeToken({ expiresAt: 1_000_000 }))
    const client = createClient({ baseUrl, fetch: api.fetch, getToken, now: () => 1_000_000 + 90 * minute })

    await client.listSources()
    await client.listSources()

    expect(getToken).toHaveBeenCalledTimes(1)
    expect(api.requests).toHaveLength(2)
  })

  it("goes by the API's clock where its Date header can be read", async () => {
    let time = 1_000_000
    const serverTime = () => new Date(time + 60 * minute).toUTCString()
    const api = createFakeApi(() => json([], { headers: { date: serverTime() } }))
    const getToken = vi.fn(async () => fakeToken({ expiresAt: time + 80 * minute }))
    const client = createClient({ baseUrl, fetch: api.fetch, getToken, now: () => time })
    await client.listSources()

    time += 18 * minute
    await client.listSources()
    time += 1.5 * minute
    await client.listSources()

    expect(getToken).toHaveBeenCalledTimes(2)
  })

  it('that fails to be renewed early is used until its end', async () => {
    let time = 1_000_000
    const api = createFakeApi(json([]))
    const getToken = vi.fn(async () => Promise.reject(new Error('backend is down')))
    const token = fakeToken({ expiresAt: time + 30_000 })
    const client = createClient({ baseUrl, fetch: api.fetch, token, getToken, now: () => time })

    await client.listSources()
    await client.listSources()
    const early = getToken.mock.calls.length
    time += 31_000
    const late = client.listSources()

    await expect(late).rejects.toMatchObject({ code: 'token_expired', cause: { message: 'backend is down' } })
    expect(early).toBe(1)
    expect(api.requests).toHaveLength(2)
  })

  it('is asked for again after getToken failed', async () => {
    const api = createFakeApi(json([]))
    const getToken = vi.fn(async () => fakeToken())
    getToken.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const client = createClient({ baseUrl, fetch: api.fetch, getToken })

    const first = client.listSources()

    await expect(first).rejects.toMatchObject({ code: 'token_missing', cause: { message: 'Failed to fetch' } })
    await expect(client.listSources()).resolves.toEqual([])
  })

  it('is given up when getToken hangs', async () => {
    const client = createClient({ baseUrl, getToken: () => new Promise(() => {}), timeouts: { token: 20 } })

    await expect(client.listSources()).rejects.toMatchObject({ code: 'token_missing', cause: { code: 'timeout' } })
  })

  it('is an error that says so when getToken throws, or gives rubbish', async () => {
    const throwing = createClient({
      baseUrl,
      getToken: () => {
        throw new Error('no session')
      },
    })
    const rubbish = createClient({ baseUrl, getToken: async () => '<html>' })

    await expect(throwing.listSources()).rejects.toMatchObject({ code: 'token_missing' })
    await expect(rubbish.listSources()).rejects.toMatchObject({ code: 'token_malformed' })
  })

  it('is an error that says so when there is none, or it is malformed, or refused', async () => {
    const api = createFakeApi(refused())
    const none = createClient({ baseUrl, fetch: api.fetch })
    const malformed = createClient({ baseUrl, fetch: api.fetch, token: 'not a token' })
    const expired = createClient({ baseUrl, fetch: api.fetch, token: fakeToken() })

    await expect(none.listSources()).rejects.toMatchObject({ code: 'token_missing' })
    await expect(malformed.listSources()).rejects.toMatchObject({ code: 'token_malformed' })
    await expect(expired.listSources()).rejects.toMatchObject({ code: 'token_expired', status: 401 })
  })

  it('is refused twice at most: a second 401 is the end', async () => {
    const api = createFakeApi(refused())
    const getToken = vi.fn(async () => fakeToken())
    const client = createClient({ baseUrl, fetch: api.fetch, getToken })

    await expect(client.listSources()).rejects.toMatchObject({ code: 'token_expired' })
    expect(api.requests).toHaveLength(2)
    expect(getToken).toHaveBeenCalledTimes(2)
  })

  it('replays a write after a 401 too, since the API did nothing', async () => {
    const api = createFakeApi(refused(), json({ stream_name: 'users', sync_mode: 'incremental' }))
    const client = createClient({ baseUrl, fetch: api.fetch, getToken: async () => fakeToken() })

    await client.addStream('s', { stream_name: 'users' })

    expect(api.requests.map(({ method }) => method)).toEqual(['POST', 'POST'])
    expect(api.requests[1]?.body).toEqual({ stream_name: 'users' })
  })

  it('of another workspace does not replay what was meant for the first', async () => {
    const api = createFakeApi(refused(), json([]))
    const getToken = vi.fn(async () => fakeToken({ workspaceId: 'workspace-2' }))
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), getToken })

    await expect(client.listSources()).rejects.toMatchObject({ code: 'aborted' })
    expect(api.requests).toHaveLength(1)
  })

  it('that the host sets while another is minted is the one that counts', async () => {
    const api = createFakeApi(json([]))
    let finish = (_token: string) => {}
    const getToken = () =>
      new Promise<string>((resolve) => {
        finish = resolve
      })
    const client = createClient({ baseUrl, fetch: api.fetch, getToken })
    const list = client.listSources()

    client.setToken(fakeToken({ workspaceId: 'workspace-2' }))
    finish(fakeToken())
    await list

    expect(client.workspaceKey).toContain('workspace-2')
    expect(api.requests[0]?.search).toBe('?workspace_id=workspace-2')
  })
})

describe('the workspace key', () => {
  it('is known once a token is, and tells of changes', async () => {
    const listener = vi.fn()
    const client = createClient({ baseUrl, getToken: async () => fakeToken() })
    client.subscribe(listener)

    const before = client.workspaceKey
    await client.ready()
    const first = client.workspaceKey
    client.setToken(fakeToken({ id: 'another token of the same workspace' }))
    const same = client.workspaceKey
    client.setToken(fakeToken({ workspaceId: 'workspace-2' }))

    expect(before).toBeUndefined()
    expect(first).toContain('workspace-1')
    expect(same).toBe(first)
    expect(client.workspaceKey).toContain('workspace-2')
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('is another one for each token that names no workspace, and for each client', () => {
    const token = fakeToken({ workspaceId: null, id: 'a' })
    const one = createClient({ baseUrl, token })
    const other = createClient({ baseUrl, token })
    const first = one.workspaceKey

    one.setToken(fakeToken({ workspaceId: null, id: 'b' }))

    expect(new Set([first, one.workspaceKey, other.workspaceKey]).size).toBe(3)
  })

  it('becomes known though the token cannot be had, so that the fault shows at the first request', async () => {
    const client = createClient({ baseUrl, getToken: async () => Promise.reject(new Error('no')) })

    await client.ready()

    expect(client.workspaceKey).toBeDefined()
    expect(client.workspaceKey).not.toContain('undefined')
  })

  it('is forgotten with the token', () => {
    const client = createClient({ baseUrl, token: fakeToken() })

    client.setToken(null)

    expect(client.workspaceKey).toBeUndefined()
  })
})

it('keeps the token out of every error', async () => {
  const token = fakeToken()
  const api = createFakeApi('drop', json({ detail: 'no' }, { status: 400 }), json({ detail: 'no' }, { status: 401 }))
  const client = createClient({ baseUrl, fetch: api.fetch, token, retry: { limit: 0 } })

  const errors = [
    await client.listSources().catch((error: EmbeddedError) => error),
    await client.listSources().catch((error: EmbeddedError) => error),
    await client.listSources().catch((error: EmbeddedError) => error),
  ]

  for (const error of errors) expect(inspect(error)).not.toContain(token)
})

function inspect(error: unknown): string {
  return JSON.stringify(error, (_key, value) =>
    value instanceof Error ? { ...value, message: value.message, cause: value.cause } : value,
  )
}
