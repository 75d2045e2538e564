import { createClient, type EmbeddedError } from 'airbyte-embedded-react/client'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseUrl, createFakeApi, type FakeAnswer, fakeToken, json } from './createFakeApi'

const retry = { limit: 0 }

function clientOf(...answers: FakeAnswer[]) {
  return createClient({ baseUrl, fetch: createFakeApi(...answers).fetch, token: fakeToken(), retry })
}

async function errorOf(answer: FakeAnswer): Promise<EmbeddedError> {
  const creating = clientOf(answer).createSource({ source_template_id: 't', source_config: {} })
  return creating.then(
    () => Promise.reject(new Error('The request was expected to fail.')),
    (error: EmbeddedError) => error,
  )
}

describe('the four error forms become one', () => {
  it('text under detail', async () => {
    const error = await errorOf(json({ detail: "Stream 'x' not found in source catalog" }, { status: 404 }))

    expect(error).toMatchObject({ name: 'EmbeddedError', code: 'not_found', status: 404, fieldErrors: [] })
    expect(error.message).toBe("Stream 'x' not found in source catalog")
  })

  it('a list under detail', async () => {
    const detail = [
      { loc: ['body', 'source_config', 'host.name'], msg: 'field required', type: 'value_error.missing' },
      { loc: ['body', 'source_config', 'ports', 0], msg: 'not a number', type: 'type_error' },
      { loc: ['body'], msg: 'unreadable', type: 'value_error' },
    ]

    const error = await errorOf(json({ detail }, { status: 422 }))

    expect(error).toMatchObject({
      code: 'invalid_request',
      status: 422,
      message: 'field required; not a number; unreadable',
      fieldErrors: [
        { path: ['source_config', 'host.name'], message: 'field required' },
        { path: ['source_config', 'ports', '0'], message: 'not a number' },
      ],
    })
  })

  it('a message with a list of errors', async () => {
    const errors = [
      { field: 'body', message: 'Input is wrong', error_code: 'value_error', details: null },
      { field: 'body.source_config.host', message: 'Host is unknown', error_code: 'value_error', details: null },
    ]

    const error = await errorOf(json({ message: 'Bad request', errors }, { status: 400 }))

    expect(error).toMatchObject({
      code: 'invalid_request',
      message: 'Input is wrong; Host is unknown',
      fieldErrors: [{ path: ['source_config', 'host'], message: 'Host is unknown' }],
    })
    expect((await errorOf(json({ message: 'Just this', errors: [] }, { status: 400 }))).message).toBe('Just this')
  })

  it.each([
    [{ field: 'source_config.accounts[0].key' }, ['source_config', 'accounts', '0', 'key']],
    [{ field: "$.source_config['host.name']" }, ['source_config', 'host', 'name']],
    [{ pointer: '#/source_config/a~1b' }, ['source_config', 'a/b']],
    [{ field: '/body/source_config/host' }, ['source_config', 'host']],
  ])('whatever way a member is written: %j', async (place, path) => {
    const error = await errorOf(json({ message: 'no', errors: [{ ...place, message: 'bad' }] }, { status: 422 }))

    expect(error.fieldErrors).toEqual([{ path, message: 'bad' }])
  })

  it('with what is said of the request as a whole kept apart', async () => {
    const errors = [
      { field: 'body', message: 'Too many' },
      { field: 'body.host', message: 'Unknown' },
    ]

    expect((await errorOf(json({ errors }, { status: 422 }))).generalErrors).toEqual(['Too many'])
    expect((await errorOf(json({ detail: 'Taken' }, { status: 409 }))).generalErrors).toEqual(['Taken'])
    expect((await errorOf(json({}, { status: 409 }))).generalErrors).toEqual([])
  })

  it('a problem document', async () => {
    const problem = { status: 403, type: 'about:blank', title: 'Forbidden', detail: 'Not your workspace', data: {} }

    const error = await errorOf(json(problem, { status: 403 }))

    expect(error).toMatchObject({ code: 'forbidden', message: 'Not your workspace' })
  })
})

describe('an answer that is no error form', () => {
  it.each([
    [400, 'invalid_request'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [408, 'timeout'],
    [409, 'invalid_request'],
    [410, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'server_error'],
    [502, 'server_error'],
    [304, 'unexpected_response'],
  ])('goes by its status: %i is %s', async (status, code) => {
    const html = new Response(status === 304 ? null : '<html>secret</html>', { status })

    const error = await errorOf(() => html)

    expect(error).toMatchObject({ code, status })
    expect(error.message).not.toContain('<html>')
  })

  it('with success, but not JSON, is unexpected', async () => {
    const error = await errorOf(
      new Response('<!doctype html><p>Sign in</p>', { headers: { 'content-type': 'text/html' } }),
    )

    expect(error.code).toBe('unexpected_response')
    expect(error.message).not.toContain('Sign in')
  })

  it('with success, but of another shape, names the member', async () => {
    const withoutId = await errorOf(json({ name: 'Mine', source_config: { password: 'hunter2' } }))

    expect(withoutId.code).toBe('unexpected_response')
    expect(withoutId.message).toContain('`id`')
    expect(withoutId.message).not.toContain('hunter2')
  })

  it('that announces more than 64 MB is refused unread', async () => {
    const huge = () => new Response('[]', { headers: { 'content-length': String(65 * 1024 * 1024) } })

    await expect(clientOf(huge).listSources()).rejects.toMatchObject({ code: 'unexpected_response' })
  })

  it('never comes, since nobody is there', async () => {
    await expect(clientOf('drop').listSources()).rejects.toMatchObject({
      code: 'network',
      status: undefined,
      cause: { message: 'Failed to fetch' },
    })
  })

  it('whatever it is, rejects with an EmbeddedError and nothing else', async () => {
    const anything = fc.oneof(fc.json(), fc.string(), fc.constant('null'), fc.constant('[null,1,{"id":{}}]'))
    const statuses = fc.constantFrom(200, 201, 400, 401, 404, 422, 500)
    await fc.assert(
      fc.asyncProperty(anything, statuses, async (body, status) => {
        const client = clientOf(() => new Response(body, { status }))
        const calls = await Promise.allSettled([
          client.getTokenInfo(),
          client.listSourceTemplates(),
          client.getSourceTemplate('t'),
          client.listSources(),
          client.getSource('s'),
          client.checkSource({ source_id: 's', source_config: {} }),
          client.discoverCatalog('s', { timeout: 20 }),
          client.queryCatalog('s', 'streams'),
          client.listStreams('s'),
          client.updateStream('s', 'n', []),
        ])

        for (const call of calls) {
          if (call.status === 'rejected') expect(call.reason).toMatchObject({ name: 'EmbeddedError' })
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('says of a refused patch that it was the patch', async () => {
  const client = clientOf(json({ detail: 'Invalid JSON Patch operation' }, { status: 400 }))

  await expect(client.updateStream('s', 'users', [])).rejects.toMatchObject({ code: 'invalid_patch' })
})

describe('a secret', () => {
  it('that the API repeats in its words is taken out of them', async () => {
    const source_config = { host: 'db.example', tunnel: { passphrase: 'open sesame' }, api_key: 'k-98765' }
    const detail = [{ loc: ['body', 'source_config', 'api_key'], msg: "'k-98765' is not a key of db.example" }]
    const client = clientOf(
      json({ detail }, { status: 422 }),
      json({ status: 'failed', error_message: 'open sesame was refused by db.example' }),
    )

    const error = await client.createSource({ source_template_id: 't', source_config }).catch((caught) => caught)
    const check = await client.checkSource({ source_template_id: 't', source_config })

    expect(error.message).toBe("'•••' is not a key of db.example")
    expect(error.fieldErrors[0].message).toBe("'•••' is not a key of db.example")
    expect(check.message).toBe('••• was refused by db.example')
  })

  it('is known by the specification, whatever it is called', async () => {
    const properties = { code_word: { type: 'string', airbyte_secret: true }, host: { type: 'string' } }
    const spec = { connectionSpecification: { oneOf: [{ properties }] } }
    const client = clientOf(
      json({ id: 't', name: 'T', user_config_spec: spec }),
      json({ detail: 'xyzzy-1 at db.example is wrong' }, { status: 400 }),
    )
    await client.getSourceTemplate('t')

    const updating = client.updateSource('s', { source_config: { code_word: 'xyzzy-1', host: 'db.example' } })

    await expect(updating).rejects.toThrow('••• at db.example is wrong')
  })
})

describe("the sandbox's errors", () => {
  it('name the member that is wrong', async () => {
    const sandbox = createSandbox()
    const client = createClient({ ...sandbox, getToken: () => sandbox.mintScopedToken() })

    const creating = client.createSource({ source_template_id: templateIds.parcelpost, source_config: {} })

    await expect(creating).rejects.toMatchObject({ code: 'invalid_request', status: 422 })
  })

  it('are forbidden for what belongs to others, and not found for what is not there', async () => {
    const sandbox = createSandbox()
    const client = createClient({ ...sandbox, getToken: () => sandbox.mintScopedToken('acme') })
    const { id } = sandbox.addSource({ workspace_name: 'globex', source_template_id: templateIds.parcelpost })
    const mine = sandbox.addSource({ workspace_name: 'acme', source_template_id: templateIds.parcelpost })

    await expect(client.getSource(id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(client.addStream(mine.id, { stream_name: 'invalid_stream' })).rejects.toMatchObject({
      code: 'not_found',
      message: "Stream 'invalid_stream' not found in source catalog",
    })
  })
})
