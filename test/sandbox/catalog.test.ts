import { describe, expect, it } from 'vitest'
import { sandboxCatalogs } from '../../src/sandbox/index'
import { connectSource } from './support/connectSource'

const { shop } = sandboxCatalogs

describe('discovery', () => {
  it('gives the catalog at once', async () => {
    const { call, base } = await connectSource()

    expect(await call('GET', `${base}/discover`)).toMatchObject({ status: 200, body: { catalog: shop } })
  })

  it('is a job when it is asked for with POST', async () => {
    const { call, base } = await connectSource()

    const { body: job } = await call('POST', `${base}/discover`)
    const first = await call('GET', `${base}/discover?job_id=${job.job_id}`)
    const second = await call('GET', `${base}/discover?job_id=${job.job_id}`)

    expect(job).toEqual({ job_id: expect.any(String), status: 'running' })
    expect(first.body).toEqual(job)
    expect(second.body).toMatchObject({ job_id: job.job_id, catalog: shop })
  })

  it('is a job on request of the tester, and begins anew when it was read', async () => {
    const { call, base } = await connectSource({ sandbox: { discovery: { mode: 'job', reads: 2 } } })
    const read = async () => (await call('GET', `${base}/discover`)).body

    const answers = [await read(), await read(), await read(), await read(), await read()]

    expect(answers.map((body) => 'catalog' in body)).toEqual([false, false, false, true, false])
    expect(answers[4].job_id).not.toBe(answers[3].job_id)
  })

  it('takes the time it was told to take', async () => {
    let now = 0
    const { call, base } = await connectSource({
      sandbox: { discovery: { mode: 'job', reads: 0, duration: 5_000 }, now: () => now },
    })
    const read = async () => (await call('GET', `${base}/discover`)).body

    await read()
    now = 4_999
    const early = await read()
    now = 5_000

    expect('catalog' in early).toBe(false)
    expect('catalog' in (await read())).toBe(true)
  })

  it('knows its own jobs only', async () => {
    const { call, base } = await connectSource()

    expect((await call('GET', `${base}/discover?job_id=none`)).status).toBe(404)
  })

  it('passes on catalogs as connectors write them', async () => {
    const { call, base } = await connectSource({ template: 'oldmill' })

    const { body } = await call('GET', `${base}/discover`)

    expect(body.catalog.streams).toContainEqual({ name: 'name_only' })
    expect(body.catalog.streams).toContainEqual(expect.objectContaining({ default_cursor_field: 'day' }))
  })
})

describe('a catalog query', () => {
  const ask = async (jmes_query: unknown, template: 'parcelpost' | 'oldmill' = 'parcelpost') => {
    const { call, base } = await connectSource({ template })
    return call('POST', `${base}/catalog/query`, { jmes_query })
  }

  it.each([
    ['streams[*].name', shop?.streams.map(({ name }) => name)],
    ['streams[?name==`users` || name==`orders`].name', ['users', 'orders']],
    ["streams[?name=='users'].name | [0]", 'users'],
    ['length(streams)', 8],
    ['nothing', null],
    ['streams[?name==`users`]', shop?.streams.filter(({ name }) => name === 'users')],
  ])('%s gives the bare result', async (expression, result) => {
    const { status, headers, body } = await ask(expression)

    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toContain('application/json')
    expect(body).toEqual(result)
  })

  it('counts a stream that names no mode as one that can be read in full', async () => {
    const { status, body } = await ask("streams[?contains(supported_sync_modes, 'full_refresh')].name", 'oldmill')

    expect(status).toBe(200)
    expect(body).toContain('name_only')
  })

  it.each(['streams[', 'streams[?name=`users`]', 'unknown_function(@)', "contains(`1`, 'a')", 'a'.repeat(10_001)])(
    'answers 400 with a detail to %.40s',
    async (expression) => {
      expect(await ask(expression)).toMatchObject({
        status: 400,
        body: { detail: expect.stringContaining('Invalid JMESPath expression') },
      })
    },
  )

  it.each([undefined, null, '', 7, ['a']])('answers 422 to %j', async (expression) => {
    expect(await ask(expression)).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', 'jmes_query'] }] } })
  })

  it('may come with GET: the catalog, or what an expression makes of it', async () => {
    const { call, base } = await connectSource()

    const whole = await call('GET', `${base}/catalog/query`)
    const names = await call('GET', `${base}/catalog/query?jmes_query=${encodeURIComponent('streams[0].name')}`)

    expect(whole.body).toEqual(shop)
    expect(names.body).toBe('users')
  })
})
