import { createClient, type EmbeddedClient, type EmbeddedError } from 'airbyte-embedded-react/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { baseUrl, createFakeApi, type FakeAnswer, fakeToken, json } from './createFakeApi'

function arrange(...answers: FakeAnswer[]) {
  const api = createFakeApi(...answers)
  return { api, client: createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), retry: { limit: 0 } }) }
}

async function failureOf(asking: Promise<unknown>): Promise<EmbeddedError> {
  return asking.then(
    () => Promise.reject(new Error('The request was expected to fail.')),
    (error: EmbeddedError) => error,
  )
}

const megabyte = 1024 * 1024

afterEach(() => {
  vi.useRealTimers()
})

describe('a hostile API', () => {
  it('that never ends its answer is refused at 64 MB, though it announced nothing', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += megabyte
        controller.enqueue(new Uint8Array(megabyte).fill(0x20))
      },
    })
    const { client } = arrange(() => new Response(endless))

    const error = await failureOf(client.listSources())

    expect(error.code).toBe('unexpected_response')
    expect(error.message).toContain('64 MB')
    expect(sent).toBeLessThan(70 * megabyte)
  })

  it('that splits a character between two chunks is read all the same', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ data: [{ id: '1', name: 'Größe 😀' }] }))
    const dripping = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
          controller.close()
        },
      })
    const { client } = arrange(() => new Response(dripping()))

    expect(await client.listSources()).toMatchObject([{ name: 'Größe 😀' }])
  })

  it.each(['[', '{"a":'])('that nests its answer 100,000 times by %s is refused', async (open) => {
    const close = open === '[' ? ']' : '}'
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    const source = `{"id":"1","name":"x","source_config":${deep}}`
    const template = `{"id":"1","name":"x","user_config_spec":{"connectionSpecification":${deep}}}`

    for (const [body, ask] of [
      [source, (client: ReturnType<typeof createClient>) => client.getSource('1')],
      [template, (client: ReturnType<typeof createClient>) => client.getSourceTemplate('1')],
      [
        `{"catalog":{"streams":[{"name":"a","json_schema":${deep}}]}}`,
        (client: ReturnType<typeof createClient>) => client.discoverCatalog('1'),
      ],
    ] as const) {
      const error = await failureOf(ask(arrange(() => new Response(body)).client))

      expect(error).toMatchObject({ name: 'EmbeddedError', code: 'unexpected_response' })
    }
  })

  it('may write brackets into its texts as it likes', async () => {
    const name = `${'['.repeat(2000)}\\"${'{'.repeat(2000)}\\`
    const { client } = arrange(json({ data: [{ id: '1', name }] }))

    expect(await client.listSources()).toMatchObject([{ name }])
  })

  it.each([301, 302, 307, 308])('that redirects by a %i is not followed', async (status) => {
    const { api, client } = arrange(new Response(null, { status, headers: { location: 'https://evil.test/' } }))

    const error = await failureOf(client.createSource({ source_template_id: 't', source_config: { key: 'value' } }))

    expect(error.code).toBe('unexpected_response')
    expect(error.message).toContain('redirect')
    expect(api.requests).toHaveLength(1)
  })

  it('cannot have its redirect followed by the engine either', async () => {
    let followed: string | undefined
    const client = createClient({
      baseUrl,
      token: fakeToken(),
      fetch: async (request) => {
        followed = request.redirect
        return json({ data: [] })
      },
    })

    await client.listSources()

    expect(followed).toBe('manual')
  })

  it.each(['../../evil', '%2e%2e/evil', 'a/..\\..\\evil', './/evil', 'a/.%2E?b'])(
    'cannot lead the token out of `baseUrl` by a next page at %s',
    async (path) => {
      const { api, client } = arrange(json({ data: [], next: `${baseUrl}/${path}` }))

      await client.listSources()

      expect(api.requests).toHaveLength(1)
    },
  )

  it('whose pages go round in a circle is asked once around', async () => {
    const { api, client } = arrange(json({ data: [], next: `${baseUrl}/embedded/sources?page=2` }))

    await client.listSources()

    expect(api.requests).toHaveLength(2)
  })

  it('whose pages never end is given up after 100', async () => {
    let page = 0
    const { api, client } = arrange(() => json({ data: [], next: `${baseUrl}/embedded/sources?page=${page++}` }))

    const error = await failureOf(client.listSources())

    expect(error.code).toBe('unexpected_response')
    expect(error.message).toContain('100 pages')
    expect(api.requests).toHaveLength(100)
  })

  it('has for all pages together the time that one request has', async () => {
    vi.useFakeTimers()
    let page = 0
    const { api, client } = arrange(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20_000))
      return json({ data: [], next: `${baseUrl}/embedded/sources?page=${page++}` })
    })

    const failure = failureOf(client.listSources())
    await vi.advanceTimersByTimeAsync(31_000)

    expect((await failure).code).toBe('timeout')
    expect(api.requests).toHaveLength(2)
  })

  it.each([
    ['sources', (client: EmbeddedClient) => client.listSources()],
    ['source templates', (client: EmbeddedClient) => client.listSourceTemplates()],
  ])('that lists more %s than a page could draw is refused', async (what, ask) => {
    const items = Array.from({ length: 5_001 }, (_, index) => ({ id: `id-${index}`, name: 'x' }))

    const error = await failureOf(ask(arrange(json({ data: items })).client))
    const most = await ask(arrange(json({ data: items.slice(1) })).client)

    expect(error.message).toContain(`The list of ${what} goes on past`)
    expect(most).toHaveLength(5_000)
  })

  it('that sends its answer a byte at a time is given up when its time is over', async () => {
    vi.useFakeTimers()
    const dripping = () =>
      new ReadableStream<Uint8Array>({
        pull: async (stream) => {
          await new Promise((resolve) => setTimeout(resolve, 1_000))
          stream.enqueue(Uint8Array.of(0x20))
        },
      })
    const { client } = arrange(() => new Response(dripping()))

    const failure = failureOf(client.listSources())
    await vi.advanceTimersByTimeAsync(31_000)

    expect(await failure).toMatchObject({ code: 'timeout', message: expect.stringContaining('30 s') })
  })

  it('cannot speak to terminals, turn words around, or fill the screen', async () => {
    const detail = `\u001b[31mred\u202eevil\u2066\0\u009b ${'x'.repeat(megabyte)}`
    const { client } = arrange(json({ detail }, { status: 422 }))

    const { message } = await failureOf(client.getSource('1'))

    expect(message).toMatch(/^\[31mredevil x+…$/)
    expect(message.length).toBeLessThan(600)
  })

  it('cannot do so by the result of a check or by the places it names', async () => {
    const check = await arrange(
      json({ status: 'failed', error_message: `\u202e${'x'.repeat(megabyte)}` }),
    ).client.checkSource({
      source_template_id: 't',
      source_config: {},
    })
    const errors = Array.from({ length: 5000 }, () => ({ field: `a\u202e${'.b'.repeat(5000)}`, message: 'no' }))
    const error = await failureOf(arrange(json({ errors }, { status: 422 })).client.getSource('1'))

    expect(check.message).toMatch(/^x{500}…$/)
    expect(error.fieldErrors).toHaveLength(100)
    expect(error.fieldErrors[0]?.path).toEqual(['a', ...Array.from({ length: 19 }, () => 'b')])
  })

  it('cannot reach prototypes by the names it sends', async () => {
    const body =
      '{"__proto__":{"id":"9","polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"1","name":"x","source_config":{"__proto__":{"polluted":1}}}'
    const { client } = arrange(() => new Response(body))

    const source = await client.getSource('1')

    expect(source.id).toBe('1')
    expect(Object.keys(source.source_config)).toEqual(['__proto__'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('that answers with a web page gets no word of it into the error', async () => {
    const { client } = arrange(() => new Response('<!doctype html><script>alert(1)</script>'))

    const error = await failureOf(client.listSources())

    expect(error.code).toBe('unexpected_response')
    expect(error.message).not.toContain('script')
  })
})
