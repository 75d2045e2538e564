import { createClient, type PathFamily } from 'airbyte-embedded-react/client'
import { createSandbox, type SandboxOptions, templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it } from 'vitest'
import { baseUrl, createFakeApi, fakeToken, json } from './createFakeApi'

const families: PathFamily[] = ['embedded', 'connectors']
const streamPaths = /^\/integrations\/sources\//

function connect(pathFamily: PathFamily, options: SandboxOptions = {}) {
  const sandbox = createSandbox({ keepSecretsInRequests: true, ...options })
  const getToken = () => sandbox.mintScopedToken('acme')
  const client = createClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, getToken, pathFamily, pollDelay: 1 })
  const addSource = () =>
    sandbox.addSource({
      workspace_name: 'acme',
      source_template_id: templateIds.parcelpost,
      source_config: { api_key: 'k-1' },
    })
  return { sandbox, client, addSource }
}

describe.each(families)('with the path family `%s`, a client', (pathFamily) => {
  it('offers the same templates, those of a tag too, and reads the form of each', async () => {
    const { client } = connect(pathFamily)
    const { client: other } = connect('embedded')

    const templates = await client.listSourceTemplates()
    const tagged = await client.listSourceTemplates({ tags: ['database', 'files'], tagsMode: 'any' })
    const template = await client.getSourceTemplate(templateIds.parcelpost)

    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort()
    expect(ids(templates)).toEqual(ids(await other.listSourceTemplates()))
    expect(ids(tagged)).toEqual(ids(await other.listSourceTemplates({ tags: ['database', 'files'], tagsMode: 'any' })))
    expect(template).toEqual(await other.getSourceTemplate(templateIds.parcelpost))
  })

  it('checks a configuration and creates a source of it, in the workspace of the token', async () => {
    const { sandbox, client } = connect(pathFamily)
    const request = { source_template_id: templateIds.parcelpost, source_config: { api_key: 'k-12345' } }

    const refused = await client.checkSource({ ...request, source_config: { api_key: 'wrong' } })
    const check = await client.checkSource(request)
    const source = await client.createSource({ ...request, name: 'Parcels' })

    expect([refused.status, check.status]).toEqual(['failed', 'succeeded'])
    expect(source).toMatchObject({
      name: 'Parcels',
      source_config: { api_key: '**********' },
      source_template: { id: templateIds.parcelpost },
    })
    expect(await client.listSources()).toMatchObject([{ id: source.id, name: 'Parcels' }])
    const stranger = createClient({
      ...sandbox,
      pathFamily,
      getToken: () => sandbox.mintScopedToken('somebody-else'),
    })
    expect(await stranger.listSources()).toEqual([])
  })

  it('edits a source, leaves its secret alone, and deletes it', async () => {
    const { client, addSource } = connect(pathFamily)
    const { id } = addSource()

    const source = await client.getSource(id)
    const check = await client.checkSource({ source_id: id, source_config: source.source_config })
    const updated = await client.updateSource(id, {
      name: 'Renamed',
      source_config: { ...source.source_config, start_date: '2026-02-01' },
    })
    await client.deleteSource(id)

    expect(check.status).toBe('succeeded')
    expect(updated).toMatchObject({
      name: 'Renamed',
      source_config: { api_key: '**********', start_date: '2026-02-01' },
    })
    expect(await client.listSources()).toEqual([])
    await expect(client.getSource(id)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('discovers, queries, and configures streams', async () => {
    const { sandbox, client, addSource } = connect(pathFamily)
    const { id } = addSource()

    const catalog = await client.discoverCatalog(id)
    const names = await client.queryCatalog(id, 'streams[*].name')
    await client.addStream(id, { stream_name: 'users' })
    const patched = await client.updateStream(id, 'users', [
      { op: 'replace', path: '/sync_mode', value: 'full_refresh' },
      { op: 'replace', path: '/destination_sync_mode', value: 'overwrite' },
    ])
    const listed = await client.listStreams(id)
    await client.removeStream(id, 'users')

    expect(names).toEqual(catalog.streams.map(({ name }) => name))
    expect(listed).toEqual([patched])
    expect(await client.listStreams(id)).toEqual([])
    expect(sandbox.requests.every(({ path }) => streamPaths.test(path))).toBe(true)
  })

  it.each(['detail', 'envelope'] as const)('ties a refusal to the field (error form `%s`)', async (errorForm) => {
    const { client } = connect(pathFamily, { errorForm })

    const refusal = client.createSource({
      source_template_id: templateIds.parcelpost,
      source_config: { start_date: 'someday' },
    })

    const member = pathFamily === 'embedded' ? 'source_config' : 'replication_config'
    await expect(refusal).rejects.toMatchObject({
      code: 'invalid_request',
      fieldErrors: expect.arrayContaining([expect.objectContaining({ path: [member, 'api_key'] })]),
    })
  })

  it('keeps a secret that the API quotes out of its errors and results', async () => {
    const { sandbox, client } = connect(pathFamily)
    const source_config = { api_key: 'sesame-open' }
    const request = { source_template_id: templateIds.parcelpost, source_config }
    sandbox.addFault({ method: 'POST', status: 422, body: { message: 'No such key: sesame-open' } })

    await expect(client.createSource(request)).rejects.toThrow('No such key: •••')
    await expect(client.checkSource(request)).rejects.toThrow('No such key: •••')
  })

  it('signs in, and creates a source from what that gave', async () => {
    const { sandbox, client } = connect(pathFamily, { oauthAnswer: 'secret_id' })
    const source_template_id = templateIds.quillcrm
    const source_config = { credentials: { auth_type: 'oauth' }, start_date: '2026-01-01T00:00:00Z' }
    const consent = await client.initiateOAuth({
      source_template_id,
      redirect_url: 'https://host.example/signed-in',
      source_config,
    })
    const allow = new URL(consent)
    allow.pathname += '/allow'
    const answer = await sandbox.handle(new Request(allow))
    const secret = new URL(answer.headers.get('location') ?? '').searchParams.get('secret_id') ?? ''

    const request = { source_template_id, source_config, server_side_oauth_secret_id: secret }
    const check = await client.checkSource(request)
    const source = await client.createSource(request)

    expect(check.status).toBe('succeeded')
    expect(source.source_template?.id).toBe(source_template_id)
  })
})

describe('the path family `connectors`', () => {
  it('asks no path of the other family', async () => {
    const { sandbox, client } = connect('connectors')
    const request = { source_template_id: templateIds.parcelpost, source_config: { api_key: 'k-12345' } }

    await client.getTokenInfo()
    await client.listSourceTemplates()
    await client.getSourceTemplate(request.source_template_id)
    await client.checkSource(request)
    const { id } = await client.createSource(request)
    await client.checkSource({ source_id: id, source_config: request.source_config })
    await client.updateSource(id, { source_config: request.source_config })
    await client.listSources()
    await client.deleteSource(id)

    expect(sandbox.requests.filter(({ path }) => path.startsWith('/embedded'))).toEqual([])
    const bodies = sandbox.requests.flatMap(({ body }) => (body === undefined ? [] : [body]))
    expect(bodies).toHaveLength(4)
    for (const body of bodies) expect(body).toMatchObject({ replication_config: { api_key: 'k-12345' } })
  })

  it('asks whose token it is where a list needs the workspace and the token names none', async () => {
    const api = createFakeApi(json({ workspace_id: 'w-1' }), json({ data: [] }))
    const token = fakeToken({ workspaceId: null })
    const client = createClient({ baseUrl, fetch: api.fetch, token, pathFamily: 'connectors' })

    await client.listSources()

    expect(api.requests.map(({ path, search }) => path + search)).toEqual([
      'account/applications/scoped-token/info',
      'integrations/connectors?workspace_id=w-1',
    ])
  })

  it('shows the own template where a global one is for the same connector, and none twice', async () => {
    const own = { id: 't-1', name: 'Own', actor_definition_id: 'd-1' }
    const nameless = { id: 't-2', name: 'Without a definition' }
    const api = createFakeApi(
      json({ data: [own, nameless] }),
      json({ data: [{ ...own, id: 't-3' }, nameless, { id: 't-4', name: 'Global', actor_definition_id: 'd-4' }] }),
    )
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), pathFamily: 'connectors' })

    const templates = await client.listSourceTemplates()

    expect(templates.map(({ id }) => id)).toEqual(['t-1', 't-2', 't-4'])
    expect(api.requests.map(({ search }) => search)).toEqual(['', '?use_global=true'])
  })

  it('leaves single paths to the host', async () => {
    const api = createFakeApi(json({ id: 's', name: 'S' }))
    const paths = { source: (id: string) => `my/connectors/${id}` }
    const client = createClient({ baseUrl, fetch: api.fetch, token: fakeToken(), pathFamily: 'connectors', paths })

    await client.getSource('s')

    expect(api.requests[0]?.path).toBe('my/connectors/s')
  })
})
