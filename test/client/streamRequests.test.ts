import { createSandbox, sandboxCatalogs, templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/client/createClient'

const [first = '', second = '', third = ''] = sandboxCatalogs.large?.streams.map(({ name }) => name) ?? []

function setUp() {
  const sandbox = createSandbox({ seed: 1, streamList: 'names' })
  const { id } = sandbox.addSource({
    source_template_id: templateIds.sampledata,
    streams: [first, second].map((stream_name) => ({ stream_name })),
  })
  const client = createClient({
    fetch: sandbox.fetch,
    baseUrl: sandbox.baseUrl,
    getToken: () => sandbox.mintScopedToken(),
    retry: { delay: 0 },
  })
  const calls = (method: string) => sandbox.requests.filter((request) => request.method === method)
  return { sandbox, client, id, calls }
}

describe('requests about streams', () => {
  it('ask for the settings of the named streams only, where the list has but names', async () => {
    const { client, id, calls } = setUp()

    const streams = await client.listStreams(id, { only: new Set([second, third]) })

    expect(streams.map(({ stream_name }) => stream_name)).toEqual([second])
    expect(calls('GET').map(({ path }) => path.split('/').at(-1))).toEqual(['streams', second])
  })

  it.each(['GET', 'POST', 'PATCH', 'DELETE'])(
    '%s comes back at once with its failure when it is told so',
    async (method) => {
      const { sandbox, client, id, calls } = setUp()
      sandbox.addFault({ method, path: '/integrations/**', status: 429 })
      const once = { repeat: false }
      const send = {
        GET: () => client.getStream(id, first, once),
        POST: () => client.addStream(id, { stream_name: third }, once),
        PATCH: () => client.updateStream(id, first, [{ op: 'replace', path: '/cursor_field', value: null }], once),
        DELETE: () => client.removeStream(id, first, once),
      }[method]

      await expect(send?.()).rejects.toMatchObject({ code: 'rate_limited' })

      expect(calls(method)).toHaveLength(1)
    },
  )
})
