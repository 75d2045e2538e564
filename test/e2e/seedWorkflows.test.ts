import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AddStreamRequest } from '../../src/domain/streamConfig'
import { templateIds } from '../../src/sandbox'
import { filterStreams } from './support/journeySteps'
import { launchChromium, type OpenedPage, openPage } from './support/openPage'
import { type Host, startHost } from './support/startHost'

let browser: Browser
let host: Host
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  host = await startHost()
})
afterEach(() => host.close())

/** A connected source of the shop catalog, and the page with its streams. */
async function openStreams(streams: AddStreamRequest[] = []): Promise<OpenedPage & { id: string }> {
  const { id } = host.sandbox.addSource({
    workspace_name: 'northbank-stores',
    source_template_id: templateIds.parcelpost,
    name: 'Parcels',
    source_config: { api_key: 'sesame' },
    streams,
  })
  const opened = await openPage(browser, host.origin)
  await opened.page.getByRole('button', { name: 'Streams of Parcels' }).click()
  await opened.page.getByRole('treegrid', { name: 'Streams' }).waitFor()
  return { ...opened, id }
}

function sent(method: string) {
  return host.sandbox.requests.filter((request) => request.method === method && /\/streams(\/|$)/.test(request.path))
}

describe('the documented workflows, through the components', () => {
  it('adds several streams, each in its own mode', async () => {
    const { page, closeClean, id } = await openStreams()

    await page.getByRole('checkbox', { name: 'Sync users' }).click()
    await page.getByRole('combobox', { name: 'Sync mode of users' }).selectOption('Incremental, deduplicated')
    await page.getByRole('checkbox', { name: 'Sync orders' }).click()
    await page.getByRole('combobox', { name: 'Sync mode of orders' }).selectOption('Full refresh, overwrite')
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText('2 streams updated').waitFor()
    await closeClean()

    expect(sent('POST').map(({ path, body, status }) => ({ path, body, status }))).toEqual(
      expect.arrayContaining([
        {
          path: `/integrations/sources/${id}/streams`,
          status: 200,
          body: expect.objectContaining({ stream_name: 'users', sync_mode: 'incremental' }),
        },
        {
          path: `/integrations/sources/${id}/streams`,
          status: 200,
          body: expect.objectContaining({
            stream_name: 'orders',
            sync_mode: 'full_refresh',
            destination_sync_mode: 'overwrite',
          }),
        },
      ]),
    )
  })

  it('turns a full refresh into an incremental sync by a patch of whole attributes', async () => {
    const { page, closeClean, id } = await openStreams([
      { stream_name: 'orders', sync_mode: 'full_refresh', destination_sync_mode: 'append', primary_key: [['id']] },
    ])

    await page.getByRole('combobox', { name: 'Sync mode of orders' }).selectOption('Incremental, append')
    await page.getByRole('combobox', { name: 'Cursor field of orders' }).selectOption('created_at')
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText('1 stream updated').waitFor()
    await closeClean()

    expect(sent('PATCH')).toEqual([
      expect.objectContaining({
        path: `/integrations/sources/${id}/streams/orders`,
        status: 200,
        body: expect.arrayContaining([
          { op: 'replace', path: '/sync_mode', value: 'incremental' },
          { op: 'replace', path: '/cursor_field', value: ['created_at'] },
        ]),
      }),
    ])
  })

  it('turns users to incremental with the cursor updated_at, and sends no more than that', async () => {
    const { page, closeClean, id } = await openStreams([
      { stream_name: 'users', sync_mode: 'full_refresh', destination_sync_mode: 'append' },
    ])

    await page.getByRole('combobox', { name: 'Sync mode of users' }).selectOption('Incremental, append')
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText('1 stream updated').waitFor()
    await closeClean()

    expect(sent('PATCH').map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: `/integrations/sources/${id}/streams/users`,
        body: [
          { op: 'replace', path: '/sync_mode', value: 'incremental' },
          { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
        ],
      },
    ])
  })

  it('finds the incremental streams by JMESPath and adds each', async () => {
    const { page, closeClean } = await openStreams()

    await filterStreams(page, "streams[?contains(supported_sync_modes, 'incremental')].name")
    await page.getByText('6 of 8 streams').waitFor()
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()
    await page.getByRole('combobox', { name: 'Sync mode of stock_levels' }).selectOption('Incremental, deduplicated')
    await page.getByRole('combobox', { name: 'Cursor field of stock_levels' }).selectOption('counted_at')
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText('6 streams updated').waitFor()
    await closeClean()

    const names = sent('POST').map(({ body }) => (body as AddStreamRequest).stream_name)
    expect(names.sort()).toEqual(['order_lines', 'orders', 'page_views', 'refunds', 'stock_levels', 'users'])
  })
})

describe('the documented errors, with what to do about them', () => {
  const errors = [
    { method: 'POST', status: 404, detail: "Stream 'orders' not found in source catalog", remedy: /Discover again/ },
    {
      method: 'POST',
      status: 422,
      detail: "Sync mode 'incremental' not supported for stream 'orders'",
      remedy: /Choose another sync mode/,
    },
    { method: 'PATCH', status: 400, detail: 'Invalid JSON Patch operation', remedy: /Undo this change/ },
  ]
  it.each(errors)('says at the stream what a $status means for it', async ({ method, status, detail, remedy }) => {
    host.sandbox.addFault({ method, path: '/integrations/sources/**', status, body: { detail }, times: 1 })
    const { page, closeClean } = await openStreams(method === 'PATCH' ? [{ stream_name: 'orders' }] : [])

    if (method === 'POST') await page.getByRole('checkbox', { name: 'Sync orders' }).click()
    await page.getByRole('combobox', { name: 'Sync mode of orders' }).selectOption('Full refresh, append')
    await page.getByRole('button', { name: 'Apply changes' }).click()
    const note = page.getByRole('gridcell').filter({ hasText: detail })
    await note.waitFor()

    expect(await note.textContent()).toMatch(remedy)
    await page.getByRole('button', { name: 'Retry failed' }).click()
    await page.getByText('1 stream updated').waitFor()
    await closeClean({ expected: [new RegExp(`status of ${status}`)] })
  })
})
