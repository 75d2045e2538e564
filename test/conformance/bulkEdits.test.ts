import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/client/createClient'
import { documentedPairs } from '../../src/domain/allowedSyncModes'
import type { Catalog } from '../../src/domain/catalog'
import type { StreamConfig } from '../../src/domain/streamConfig'
import type { StreamEdit } from '../../src/domain/streamEdits'
import { rankBulkCursors, rankBulkKeys } from '../../src/headless/stream-selection/bulkCandidates'
import { createSelectionStore, type SelectionStore } from '../../src/headless/stream-selection/createSelectionStore'
import { type BulkRule, planBulk } from '../../src/headless/stream-selection/planBulk'
import { catalogArbitrary } from '../support/catalogArbitraries'

/** A catalog in which each name tells one stream, as the API's own paths have it. */
const catalogs = catalogArbitrary.map(({ streams }) => ({
  streams: [...new Map(streams.map((stream) => [stream.name, stream])).values()],
}))

/** Rules about fields that the streams have; keys of one field and of two. */
function rulesOver({ streams }: Catalog): fc.Arbitrary<BulkRule> {
  const cursors = rankBulkCursors(streams).map(({ path }) => path)
  const keys = rankBulkKeys(streams).map(({ path }) => path)
  return fc.oneof(
    fc.constantFrom(...documentedPairs).map((pair): BulkRule => ({ type: 'sync_mode', ...pair })),
    fc.constant<BulkRule>({ type: 'incremental' }),
    someOf(cursors, 3).map((candidates): BulkRule => ({ type: 'cursor', candidates })),
    fc.array(someOf(keys, 2), { maxLength: 3 }).map((candidates): BulkRule => ({ type: 'key', candidates })),
  )
}

function someOf<Item>(items: Item[], most: number): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { maxLength: Math.min(most, items.length) })
}

const sittings = catalogs.chain((catalog) => {
  const some = fc.subarray(catalog.streams)
  const changes = fc.array(fc.tuple(rulesOver(catalog), some), { maxLength: 4 })
  return fc.record({ catalog: fc.constant(catalog), before: some, ticks: some, unticks: some, changes })
})

/** The platform's rules are kept too, so that whatever is sent has to be fit. */
function setUp(catalog: Catalog) {
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: catalog }, strictStreams: true })
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost })
  const client = createClient({
    fetch: sandbox.fetch,
    baseUrl: sandbox.baseUrl,
    getToken: () => sandbox.mintScopedToken(),
  })
  const send = (edit: StreamEdit) => {
    if (edit.type === 'add') return client.addStream(id, edit.stream)
    if (edit.type === 'patch') return client.updateStream(id, edit.stream_name, edit.patch)
    return client.removeStream(id, edit.stream_name)
  }
  return {
    read: () => client.listStreams(id),
    async replay(edits: readonly StreamEdit[]) {
      for (const edit of edits) await send(edit)
    },
  }
}

/** What is to be stored in the end: what is wanted, save for streams that are held back. */
function expected(store: SelectionStore, catalog: Catalog): Map<string, StreamConfig> {
  const all = new Map<string, StreamConfig>()
  for (const { name } of catalog.streams) {
    const { config, stored, isBlocked } = store.getEntry(name)
    const end = isBlocked ? stored : config
    if (end) all.set(name, end)
  }
  return all
}

const byName = (configs: readonly StreamConfig[]) => new Map(configs.map((config) => [config.stream_name, config]))

describe('edits of changes to many streams', () => {
  it('replayed on the sandbox, end in exactly the wanted state', async () => {
    await fc.assert(
      fc.asyncProperty(sittings, async ({ catalog, before, ticks, unticks, changes }) => {
        const { read, replay } = setUp(catalog)
        const first = createSelectionStore({ catalog, stored: [] })
        first.dispatch({ type: 'tick', streams: before })
        await replay(first.edits())
        const store = createSelectionStore({ catalog, stored: await read() })
        store.dispatch({ type: 'untick', streams: unticks })
        store.dispatch({ type: 'tick', streams: ticks })
        for (const [rule, streams] of changes) {
          const { changed } = planBulk(store, streams, rule)
          store.dispatch({ type: 'configure', configs: changed.map(({ after }) => after) })
        }
        const wanted = expected(store, catalog)

        await replay(store.edits())

        expect(byName(await read())).toEqual(wanted)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
