import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { templateIds } from '../../src/sandbox'
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

/** The streams of a connected source; the only press of the mouse is the one that opens them. */
async function openStreams(path: string): Promise<OpenedPage> {
  host.sandbox.addSource({
    workspace_name: 'northbank-stores',
    source_template_id: templateIds.parcelpost,
    name: 'Parcels',
    source_config: { api_key: 'sesame' },
    streams: [],
  })
  const opened = await openPage(browser, host.origin + path)
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await opened.page.getByRole('button', { name: 'Streams of Parcels' }).click()
  await opened.page.getByRole('treegrid', { name: 'Streams' }).waitFor()
  return opened
}

/** Tab, until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if (name.test(await focusedName(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab leads nowhere near ${name}; it ended at ${await focusedName(page)}`)
}

/** Looks through shadow roots: the widget has one. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })
}

const clipboardText = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe.each(['/', '/script-tag.html'])('by keyboard alone, at %s', (path) => {
  it('filters by a completed expression, walks to a nested field and copies its path', async () => {
    const { page, closeClean } = await openStreams(path)

    await tabTo(page, /^Filter streams$/)
    await page.keyboard.type('streams[?contains(supp')
    await page.getByRole('listbox', { name: 'Suggestions' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type(", 'incremental') && na")
    await page.getByRole('option', { name: /^name/ }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type(" == 'orders']")
    await page.getByText('1 of 8 streams').waitFor()
    expect(await page.getByRole('combobox', { name: 'Filter streams' }).inputValue()).toBe(
      "streams[?contains(supported_sync_modes, 'incremental') && name == 'orders']",
    )
    await page.keyboard.press('Escape')

    await tabTo(page, /^orders$/)
    await page.keyboard.press('ArrowRight')
    await page.getByRole('row', { name: /^shipping_address / }).waitFor()
    await page.keyboard.press('End')
    expect(await focusedName(page)).toMatch(/^shipping_address in orders/)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key)
    }
    expect(await focusedName(page)).toBe('shipping_address.geo.lat in orders, Number')

    await page.keyboard.press('ControlOrMeta+c')
    await page.getByText('Copied shipping_address.geo.lat').waitFor({ state: 'attached' })
    expect(await clipboardText(page)).toBe('shipping_address.geo.lat')

    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe('More about shipping_address.geo.lat')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'shipping_address.geo.lat' }).waitFor()
    await tabTo(page, /^Copy Path as a list$/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Copied', exact: true }).waitFor()
    expect(await clipboardText(page)).toBe('["shipping_address","geo","lat"]')

    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focusedName(page)).toBe('More about shipping_address.geo.lat')
    await page.keyboard.press('Escape')
    expect(await focusedName(page)).toBe('shipping_address.geo.lat in orders, Number')
    await closeClean()
  })
})
