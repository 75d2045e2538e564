import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/client/createClient'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { streamEdits } from '../../src/domain/streamEdits'
import type { ApplyItem } from '../../src/query/applyState'
import { createApplyRun } from '../../src/query/createApplyRun'
import type { Fault } from '../../src/sandbox/faults/createFaults'
import { createStream } from '../../stories/support/catalogs'

const names = ['users', 'orders', 'a/b', 'carts', '__proto__', 'Users']
const catalog = { streams: names.map((name) => createStream(name)) }

const configArbitrary: fc.Arbitrary<StreamConfig> = fc.record({
  stream_name: fc.constantFrom(...names),
  sync_mode: fc.constantFrom('full_refresh', 'incremental'),
  destination_sync_mode: fc.constantFrom('append', 'overwrite', 'append_dedup'),
  cursor_field: fc.constantFrom(['updated_at'], ['id']),
  primary_key: fc.constantFrom([['id']], [['id'], ['name']]),
})
const configsArbitrary = fc.uniqueArray(configArbitrary, { selector: ({ stream_name }) => stream_name })

const faultsArbitrary = fc.array(
  fc
    .record({
      method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', undefined),
      after: fc.nat(5),
      times: fc.integer({ min: 1, max: 6 }),
      harm: fc.constantFrom<Fault>(
        { connection: 'drop' },
        { connection: 'lose' },
        { status: 429 },
        { status: 500 },
        { status: 502 },
        { status: 503 },
        { expire_tokens: 'scoped' },
      ),
    })
    .map(({ harm, ...where }): Fault => ({ path: '/integrations/**', ...where, ...harm })),
  { maxLength: 6 },
)

function setUp(stored: readonly StreamConfig[]) {
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: catalog } })
  const { id } = sandbox.addSource({
    source_template_id: templateIds.parcelpost,
    streams: stored.map(({ cursor_field, primary_key, ...config }) => ({
      ...config,
      ...(cursor_field && { cursor_field }),
      ...(primary_key && { primary_key }),
    })),
  })
  const client = createClient({
    fetch: sandbox.fetch,
    baseUrl: sandbox.baseUrl,
    getToken: () => sandbox.mintScopedToken(),
    retry: { delay: 0 },
  })
  const send = async (items: readonly ApplyItem[]) => {
    const seen = new Map(stored.map((config) => [config.stream_name, config]))
    const run = createApplyRun({ client, sourceId: id, items, seen, firstWait: 0, onChange: () => {} })
    return (await run.finished).items
  }
  const read = async () => byName(await client.listStreams(id))
  return { sandbox, send, read }
}

const byName = (configs: readonly StreamConfig[]) => new Map(configs.map((config) => [config.stream_name, config]))
const waiting = (items: readonly ApplyItem[]) =>
  items.map((item): ApplyItem => (item.status === 'failed' ? { edit: item.edit, status: 'waiting' } : item))

describe('a batch that meets any trouble', () => {
  it('ends, after its retries, in exactly what is wanted, with nothing sent twice', async () => {
    await fc.assert(
      fc.asyncProperty(configsArbitrary, configsArbitrary, faultsArbitrary, async (stored, wanted, faults) => {
        const { sandbox, send, read } = setUp(stored)
        for (const fault of faults) sandbox.addFault(fault)

        let items = await send(streamEdits(stored, wanted).map((edit) => ({ edit, status: 'waiting' })))
        expect(items.every(({ status, error }) => status === 'applied' || error !== undefined)).toBe(true)
        items = await send(waiting(items))
        sandbox.clearFaults()
        items = await send(waiting(items))

        expect(items.map(({ status }) => status)).toEqual(items.map(() => 'applied'))
        expect(await read()).toEqual(byName(wanted))
        // An addition that is sent although it is stored is answered so.
        expect(sandbox.requests.filter(({ status }) => status === 409)).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
