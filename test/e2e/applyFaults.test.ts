import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { AddStreamRequest } from '../../src/domain/streamConfig'
import { createCatalog, templateIds } from '../../src/sandbox'
import { launchChromium, openPage } from './support/openPage'
import { addSource, expectScreenAsStored, openStreams, storedStreams } from './support/sourceStreams'
import { type Host, startHost } from './support/startHost'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
afterEach(() => host.close())

const streamPath = '/integrations/sources/*/streams**'
const many = createCatalog({ streams: 200, fields: 6, seed: 4 })

/** A source of 200 streams, none of them synced, and its page. */
async function openMany(options: Parameters<typeof startHost>[0] = {}) {
  host = await startHost({ catalogs: { large: many }, ...options })
  const id = addSource(host, { name: 'Samples', source_template_id: templateIds.sampledata })
  const opened = await openStreams(browser, host, 'Samples')
  return { ...opened, id }
}

/** A source of a shop, and its page. */
async function openShop(streams: AddStreamRequest[]) {
  host = await startHost()
  const id = addSource(host, { name: 'Parcels', source_template_id: templateIds.parcelpost, streams })
  const opened = await openStreams(browser, host, 'Parcels')
  return { ...opened, id }
}

const sent = (method: string) =>
  host.sandbox.requests.filter((request) => request.method === method && /\/streams(\/|$)/.test(request.path))

/** Each stream that the source offers is stored once, and no request asked for one that was stored before. */
async function expectAllOnce(id: string) {
  const stored = await storedStreams(host, id)
  expect(stored.map(({ stream_name }) => stream_name).sort()).toEqual(many.streams.map(({ name }) => name).sort())
  expect(sent('POST').filter(({ status }) => status === 409)).toEqual([])
  return stored
}

describe('200 edits', () => {
  it('are kept where the server stops, explained, and sent once it is back', async () => {
    const { page, closeClean, id } = await openMany()
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()
    // It stops with the answers to what it has just done, and then does not answer at all.
    host.sandbox.addFault({ method: 'POST', path: streamPath, after: 80, times: 3, connection: 'lose' })
    host.sandbox.addFault({ path: streamPath, after: 81, connection: 'drop' })

    await page.getByRole('button', { name: 'Apply changes' }).click()
    const outcome = page.getByRole('alert').filter({ hasText: 'streams could not be updated' })
    await outcome.waitFor()
    const stored = await storedStreams(host, id)
    // Also of those whose answers were lost nothing is known here: they are as pending as the rest.
    const pending = await page.getByText(/^\d+ streams added$/).textContent()
    const reasons = page.getByRole('gridcell').filter({ hasText: /^Not applied: .+ Your choice is kept/ })

    expect(stored.length).toBeGreaterThanOrEqual(80)
    expect(stored.length).toBeLessThan(90)
    expect(Number.parseInt(pending ?? '', 10)).toBeGreaterThanOrEqual(200 - stored.length)
    await page.getByText('200 selected').waitFor()
    await page.getByRole('treegrid').press('End')
    await reasons.first().waitFor()

    await page.getByRole('button', { name: 'Retry failed' }).click()
    await page.getByText(/^\d+ streams updated\.$/).waitFor()
    await expectScreenAsStored(page, await expectAllOnce(id))
    await closeClean({ expected: [/ERR_EMPTY_RESPONSE|ERR_CONNECTION|Failed to fetch/] })
  })

  it('wait out a storm of refusals for asking too much', async () => {
    const { page, closeClean, id } = await openMany()
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()
    host.sandbox.addFault({ path: streamPath, method: 'POST', after: 40, times: 8, status: 429, retry_after: 1 })
    host.sandbox.addFault({ path: streamPath, method: 'POST', after: 60, times: 6, status: 429 })

    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText('200 streams updated.').waitFor()

    expect(sent('POST').filter(({ status }) => status === 429)).toHaveLength(14)
    await expectScreenAsStored(page, await expectAllOnce(id))
    await closeClean({ expected: [/status of 429/] })
  })

  it('go on with a new token where the old one ends, and ask for one alone', async () => {
    const { page, closeClean, id } = await openMany()
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()
    host.sandbox.addFault({ path: streamPath, method: 'POST', after: 60, times: 1, expire_tokens: 'scoped' })

    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText('200 streams updated.').waitFor()

    expect(host.mintCount()).toBe(2)
    expect(sent('POST').filter(({ status }) => status === 401).length).toBeGreaterThan(0)
    await expectScreenAsStored(page, await expectAllOnce(id))
    await closeClean({ expected: [/status of 401/] })
  })

  it('end where their screen is left, and the rest can be chosen again', async () => {
    const { page, closeClean, id } = await openMany({ latency: 20 })
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()

    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByRole('progressbar', { name: 'Applying changes' }).waitFor()
    await expect.poll(() => sent('POST').length).toBeGreaterThan(20)
    await page.getByRole('button', { name: 'Catalog', exact: true }).click()
    await page.getByRole('combobox', { name: 'Filter streams' }).waitFor()
    await page.getByRole('button', { name: 'Streams', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).waitFor()
    const stored = await storedStreams(host, id)

    expect(stored.length).toBeGreaterThanOrEqual(sent('POST').filter(({ status }) => status === 200).length)
    expect(stored.length).toBeLessThan(200)
    await expectScreenAsStored(page, stored)
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText(`${200 - stored.length} streams updated.`).waitFor()
    await expectScreenAsStored(page, await expectAllOnce(id))
    await closeClean()
  })
})

it('explains at its row each stream that the API refuses, and brings the rest', async () => {
  const { page, closeClean, id } = await openShop([
    { stream_name: 'orders', sync_mode: 'full_refresh', destination_sync_mode: 'append' },
    { stream_name: 'refunds', sync_mode: 'full_refresh', destination_sync_mode: 'append' },
  ])
  const mode = (name: string) => page.getByRole('combobox', { name: `Sync mode of ${name}` })
  const note = (text: string) => page.getByRole('row').filter({ hasText: text }).getByRole('rowheader')
  const refuse = (name: string, status: number, detail: string) =>
    host.sandbox.addFault({
      method: 'PATCH',
      path: `/integrations/sources/*/streams/${name}`,
      status,
      body: { detail },
    })
  refuse('orders', 422, "Sync mode 'incremental' not supported for stream 'orders'")
  refuse('refunds', 404, "Stream 'refunds' not found in source catalog")

  await mode('orders').selectOption('Incremental, append')
  await mode('refunds').selectOption('Full refresh, overwrite')
  for (const name of ['users', 'order_lines', 'products']) {
    await page.getByRole('checkbox', { name: `Sync ${name}` }).click()
  }
  await page.getByRole('button', { name: 'Apply changes' }).click()
  await page.getByRole('alert').filter({ hasText: '2 streams could not be updated' }).waitFor()

  await page.getByText('3 streams updated.').waitFor()
  expect(await note('not supported for stream').textContent()).toContain('orders')
  expect(await note('Choose another sync mode, cursor').textContent()).toContain('orders')
  expect(await note('not found in source catalog').textContent()).toContain('refunds')
  expect(await note('Discover again').textContent()).toContain('refunds')
  expect(await storedStreams(host, id)).toHaveLength(5)

  await page.getByRole('button', { name: 'Retry failed' }).click()
  await page.getByText('2 streams updated.').waitFor()
  expect(sent('POST').map(({ status }) => status)).toEqual([200, 200, 200])
  await expectScreenAsStored(page, await storedStreams(host, id))
  await closeClean({ expected: [/status of (404|422)/] })
})

it('merges what two windows change of one source, and asks where both changed the same', async () => {
  const { page, closeClean, id } = await openShop([
    { stream_name: 'orders', sync_mode: 'full_refresh', destination_sync_mode: 'append' },
    { stream_name: 'page_views', sync_mode: 'incremental', destination_sync_mode: 'append' },
  ])
  const other = await openPage(browser, host.origin)
  await other.page.getByRole('button', { name: 'Streams of Parcels' }).click()
  const choose = (within: typeof page, label: string, option: string) =>
    within.getByRole('combobox', { name: label }).selectOption(option)

  await choose(other.page, 'Sync mode of orders', 'Full refresh, overwrite')
  await choose(other.page, 'Cursor field of page_views', 'seconds')
  await choose(page, 'Sync mode of orders', 'Incremental, append')
  await choose(page, 'Primary key of page_views', 'path')
  await other.page.getByRole('button', { name: 'Apply changes' }).click()
  await other.page.getByText('2 streams updated.').waitFor()
  await page.getByRole('button', { name: 'Apply changes' }).click()
  await page.getByText('1 stream was changed elsewhere while you chose.').waitFor()

  const both = await storedStreams(host, id)
  expect(both.find(({ stream_name }) => stream_name === 'page_views')).toMatchObject({
    cursor_field: ['seconds'],
    primary_key: [['path']],
  })
  expect(both.find(({ stream_name }) => stream_name === 'orders')).toMatchObject({ destination_sync_mode: 'overwrite' })
  expect(await page.getByRole('combobox', { name: 'Cursor field of page_views' }).inputValue()).toBe('["seconds"]')

  await page.getByRole('button', { name: 'Decide' }).click()
  await page.getByRole('button', { name: 'Keep mine for orders' }).click()
  await page.getByRole('button', { name: 'Apply changes' }).click()
  await page.getByText('1 stream updated.').waitFor()
  const stored = await storedStreams(host, id)
  expect(stored.find(({ stream_name }) => stream_name === 'orders')).toMatchObject({ sync_mode: 'incremental' })
  expect(stored).toHaveLength(2)
  await expectScreenAsStored(page, stored)
  await other.closeClean()
  await closeClean()
})
