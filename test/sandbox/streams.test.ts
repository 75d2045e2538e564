import { describe, expect, it } from 'vitest'
import { type AddStreamRequest, connectSource } from './support/connectSource'

const usersConfig = {
  name: 'users',
  stream_name: 'users',
  namespace: null,
  sync_mode: 'incremental',
  destination_sync_mode: 'append_dedup',
  cursor_field: ['updated_at'],
  primary_key: [['id']],
}

async function connectUsers(stream: AddStreamRequest = { stream_name: 'users' }) {
  const connected = await connectSource({ streams: [stream] })
  const patch = (operations: unknown) => connected.call('PATCH', `${connected.base}/streams/users`, operations)
  const read = async () => (await connected.call('GET', `${connected.base}/streams/users`)).body
  return { ...connected, patch, read }
}

describe('adding a stream', () => {
  it.each([
    ['users', usersConfig],
    [
      'products',
      { sync_mode: 'full_refresh', destination_sync_mode: 'overwrite', cursor_field: null, primary_key: [['id']] },
    ],
    [
      'page_views',
      { sync_mode: 'incremental', destination_sync_mode: 'append', cursor_field: ['seen_at'], primary_key: null },
    ],
    ['order_lines', { destination_sync_mode: 'append_dedup', primary_key: [['order_id'], ['line']] }],
    ['stock_levels', { sync_mode: 'incremental', cursor_field: null }],
  ])('fills in what is left out, by what %s supports', async (stream_name, config) => {
    const { call, base } = await connectSource()

    const { status, body } = await call('POST', `${base}/streams`, { stream_name })

    expect(status).toBe(200)
    expect(body).toMatchObject(config)
    expect((await call('GET', `${base}/streams/${stream_name}`)).body).toEqual(body)
  })

  it('keeps what it is told', async () => {
    const { call, base } = await connectSource()
    const stream = {
      stream_name: 'orders',
      sync_mode: 'full_refresh',
      destination_sync_mode: 'append',
      cursor_field: ['created_at'],
      primary_key: [['number']],
    }

    expect((await call('POST', `${base}/streams`, stream)).body).toMatchObject(stream)
  })

  it.each([
    [404, { stream_name: 'invalid_stream' }, "Stream 'invalid_stream' not found in source catalog"],
    [
      422,
      { stream_name: 'users', sync_mode: 'invalid_mode' },
      "Sync mode 'invalid_mode' not supported for stream 'users'",
    ],
    [
      422,
      { stream_name: 'products', sync_mode: 'incremental' },
      "Sync mode 'incremental' not supported for stream 'products'",
    ],
    [
      422,
      { stream_name: 'users', destination_sync_mode: 'x' },
      "Destination sync mode 'x' not supported for stream 'users'",
    ],
  ])('answers %i to %j', async (status, stream, detail) => {
    const { call, base } = await connectSource()

    expect(await call('POST', `${base}/streams`, stream)).toMatchObject({ status, body: { detail } })
    expect((await call('GET', `${base}/streams`)).body.streams).toEqual([])
  })

  it.each([
    ['stream_name', {}],
    ['cursor_field', { stream_name: 'users', cursor_field: 'updated_at' }],
    ['cursor_field', { stream_name: 'users', cursor_field: [1] }],
    ['primary_key', { stream_name: 'users', primary_key: ['id'] }],
  ])('names a %s that is missing or of the wrong form', async (member, stream) => {
    const { call, base } = await connectSource()

    const answer = await call('POST', `${base}/streams`, stream)

    expect(answer).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', member] }] } })
  })

  it('refuses one that is there already', async () => {
    const { call, base } = await connectUsers()

    expect((await call('POST', `${base}/streams`, { stream_name: 'users' })).status).toBe(409)
  })
})

describe('reading streams', () => {
  it('lists them with namespace and configuration, in the order they were added', async () => {
    const { call, base } = await connectSource({ streams: [{ stream_name: 'users' }, { stream_name: 'orders' }] })

    const { body } = await call('GET', `${base}/streams`)

    expect(body.streams[0]).toEqual(usersConfig)
    expect(body.streams.map(({ name }: { name: string }) => name)).toEqual(['users', 'orders'])
  })

  it('lists names alone on request', async () => {
    const { call, base } = await connectSource({
      streams: [{ stream_name: 'users' }],
      sandbox: { streamList: 'names' },
    })

    expect((await call('GET', `${base}/streams`)).body).toEqual({ streams: [{ name: 'users', namespace: null }] })
  })

  it('answers 404 for a stream of the catalog that is not added', async () => {
    const { call, base } = await connectSource()

    expect((await call('GET', `${base}/streams/users`)).status).toBe(404)
  })

  it('takes the first of two streams that share a name', async () => {
    const { call, base } = await connectSource({ template: 'postgres', streams: [{ stream_name: 'customers' }] })

    expect((await call('GET', `${base}/streams/customers`)).body.namespace).toBe('public')
  })
})

describe('patching a stream', () => {
  it.each([
    ['replace', [{ op: 'replace', path: '/sync_mode', value: 'full_refresh' }], { sync_mode: 'full_refresh' }],
    [
      'remove, then add',
      [
        { op: 'remove', path: '/cursor_field' },
        { op: 'add', path: '/cursor_field', value: ['id'] },
      ],
      { cursor_field: ['id'] },
    ],
    ['remove', [{ op: 'remove', path: '/primary_key' }], { primary_key: null }],
    ['an index', [{ op: 'add', path: '/primary_key/-', value: ['email'] }], { primary_key: [['id'], ['email']] }],
    ['null', [{ op: 'replace', path: '/cursor_field', value: null }], { cursor_field: null }],
    ['nothing', [], {}],
  ])('applies %s', async (_, patch_, change) => {
    const { patch, read } = await connectUsers()

    const { status, body } = await patch(patch_)

    expect(status).toBe(200)
    expect(body).toEqual({ ...usersConfig, ...change })
    expect(await read()).toEqual(body)
  })

  it('takes the content type of JSON Patch too', async () => {
    const { call, base } = await connectUsers()
    const operations = [{ op: 'replace', path: '/sync_mode', value: 'full_refresh' }]

    const { status } = await call('PATCH', `${base}/streams/users`, operations, {
      'Content-Type': 'application/json-patch+json',
    })

    expect(status).toBe(200)
  })

  it.each([
    ['another operation', [{ op: 'move', from: '/cursor_field', path: '/primary_key' }]],
    ['a test', [{ op: 'test', path: '/sync_mode', value: 'incremental' }]],
    ['a copy', [{ op: 'copy', from: '/cursor_field', path: '/primary_key/0' }]],
    ['no value', [{ op: 'replace', path: '/sync_mode' }]],
    ['no path', [{ op: 'remove' }]],
    ['the whole document', [{ op: 'replace', path: '', value: {} }]],
    ['a path without a slash', [{ op: 'replace', path: 'sync_mode', value: 'full_refresh' }]],
    ['a member that is not there', [{ op: 'replace', path: '/nothing', value: 1 }]],
    ['removing what is not there', [{ op: 'remove', path: '/nothing' }]],
    ['an index with a leading zero', [{ op: 'add', path: '/cursor_field/00', value: 'a' }]],
    ['an index past the end', [{ op: 'add', path: '/cursor_field/9', value: 'a' }]],
    ['a prototype', [{ op: 'add', path: '/__proto__/polluted', value: true }]],
    ['an object', { op: 'replace', path: '/sync_mode', value: 'full_refresh' }],
    ['a list of nothing', [null]],
    ['text that is not JSON', '[{'],
  ])('answers 400 to %s, and changes nothing', async (_, operations) => {
    const { patch, read } = await connectUsers()

    const answer = await patch(operations)

    expect(answer).toMatchObject({ status: 400, body: { detail: 'Invalid JSON Patch operation' } })
    expect(await read()).toEqual(usersConfig)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    [
      'a mode the stream lacks',
      [{ op: 'replace', path: '/sync_mode', value: 'live' }],
      "Sync mode 'live' not supported for stream 'users'",
    ],
    [
      'a mode that is removed',
      [{ op: 'remove', path: '/sync_mode' }],
      "Sync mode 'null' not supported for stream 'users'",
    ],
    [
      'an unknown destination mode',
      [{ op: 'replace', path: '/destination_sync_mode', value: 7 }],
      "Destination sync mode '7' not supported for stream 'users'",
    ],
  ])('answers 422 to %s', async (_, operations, detail) => {
    const { patch, read } = await connectUsers()

    expect(await patch(operations)).toMatchObject({ status: 422, body: { detail } })
    expect(await read()).toEqual(usersConfig)
  })

  it.each([
    ['cursor_field', [{ op: 'replace', path: '/cursor_field', value: 'id' }]],
    ['primary_key', [{ op: 'replace', path: '/primary_key', value: [[]] }]],
    ['colour', [{ op: 'add', path: '/colour', value: 'red' }]],
  ])('names a %s that does not fit', async (member, operations) => {
    const { patch } = await connectUsers()

    expect(await patch(operations)).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', member] }] } })
  })

  it('is all or nothing: a last operation that fails takes back the first', async () => {
    const { patch, read } = await connectUsers()

    await patch([
      { op: 'replace', path: '/sync_mode', value: 'full_refresh' },
      { op: 'replace', path: '/destination_sync_mode', value: 'nonsense' },
    ])
    await patch([
      { op: 'replace', path: '/sync_mode', value: 'full_refresh' },
      { op: 'remove', path: '/nothing' },
    ])

    expect(await read()).toEqual(usersConfig)
  })

  it('answers 404 for a stream that is not added', async () => {
    const { call, base } = await connectSource()

    expect((await call('PATCH', `${base}/streams/users`, [])).status).toBe(404)
  })
})

describe('removing a stream', () => {
  it('takes it from the source; it can be added anew', async () => {
    const { call, base } = await connectUsers()

    const removed = await call('DELETE', `${base}/streams/users`)
    const again = await call('DELETE', `${base}/streams/users`)
    const added = await call('POST', `${base}/streams`, { stream_name: 'users' })

    expect([removed.status, again.status, added.status]).toEqual([200, 404, 200])
  })
})

describe('stream names', () => {
  it('may hold anything: each is added, read, patched and removed by its encoded name', async () => {
    const { call, base } = await connectSource({ template: 'eventriver' })
    const { body } = await call('GET', `${base}/discover`)
    const names: string[] = body.catalog.streams.map(({ name }: { name: string }) => name)
    // The address of a request cannot hold a path part of a single dot: `fetch` itself takes it out.
    const addressable = names.filter((name) => name !== '.')

    for (const name of addressable) {
      const path = `${base}/streams/${encodeURIComponent(name)}`
      const added = await call('POST', `${base}/streams`, { stream_name: name })
      const patched = await call('PATCH', path, [{ op: 'replace', path: '/sync_mode', value: 'full_refresh' }])
      const read = await call('GET', path)
      const removed = await call('DELETE', path)

      expect([name, added.status, patched.status, removed.status]).toEqual([name, 200, 200, 200])
      expect(read.body).toMatchObject({ stream_name: name, sync_mode: 'full_refresh' })
    }
    expect(addressable.length).toBeGreaterThan(15)
  })
})

describe('strict streams', () => {
  it('need a cursor for increments and a key against duplicates', async () => {
    const { call, base } = await connectSource({ sandbox: { strictStreams: true } })
    const add = (stream: unknown) => call('POST', `${base}/streams`, stream)

    const withoutCursor = await add({ stream_name: 'stock_levels' })
    const withCursor = await add({ stream_name: 'stock_levels', cursor_field: ['counted_at'] })
    const withoutKey = await add({ stream_name: 'page_views', destination_sync_mode: 'append_dedup' })

    expect(withoutCursor.body.detail[0].loc).toEqual(['body', 'cursor_field'])
    expect(withCursor.status).toBe(200)
    expect(withoutKey.body.detail[0].loc).toEqual(['body', 'primary_key'])
  })
})
