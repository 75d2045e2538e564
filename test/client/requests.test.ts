import { createClient, type EmbeddedError } from 'airbyte-embedded-react/client'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { baseUrl, createFakeApi, type FakeAnswer, fakeToken, json } from './createFakeApi'

const config = { stream_name: 'users', sync_mode: 'incremental' }
const retry = { delay: 1 }

function clientOf(...answers: FakeAnswer[]) {
  const api = createFakeApi(...answers)
  return { api, client: createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), retry }) }
}

const status = (code: number, headers: Record<string, string> = {}) => json({ detail: 'no' }, { status: code, headers })

afterEach(() => {
  vi.useRealTimers()
})

describe('a request that failed is sent again', () => {
  it.each([429, 502, 503, 504])('after a %i, when it reads', async (code) => {
    const { client, api } = clientOf(status(code), status(code), json([]))

    await expect(client.listSources()).resolves.toEqual([])
    expect(api.requests).toHaveLength(3)
  })

  it('after a lost connection, when it reads', async () => {
    const { client, api } = clientOf('drop', json([]))

    await expect(client.listSources()).resolves.toEqual([])
    expect(api.requests).toHaveLength(2)
  })

  it('after a connection that is lost in the middle of the answer', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start: (stream) => stream.enqueue(new TextEncoder().encode('{"data":[')),
          pull: (stream) => stream.error(new TypeError('terminated')),
        }),
      )
    const { client, api } = clientOf(broken, json([]))

    await expect(client.listSources()).resolves.toEqual([])
    expect(api.requests).toHaveLength(2)
  })

  it('three times at most', async () => {
    const { client, api } = clientOf(status(503))

    await expect(client.listSources()).rejects.toMatchObject({ code: 'server_error', status: 503 })
    expect(api.requests).toHaveLength(4)
  })

  it('after the time that Retry-After names, in seconds or as a date', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') })
    const { client, api } = clientOf(
      status(429, { 'retry-after': '7' }),
      status(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' }),
      json([]),
    )
    const list = client.listSources()

    await vi.advanceTimersByTimeAsync(6_900)
    expect(api.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(api.requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(12_800)
    expect(api.requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(200)
    await expect(list).resolves.toEqual([])
  })

  it('when updating and deleting; a deletion that then finds nothing has done its work', async () => {
    const updating = clientOf('drop', json({ id: 's', name: 'S' }))
    const deleting = clientOf(status(502), status(404))

    await updating.client.updateSource('s', { source_config: {} })
    await deleting.client.deleteSource('s')

    expect(updating.api.requests).toHaveLength(2)
    expect(deleting.api.requests).toHaveLength(2)
  })

  it('when it patches whole attributes', async () => {
    const { client, api } = clientOf('drop', json(config))

    await client.updateStream('s', 'users', [{ op: 'replace', path: '/sync_mode', value: 'incremental' }])

    expect(api.requests).toHaveLength(2)
  })
})

describe('a request that failed is not sent again', () => {
  it.each([400, 404, 409, 422, 500])('after a %i', async (code) => {
    const { client, api } = clientOf(status(code))

    await expect(client.listSources()).rejects.toMatchObject({ status: code })
    expect(api.requests).toHaveLength(1)
  })

  it.each(['drop' as const, status(502), status(503), status(504)])('when it creates (%#)', async (answer) => {
    const creating = clientOf(answer)
    const adding = clientOf(answer)

    await expect(creating.client.createSource({ source_template_id: 't', source_config: {} })).rejects.toThrow()
    await expect(adding.client.addStream('s', { stream_name: 'users' })).rejects.toThrow()

    expect([creating.api.requests.length, adding.api.requests.length]).toEqual([1, 1])
  })

  it('when it creates, except that a 429 says nothing was done', async () => {
    const { client, api } = clientOf(status(429), json({ id: 's', name: 'S' }))

    await client.createSource({ source_template_id: 't', source_config: {} })

    expect(api.requests).toHaveLength(2)
  })

  it('when its patch would not come to the same', async () => {
    const { client, api } = clientOf('drop')

    await expect(client.updateStream('s', 'users', [{ op: 'remove', path: '/cursor_field' }])).rejects.toThrow()
    expect(api.requests).toHaveLength(1)
  })

  it('when a check may be running at the source already', async () => {
    const lost = clientOf('drop')
    const busy = clientOf(status(503), json({ status: 'succeeded' }))
    const request = { source_template_id: 't', source_config: {} }

    await expect(lost.client.checkSource(request)).rejects.toMatchObject({ code: 'network' })
    await expect(busy.client.checkSource(request)).resolves.toMatchObject({ status: 'succeeded' })
    expect(lost.api.requests).toHaveLength(1)
  })

  it('when its address cannot be one', async () => {
    const client = createClient({ token: fakeToken(), baseUrl: 'https://[nowhere', retry: { delay: 1_000_000 } })

    await expect(client.listSources()).rejects.toMatchObject({ code: 'network' })
  })

  it('when the API asks to wait for longer than anyone would', async () => {
    const { client, api } = clientOf(status(429, { 'retry-after': '3600' }))

    await expect(client.listSources()).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 3_600_000 })
    expect(api.requests).toHaveLength(1)
  })
})

describe('a request ends', () => {
  it('on time, though the connection hangs', async () => {
    const { client } = clientOf('hang')

    await expect(client.listSources({ timeout: 10 })).rejects.toMatchObject({ code: 'timeout' })
  })

  it('on time, though it is being repeated', async () => {
    const { client, api } = clientOf(status(503, { 'retry-after': '30' }))

    await expect(client.listSources({ timeout: 10 })).rejects.toMatchObject({ code: 'timeout' })
    expect(api.requests).toHaveLength(1)
  })

  it('after half a minute by itself, and after five when the source is asked', async () => {
    vi.useFakeTimers()
    const { client } = clientOf('hang')
    const reading = client.listSources().catch((error: EmbeddedError) => error.code)
    const discovering = client.discoverCatalog('s').catch((error: EmbeddedError) => error.code)
    const settled = vi.fn()
    void discovering.then(settled)

    await vi.advanceTimersByTimeAsync(30_000)
    expect(await reading).toBe('timeout')
    await vi.advanceTimersByTimeAsync(269_000)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await discovering).toBe('timeout')
  })

  it('at once when it is aborted: under way, between repetitions, while waiting for a token, and before it began', async () => {
    vi.useFakeTimers()
    const underWay = clientOf('hang')
    const between = clientOf(status(503, { 'retry-after': '30' }))
    const waiting = createClient({ baseUrl, getToken: () => new Promise(() => {}) })
    const abort = new AbortController()
    const options = { signal: abort.signal }
    const before = clientOf(json([]))
    const requests = [
      underWay.client.listSources(options),
      between.client.listSources(options),
      waiting.listSources(options),
    ].map((request) => request.catch((error: EmbeddedError) => error.code))
    await vi.advanceTimersByTimeAsync(10)

    abort.abort()
    const late = before.client.listSources(options)

    await expect(late).rejects.toMatchObject({ code: 'aborted' })
    expect(await Promise.all(requests)).toEqual(['aborted', 'aborted', 'aborted'])
    expect(before.api.requests).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(between.api.requests).toHaveLength(1)
  })

  it('with its answer, and leaves no timer behind', async () => {
    vi.useFakeTimers()
    const { client } = clientOf(json([]))

    await client.listSources()

    expect(vi.getTimerCount()).toBe(0)
  })

  it('when the client is disposed of, and leaves no timer behind', async () => {
    vi.useFakeTimers()
    const { client } = clientOf('hang')
    const minting = createClient({ baseUrl, getToken: () => new Promise(() => {}) })
    const requests = [client.listSources(), client.discoverCatalog('s'), minting.listSources()].map((request) =>
      request.catch((error: EmbeddedError) => error.code),
    )
    await vi.advanceTimersByTimeAsync(10)

    client.dispose()
    minting.dispose()

    expect(await Promise.all(requests)).toEqual(['aborted', 'aborted', 'aborted'])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a path', () => {
  const streamNames = ['a/b', '%2F', 'ünïcode 🚀', 'a?b#c', '...', '.hidden', 'a\\b', 'select * from "x"', '__proto__']

  it.each(streamNames)('holds the stream name %s', async (name) => {
    const { client, api } = clientOf(json({ ...config, stream_name: name }))

    await client.getStream('source-1', name)

    const [request] = api.requests
    expect(request?.path.split('/')).toHaveLength(5)
    expect(decodeURIComponent(request?.path.split('/').at(-1) ?? '')).toBe(name)
  })

  it.each(['..', '.', '', '\ud800'])('cannot hold the stream name %j, and nothing is sent', async (name) => {
    const { client, api } = clientOf(json({}))

    await expect(client.removeStream('source-1', name)).rejects.toMatchObject({ code: 'invalid_request' })
    await expect(client.getSource(name)).rejects.toMatchObject({ code: 'invalid_request' })
    expect(api.requests).toHaveLength(0)
  })

  it('can be replaced by the host', async () => {
    const api = createFakeApi(json([]))
    const paths = { sources: () => 'integrations/connectors' }
    const client = createClient({ baseUrl: `${baseUrl}/`, fetch: api.fetch, token: fakeToken(), paths })

    await client.listSources()

    expect(api.requests[0]?.path).toBe('integrations/connectors')
  })
})

describe('what is sent', () => {
  it('is the token, the organization and the workspace', async () => {
    const api = createFakeApi(json({ id: 's', name: 'S' }))
    const token = fakeToken()
    const client = createClient({ baseUrl, fetch: api.fetch, token, organizationId: 'org-1' })

    await client.createSource({
      source_template_id: 't',
      name: 'Mine',
      source_config: { host: 'h' },
      selected_connection_template_tags: ['gold'],
      selected_connection_template_tags_mode: 'all',
    })

    const [request] = api.requests
    expect(request).toMatchObject({
      method: 'POST',
      path: 'embedded/sources',
      body: {
        workspace_id: 'workspace-1',
        source_template_id: 't',
        name: 'Mine',
        source_config: { host: 'h' },
        selected_connection_template_tags: ['gold'],
        selected_connection_template_tags_mode: 'all',
      },
    })
    expect(request?.headers.get('authorization')).toBe(`Bearer ${token}`)
    expect(request?.headers.get('x-organization-id')).toBe('org-1')
    expect(request?.headers.get('content-type')).toBe('application/json')
  })

  it('names no organization in stream calls, as the documents have it', async () => {
    const api = createFakeApi(json([]), json({ streams: [] }), json({ streams: [] }))
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), organizationId: 'org-1' })

    await client.listSources()
    await client.listStreams('s')
    await client.discoverCatalog('s')

    expect(api.requests.map(({ headers }) => headers.get('x-organization-id'))).toEqual(['org-1', null, null])
  })

  it('names the tags and always the mode', async () => {
    const { client, api } = clientOf(json([]))

    await client.listSourceTemplates({ tags: ['a b', 'c&d'] })
    await client.listSourceTemplates()

    expect(api.requests.map(({ search }) => search)).toEqual(['?tags=a+b&tags=c%26d&tags_mode=any', ''])
  })

  it('is a bare patch', async () => {
    const { client, api } = clientOf(json(config))
    const patch = [{ op: 'replace' as const, path: '/cursor_field', value: ['last_modified'] }]

    await client.updateStream('s', 'users', patch)

    expect(api.requests[0]).toMatchObject({
      method: 'PATCH',
      path: 'integrations/sources/s/streams/users',
      body: patch,
    })
    expect(api.requests[0]?.headers.get('content-type')).toBe('application/json')
  })
})

describe('against the sandbox', () => {
  it('a person connects a source and configures its streams', async () => {
    const sandbox = createSandbox()
    const client = createClient({ ...sandbox, getToken: () => sandbox.mintScopedToken('acme') })
    const source_config = { api_key: 'k-12345' }

    const templates = await client.listSourceTemplates()
    const template = await client.getSourceTemplate(templateIds.parcelpost)
    const check = await client.checkSource({ source_template_id: template.id, source_config })
    const source = await client.createSource({ source_template_id: template.id, name: 'Parcels', source_config })
    const catalog = await client.discoverCatalog(source.id)
    const names = await client.queryCatalog(source.id, 'streams[*].name')
    const added = await client.addStream(source.id, { stream_name: 'users' })
    const patched = await client.updateStream(source.id, 'users', [
      { op: 'replace', path: '/sync_mode', value: 'full_refresh' },
      { op: 'replace', path: '/destination_sync_mode', value: 'overwrite' },
    ])
    const listed = await client.listStreams(source.id)
    await client.removeStream(source.id, 'users')

    expect(templates.map(({ id }) => id)).toContain(templateIds.parcelpost)
    expect(check.status).toBe('succeeded')
    expect(source).toMatchObject({ name: 'Parcels', source_config: { api_key: '**********' } })
    expect(names).toEqual(catalog.streams.map(({ name }) => name))
    expect(added.stream_name).toBe('users')
    expect(patched).toEqual({ ...added, sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' })
    expect(listed).toEqual([patched])
    expect(await client.listStreams(source.id)).toEqual([])
  })

  it('edits a source, leaves its secret alone, and deletes it', async () => {
    const sandbox = createSandbox()
    const client = createClient({ ...sandbox, getToken: () => sandbox.mintScopedToken() })
    const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost, source_config: { api_key: 'k-1' } })

    const source = await client.getSource(id)
    const check = await client.checkSource({ source_id: id, source_config: source.source_config })
    const updated = await client.updateSource(id, { name: 'Renamed', source_config: source.source_config })
    const listed = await client.listSources()
    await client.deleteSource(id)

    expect(source.source_template?.user_config_spec.connectionSpecification.properties).toHaveProperty('api_key')
    expect(check.status).toBe('succeeded')
    expect(updated.name).toBe('Renamed')
    expect(listed).toMatchObject([{ id, name: 'Renamed', source_template: { id: templateIds.parcelpost } }])
    expect(await client.listSources()).toEqual([])
  })

  it('follows a discovery that runs as a job', async () => {
    const sandbox = createSandbox({ discovery: { mode: 'job', reads: 3 } })
    const client = createClient({ ...sandbox, getToken: () => sandbox.mintScopedToken(), pollDelay: 1 })
    const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost })

    const catalog = await client.discoverCatalog(id)

    expect(catalog.streams.length).toBeGreaterThan(0)
    expect(sandbox.requests.length).toBeGreaterThan(3)
  })

  it('asks for each stream where the list holds but names', async () => {
    const sandbox = createSandbox({ streamList: 'names' })
    const client = createClient({ ...sandbox, getToken: () => sandbox.mintScopedToken() })
    const { id } = sandbox.addSource({
      source_template_id: templateIds.parcelpost,
      streams: [{ stream_name: 'users' }],
    })

    const streams = await client.listStreams(id)

    expect(streams).toMatchObject([{ stream_name: 'users', sync_mode: 'incremental' }])
    expect(sandbox.requests).toHaveLength(2)
  })
})

describe('a list in pages', () => {
  it('is read to its end, and only where the API is', async () => {
    const next = `${baseUrl}/embedded/sources?cursor=2`
    const elsewhere = 'https://elsewhere.test/api/v1/embedded/sources'
    const { client, api } = clientOf(
      json({ data: [{ id: '1' }], next }),
      json({ data: [{ id: '2' }], next: elsewhere }),
    )

    const sources = await client.listSources()

    expect(sources.map(({ id }) => id)).toEqual(['1', '2'])
    expect(api.requests.map(({ search }) => search)).toEqual(['?workspace_id=workspace-1', '?cursor=2'])
  })
})

describe('a discovery', () => {
  it('by an API that knows only jobs is asked for as one', async () => {
    const api = createFakeApi(
      status(405),
      json({ job_id: 'j 1', status: 'running' }),
      json({ job_id: 'j 1', status: 'running' }),
      json({ status: 'succeeded', catalog: { streams: [] } }),
    )
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), pollDelay: 1 })

    await expect(client.discoverCatalog('s')).resolves.toEqual({ streams: [] })
    expect(api.requests.map(({ method, search }) => method + search)).toEqual([
      'GET',
      'POST',
      'GET?job_id=j+1',
      'GET?job_id=j+1',
    ])
  })

  it('that fails as a job says so', async () => {
    const { client } = clientOf(json({ job_id: 'j', status: 'failed' }))

    await expect(client.discoverCatalog('s')).rejects.toMatchObject({ code: 'server_error' })
  })

  it('that fails as a job gives the reason, where the API has one', async () => {
    const { client } = clientOf(json({ job_id: 'j', status: 'failed', message: 'No such schema.' }))

    await expect(client.discoverCatalog('s')).rejects.toThrow('No such schema.')
  })

  it.each([404, 410])('whose job is gone (%i) begins once more, and then gives up', async (gone) => {
    const running = json({ job_id: 'j', status: 'running' })
    const found = json({ catalog: { streams: [] } })
    const api = createFakeApi(running, status(gone), running, found, running, status(gone), running, status(gone))
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), pollDelay: 1 })

    await expect(client.discoverCatalog('s')).resolves.toEqual({ streams: [] })
    await expect(client.discoverCatalog('s')).rejects.toMatchObject({ code: 'not_found' })
    expect(api.requests.map(({ search }) => search).slice(0, 4)).toEqual(['', '?job_id=j', '', '?job_id=j'])
  })

  it('takes a status it does not know for one of a job on its way', async () => {
    const api = createFakeApi(
      json({ job_id: 'j', status: 'validating' }),
      json({ job_id: 'j', status: 'Hydrating' }),
      json({ catalog: { streams: [] } }),
    )
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), pollDelay: 1 })

    await expect(client.discoverCatalog('s')).resolves.toEqual({ streams: [] })
  })

  it('does not wait for what is neither a catalog nor a job', async () => {
    const { client, api } = clientOf(json({ status: 'ok' }))

    await expect(client.discoverCatalog('s')).rejects.toMatchObject({ code: 'unexpected_response' })
    expect(api.requests).toHaveLength(1)
  })

  it('reads the catalog once a job says no more than that it is done', async () => {
    const api = createFakeApi(
      json({ job_id: 'j', status: 'running' }),
      json({ job_id: 'j', status: 'succeeded' }),
      json({ streams: [] }),
    )
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), pollDelay: 1 })

    await expect(client.discoverCatalog('s')).resolves.toEqual({ streams: [] })
    expect(api.requests.map(({ search }) => search)).toEqual(['', '?job_id=j', ''])
  })

  it('looks at its job ever less often', async () => {
    vi.useFakeTimers()
    const { client, api } = clientOf(json({ job_id: 'j', status: 'running' }))
    const discovery = client.discoverCatalog('s', { timeout: 60_000 }).catch((error: EmbeddedError) => error.code)

    await vi.advanceTimersByTimeAsync(60_000)

    expect(await discovery).toBe('timeout')
    expect(api.requests.length).toBeLessThan(14)
  })

  it('stops asking when it is aborted', async () => {
    vi.useFakeTimers()
    const { client, api } = clientOf(json({ job_id: 'j', status: 'running' }))
    const abort = new AbortController()
    const discovery = client.discoverCatalog('s', { signal: abort.signal }).catch((error: EmbeddedError) => error.code)
    await vi.advanceTimersByTimeAsync(1_500)

    abort.abort()

    expect(await discovery).toBe('aborted')
    expect(vi.getTimerCount()).toBe(0)
    expect(api.requests.length).toBeLessThan(4)
  })

  it('stops asking when its source is told to, and leaves the discovery of another source alone', async () => {
    vi.useFakeTimers()
    const running = json({ job_id: 'j', status: 'running' })
    const { client } = clientOf(running, running, json({ status: 'succeeded', catalog: { streams: [] } }))
    const stopped = client.discoverCatalog('s').catch((error: EmbeddedError) => error.code)
    const other = client.discoverCatalog('t')
    await vi.advanceTimersByTimeAsync(100)

    client.stopDiscovery('s')
    await vi.advanceTimersByTimeAsync(10_000)

    expect(await stopped).toBe('aborted')
    expect(await other).toEqual({ streams: [] })
  })
})
