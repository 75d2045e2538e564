import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { expect, it, vi } from 'vitest'
import { createClient } from '../../src/client/createClient'
import type { EmbeddedError } from '../../src/domain/errors'
import type { StreamEdit } from '../../src/domain/streamEdits'
import { carryOutEdit } from '../../src/query/carryOutEdit'
import { createSharedPause } from '../../src/query/createSharedPause'
import { createStream } from '../../stories/support/catalogs'

const stored = { stream_name: 'users', primary_key: [['id']] }

function setUp() {
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: { streams: [createStream('users')] } } })
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost, streams: [stored] })
  const client = createClient({
    fetch: sandbox.fetch,
    baseUrl: sandbox.baseUrl,
    getToken: () => sandbox.mintScopedToken(),
    retry: { delay: 0 },
  })
  const held = vi.fn<(error: EmbeddedError) => void>()
  const pause = createSharedPause(0)
  const carryOut = (edit: StreamEdit) =>
    carryOutEdit({
      client,
      sourceId: id,
      edit,
      before: undefined,
      pause: { ...pause, hold: (error) => [held(error), pause.hold(error)] },
      signal: new AbortController().signal,
      isStopped: () => false,
    })
  return { sandbox, carryOut, held, keyOf: async () => (await client.getStream(id, 'users')).primary_key }
}

const into: StreamEdit = {
  type: 'patch',
  stream_name: 'users',
  patch: [{ op: 'add', path: '/primary_key/0', value: ['org'] }],
}
const whole: StreamEdit = {
  type: 'patch',
  stream_name: 'users',
  patch: [{ op: 'replace', path: '/primary_key', value: [['org'], ['id']] }],
}

it('leaves a patch into a list to the person where its answer was lost and nobody knows what was stored before', async () => {
  const { sandbox, carryOut, keyOf } = setUp()
  sandbox.addFault({ method: 'PATCH', path: '/integrations/**', connection: 'lose', times: 1 })

  await expect(carryOut(into)).rejects.toMatchObject({ code: 'network' })

  expect(await keyOf()).toEqual([['org'], ['id']])
})

it('looks whether a patch of whole attributes is in force where its answer was lost', async () => {
  const { sandbox, carryOut, keyOf } = setUp()
  sandbox.addFault({ method: 'PATCH', path: '/integrations/**', connection: 'lose', times: 1 })

  await expect(carryOut(whole)).resolves.toMatchObject({ type: 'applied' })

  expect(await keyOf()).toEqual([['org'], ['id']])
  expect(sandbox.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
})

it.each([
  [429, 1],
  [503, 1],
  [500, 0],
])('has all who send wait after a %s: %s times', async (status, times) => {
  const { sandbox, carryOut, held } = setUp()
  sandbox.addFault({ method: 'PATCH', path: '/integrations/**', status, times: 1 })

  await expect(carryOut(whole)).resolves.toMatchObject({ type: 'applied' })

  expect(held.mock.calls.map(([error]) => error.status)).toEqual(Array(times).fill(status))
})

it('takes a stream that is gone already as removed', async () => {
  const { sandbox, carryOut } = setUp()
  sandbox.addFault({ method: 'DELETE', path: '/integrations/**', status: 404, times: 1 })

  await expect(carryOut({ type: 'remove', stream_name: 'users' })).resolves.toEqual({ type: 'applied', config: null })
})
