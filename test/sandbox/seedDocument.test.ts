import { describe, expect, it } from 'vitest'
import { sandboxOrganizationId, templateIds } from '../../src/sandbox/index'
import { type Call, connect, createCall } from './support/connect'
import { hasSeedDocument, readSeedDocument, type SeedRequest } from './support/readSeedDocument'

const usRegion = '645a183f-b12b-4c6e-8ad3-99e165603450'

// The document is not part of the project. Without it, streams.test.ts and sources.test.ts hold the same rules.
describe.skipIf(!hasSeedDocument)('the examples of the seed document', () => {
  const arrange = async () => {
    const document = readSeedDocument()
    const [response] = document.jsonUnder('Example response')
    // A connector that requires nothing, since the examples leave the configuration out.
    const connected = await connect({ catalogs: { large: response.catalog } })
    const source = connected.sandbox.addSource({ workspace_name: 'acme', source_template_id: templateIds.sampledata })
    const { body: info } = await connected.call('GET', '/embedded/scoped-token/info')
    const run = (request: SeedRequest | undefined, call: Call = connected.call) => {
      if (!request) throw new Error('The document has no such example')
      const path = request.path.replace(/\{source_id\}|\$SOURCE_ID/, source.id).replace('{stream_name}', 'users')
      const body = JSON.stringify(request.body)
        ?.replace('"optional_region_id"', `"${usRegion}"`)
        .replace('"your_workspace ID"', `"${info.workspace_id}"`)
        .replace('"your_source_template_id"', `"${templateIds.sampledata}"`)
      return call(request.method, path, body, { 'X-Organization-Id': sandboxOrganizationId })
    }
    const runAll = async (heading: string) => {
      const answers = []
      for (const request of document.requestsUnder(heading)) answers.push(await run(request))
      return answers
    }
    return {
      ...connected,
      document,
      run,
      runAll,
      catalog: response.catalog,
      base: `/integrations/sources/${source.id}`,
    }
  }

  it('mint a token, and list sources with it', async () => {
    const { document, run, sandbox, asApplication } = await arrange()

    const minted = await run(document.requestsUnder('Generating user-scoped tokens')[0], asApplication)
    const listed = await run(
      document.requestsUnder('Using the scoped token')[0],
      createCall(sandbox, minted.body.token),
    )

    expect(Object.keys(minted.body)).toEqual(['token'])
    expect(listed).toMatchObject({ status: 200, body: { data: [] } })
  })

  it.each(['Basic source creation', 'Filtering connection templates with tags'])(
    'create a source: %s',
    async (heading) => {
      const { runAll } = await arrange()

      const [created] = await runAll(heading)

      expect(created).toMatchObject({ status: 200, body: { name: 'your_source_name', source_config: {} } })
    },
  )

  it('discover the catalog that the document shows', async () => {
    const { runAll, catalog } = await arrange()

    const [discovered] = await runAll('Discover source catalog')

    expect(discovered).toMatchObject({ status: 200, body: { catalog } })
  })

  it('query the catalog: four expressions, and the one in the request', async () => {
    const { document, runAll, call, base } = await arrange()
    const queries = document.jsonUnder('Jmespath query examples')

    const [first] = await runAll('Query catalog with jmespath')
    const answers = await Promise.all(queries.map((query) => call('POST', `${base}/catalog/query`, query)))
    const names = answers.map(({ body }) =>
      body.map((item: { name: string } | string) => (typeof item === 'string' ? item : item.name)),
    )

    expect(first?.body.map(({ name }: { name: string }) => name)).toEqual(['users', 'orders'])
    expect(names).toEqual([['users'], ['users', 'orders'], ['users', 'orders'], ['users', 'orders']])
  })

  it('add a stream, patch it in each way shown, and remove it', async () => {
    const { document, runAll, call, base } = await arrange()

    const [added] = await runAll('Add stream to source')
    const [patched] = await runAll('Update stream configuration')
    const results = []
    for (const operations of document.jsonUnder('JSON patch operations')) {
      results.push(await call('PATCH', `${base}/streams/users`, operations))
    }
    const [removed] = await runAll('Remove stream from source')

    expect(added).toMatchObject({ status: 200, body: { stream_name: 'users', primary_key: [['id']] } })
    expect(patched).toMatchObject({ status: 200, body: { cursor_field: ['last_modified'] } })
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(results.at(-1)?.body).toMatchObject({
      sync_mode: 'incremental',
      destination_sync_mode: 'append_dedup',
      cursor_field: ['updated_at'],
      primary_key: [['id']],
    })
    expect(removed?.status).toBe(200)
    expect((await call('GET', `${base}/streams`)).body.streams).toEqual([])
  })

  it('add several streams (workflow 1), then make one incremental (workflow 2)', async () => {
    const { runAll, call, base } = await arrange()

    const first = await runAll('Workflow 1: add multiple streams')
    await call('PATCH', `${base}/streams/users`, [{ op: 'replace', path: '/sync_mode', value: 'full_refresh' }])
    const second = await runAll('Workflow 2: optimize existing streams')
    const { body } = await call('GET', `${base}/streams`)

    expect([...first, ...second].map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(body.streams).toMatchObject([
      { name: 'users', sync_mode: 'incremental', cursor_field: ['updated_at'] },
      { name: 'orders', sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
    ])
  })

  it('find the incremental streams and add each (workflow 3)', async () => {
    const { runAll, call, base } = await arrange()

    const [found] = await runAll('Workflow 3: find and add incremental streams')
    for (const stream_name of found?.body ?? []) {
      await call('POST', `${base}/streams`, { stream_name, sync_mode: 'incremental' })
    }
    const { body } = await call('GET', `${base}/streams`)

    expect(found?.body).toEqual(['users', 'orders'])
    expect(body.streams.map(({ name, sync_mode }: Record<string, string>) => [name, sync_mode])).toEqual([
      ['users', 'incremental'],
      ['orders', 'incremental'],
    ])
  })

  it.each<[string, number, string, string, unknown]>([
    ['404 stream not found', 404, 'POST', '/streams', { stream_name: 'invalid_stream' }],
    ['422 validation error', 422, 'POST', '/streams', { stream_name: 'users', sync_mode: 'invalid_mode' }],
    ['400 invalid JSON patch', 400, 'PATCH', '/streams/orders', [{ op: 'swap', path: '/sync_mode' }]],
  ])('fail as shown: %s', async (heading, status, method, path, body) => {
    const { document, call, base } = await arrange()
    await call('POST', `${base}/streams`, { stream_name: 'orders' })

    const answer = await call(method, base + path, body)

    expect(answer).toMatchObject({ status, body: document.jsonUnder(heading)[0] })
  })
})
