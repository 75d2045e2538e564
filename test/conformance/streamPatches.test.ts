import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { applyPatch, type Operation } from 'fast-json-patch'
import { describe, expect, it } from 'vitest'
import { allowedSyncModes } from '../../src/domain/allowedSyncModes'
import { applyStreamPatch } from '../../src/domain/applyStreamPatch'
import type { Catalog, Stream } from '../../src/domain/catalog'
import { checkStreamConfig } from '../../src/domain/checkStreamConfig'
import { jsonEquals } from '../../src/domain/json'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { recommendStreamConfig } from '../../src/domain/recommendStreamConfig'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { streamFields } from '../../src/domain/streamFields'
import { patchableMembers, streamPatch } from '../../src/domain/streamPatch'
import { createSandbox, templateIds } from '../../src/sandbox'
import { catalogArbitrary } from '../support/catalogArbitraries'

const folder = '../shared/corpus/catalogs'
const isAbsent = !existsSync(folder)
const files = isAbsent ? [] : readdirSync(folder).filter((file) => file.endsWith('.json'))

/** Settings that the stream takes: each way of syncing it, with the advised cursor and key, and with fields of its own. */
function configsOf(stream: Stream): StreamConfig[] {
  const advised = recommendStreamConfig(stream).config
  const paths = streamFields(stream, { depth: 2, count: 40 })
    .filter(({ inList }) => !inList)
    .map(({ path }) => path)
  const [first, second] = paths
  const choices = [
    {},
    ...(first ? [{ cursor_field: first }, { primary_key: [first] }, { cursor_field: first, primary_key: null }] : []),
    ...(first && second ? [{ cursor_field: second, primary_key: [first, second] }] : []),
  ]
  return allowedSyncModes(stream)
    .flatMap((pair) => choices.map((choice) => ({ ...advised, ...pair, ...choice })))
    .filter((config) => checkStreamConfig(stream, config).length === 0)
}

function expectExactPatch(before: StreamConfig, after: StreamConfig) {
  const patch = streamPatch(before, after)
  const changed = patchableMembers.filter((member) => !jsonEquals(before[member], after[member]))

  expect(applyStreamPatch(before, patch)).toEqual(after)
  expect(applyPatch(structuredClone(before), patch as Operation[], true).newDocument).toEqual(after)
  expect(patch.length).toBeLessThanOrEqual(changed.length)
}

/** Streams that one address each can name. */
function addressable({ streams }: Catalog): Stream[] {
  const names = new Map(streams.map((stream) => [stream.name, stream]))
  return [...names.values()].filter(({ name }) => !/^\.{0,2}$|\p{Surrogate}/u.test(name))
}

/** Stores a stream, patches it through every one of its configurations, and compares what the API then holds. */
async function patchOnSandbox(catalog: Catalog, most: number) {
  const streams = addressable(catalog).slice(0, most)
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: { streams } } })
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost })
  const token = await sandbox.mintScopedToken()
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  async function send(method: string, path: string, body: unknown): Promise<StreamConfig> {
    const url = `${sandbox.baseUrl}/integrations/sources/${id}/streams${path}`
    const answer = await sandbox.fetch(url, { method, headers, body: JSON.stringify(body) })
    expect(answer.status, await answer.clone().text()).toBe(200)
    const { stream_name, sync_mode, destination_sync_mode, cursor_field, primary_key } = await answer.json()
    return { stream_name, sync_mode, destination_sync_mode, cursor_field, primary_key }
  }
  for (const stream of streams) {
    const wishes = configsOf(stream).slice(0, 6)
    const [first, ...rest] = wishes
    if (first === undefined) continue
    const { sync_mode, destination_sync_mode, cursor_field, primary_key } = first
    let stored = await send('POST', '', {
      stream_name: stream.name,
      sync_mode,
      destination_sync_mode,
      ...(cursor_field && { cursor_field }),
      ...(primary_key && { primary_key }),
    })
    for (const wish of rest) {
      const patch = streamPatch(stored, wish)
      const expected = applyStreamPatch(stored, patch)
      expect(applyPatch(structuredClone(stored), patch as Operation[], true).newDocument).toEqual(expected)
      stored = await send('PATCH', `/${encodeURIComponent(stream.name)}`, patch)
      expect(stored).toEqual(expected)
      for (const member of patchableMembers) expect(stored[member]).toEqual(wish[member])
    }
  }
}

describe('patches over generated catalogs', () => {
  it('give exactly the new configuration on the sandbox', async () => {
    await fc.assert(
      fc.asyncProperty(catalogArbitrary, (catalog) => patchOnSandbox(catalog, 4)),
      { numRuns: 15 },
    )
  })
})

describe.skipIf(isAbsent)('patches over real catalogs (skipped without ../shared/corpus/catalogs)', () => {
  it.each(files)('are exact and short for the streams of %s', (file) => {
    const catalog = normalizeCatalog(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    for (const stream of catalog.streams.slice(0, 25)) {
      const configs = configsOf(stream)
      for (const [at, before] of configs.entries()) {
        for (const after of configs.slice(at, at + 4)) expectExactPatch(before, after)
      }
    }
  })

  it.each(files)('do on the sandbox what they say for %s', async (file) => {
    await patchOnSandbox(normalizeCatalog(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))), 3)
  })
})
