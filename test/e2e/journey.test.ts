import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { templateIds } from '../../src/sandbox'
import { chooseConnector, databaseLogin, fillIn, filterStreams, submit } from './support/journeySteps'
import { launchChromium, type OpenedPage, openPage } from './support/openPage'
import { type Host, startHost } from './support/startHost'

let browser: Browser
let host: Host
let opened: OpenedPage | undefined
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  host = await startHost()
})
afterEach(() => host.close())

const pages = [
  { name: 'React components', path: '/' },
  { name: 'script tag, mounted', path: '/script-tag.html' },
  { name: 'script tag, custom element', path: '/script-tag.html?form=element' },
  { name: 'script tag as modules', path: '/script-tag-modules.html' },
]

describe.each(pages)('the journey by $name', ({ path }) => {
  it('goes from the gallery to stored streams, under a strict policy', async () => {
    opened = await openPage(browser, host.origin + path)
    const { page } = opened

    await chooseConnector(page, 'Postgres')
    await fillIn(page, databaseLogin)
    await page.getByRole('combobox', { name: 'SSH tunnel' }).selectOption('Tunnel with a password')
    await fillIn(page, {
      'Tunnel host': 'bastion.northbank.example',
      'Tunnel user': 'airbyte',
      'Tunnel password': 'second-sesame',
    })
    await submit(page)

    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    await filterStreams(page, "streams[?name=='price_list' || name=='migrations']")
    await page.getByText('2 of 11 streams').waitFor()
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()
    await page.getByRole('combobox', { name: 'Sync mode of price_list' }).selectOption('Incremental, deduplicated')
    await page.getByRole('combobox', { name: 'Cursor field of price_list' }).selectOption('valid_from')
    await page.getByRole('button', { name: 'Review changes' }).click()
    const review = page.getByRole('dialog', { name: 'Pending changes' })
    await review.getByText('price_list').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText(/is connected/).waitFor()
    await opened.closeClean()

    const created = host.sandbox.requests.find(({ method, path }) => method === 'POST' && path === '/embedded/sources')
    expect(created).toMatchObject({
      status: 200,
      body: {
        source_template_id: templateIds.postgres,
        source_config: {
          host: 'db.northbank.example',
          port: 5432,
          database: 'stores',
          username: 'reader',
          password: 'sesame-open',
          tunnel_method: {
            tunnel_method: 'SSH_PASSWORD_AUTH',
            tunnel_host: 'bastion.northbank.example',
            tunnel_port: 22,
            tunnel_user: 'airbyte',
            tunnel_user_password: 'second-sesame',
          },
        },
      },
    })
    const added = host.sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/streams'))
    expect(added.map(({ body }) => body)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ stream_name: 'migrations', sync_mode: 'full_refresh' }),
        expect.objectContaining({
          stream_name: 'price_list',
          sync_mode: 'incremental',
          destination_sync_mode: 'append_dedup',
          cursor_field: ['valid_from'],
        }),
      ]),
    )
    expect(added).toHaveLength(2)
    expect(host.mintCount()).toBe(1)
  })

  it('loses nothing that was typed when the token ends, and mints one more', async () => {
    opened = await openPage(browser, host.origin + path)
    const { page } = opened
    await chooseConnector(page, 'Postgres')
    await fillIn(page, databaseLogin)

    host.sandbox.expireTokens()
    await submit(page)
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    // The browser itself writes a line for the one refused request.
    await opened.closeClean({ expected: [/status of 401/] })

    expect(host.mintCount()).toBe(2)
    const created = host.sandbox.requests.filter(
      ({ method, path }) => method === 'POST' && path === '/embedded/sources',
    )
    expect(created.at(-1)).toMatchObject({ status: 200, body: { source_config: { password: 'sesame-open' } } })
  })

  it('keeps the form through a 422 that names a field and a 500', async () => {
    host.sandbox.addFault({
      method: 'POST',
      path: '/embedded/sources',
      status: 422,
      body: { detail: [{ loc: ['body', 'source_config', 'host'], msg: 'No such host', type: 'value_error' }] },
      times: 1,
    })
    host.sandbox.addFault({ method: 'POST', path: '/embedded/sources', status: 500, times: 1 })
    opened = await openPage(browser, host.origin + path)
    const { page } = opened
    await chooseConnector(page, 'Postgres')
    await fillIn(page, databaseLogin)

    await submit(page)
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Host.*No such host/ })
      .click()
    expect(await page.getByLabel('Host', { exact: true }).evaluate((element) => element.matches(':focus'))).toBe(true)
    await fillIn(page, { Host: 'db2.northbank.example' })
    await submit(page)
    await page
      .getByRole('alert')
      .getByText(/service had a problem|could not be saved/)
      .first()
      .waitFor()
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('sesame-open')
    await submit(page)
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    await opened.closeClean({ expected: [/status of (422|500)/] })

    const created = host.sandbox.requests.filter(
      ({ method, path }) => method === 'POST' && path === '/embedded/sources',
    )
    expect(created.map(({ status }) => status)).toEqual([422, 500, 200])
    expect(created.at(-1)?.body).toMatchObject({ source_config: { host: 'db2.northbank.example' } })
  })
})

describe('the dialog of the script tag', () => {
  it.each(['open', 'official'])('connects a source by keyboard alone (%s)', async (form) => {
    opened = await openPage(browser, `${host.origin}/script-tag.html?form=${form}`)
    const { page } = opened

    const opener = page.getByRole('button', { name: 'Connect a source' })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Connect a data source' })
    const search = dialog.getByRole('searchbox', { name: 'Search connectors' })
    await search.waitFor()
    await page.keyboard.type('parcel')
    await dialog.getByText('1 of 15 connectors').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const key = dialog.getByLabel('API key', { exact: true })
    await key.focus()
    await page.keyboard.type('sesame-open')
    await page.keyboard.press('Enter')
    await dialog.getByRole('checkbox', { name: 'Sync orders' }).press('Space')
    await dialog.getByRole('button', { name: 'Review changes' }).press('Enter')
    const review = dialog.getByRole('dialog', { name: 'Pending changes' })
    await review.waitFor()
    await page.keyboard.press('Escape')
    await review.waitFor({ state: 'hidden' })
    expect(await dialog.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })

    expect(await opener.evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(await page.locator('#log').textContent()).toContain('closed')
    if (form === 'official') {
      expect(await page.locator('#log').textContent()).toContain('"message":"source_created"')
      expect(await page.locator('#log').textContent()).not.toContain('sesame')
    }
    await opened.closeClean()
  })
})
