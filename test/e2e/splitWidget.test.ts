import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium, type OpenedPage, openPage } from './support/openPage'
import { type Host, startHost } from './support/startHost'

let browser: Browser
let host: Host
let opened: OpenedPage
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  host = await startHost()
})
afterEach(() => host.close())

/** The names of the widget's files that a page asks for from now on, without their hashes. */
function watchFiles(page: Page): string[] {
  const files: string[] = []
  page.on('request', (request) => {
    const [, name] = /\/widget\/(.+)\.mjs/.exec(request.url()) ?? []
    if (name) files.push(name.replace(/-[\w-]{8}$/, ''))
  })
  return files
}

/** The gallery in a dialog, opened from outside of it, with the mouse elsewhere. */
async function openGallery(): Promise<Page> {
  const { page } = opened
  await page.getByRole('button', { name: 'Connect a source' }).press('Enter')
  await page.getByRole('button', { name: 'Parcelpost' }).waitFor()
  return page
}

const modules = '/script-tag-modules.html?form=open'

describe('the script tag as modules', () => {
  it('asks for the form when a person is about to choose, and for the streams once they fill it in', async () => {
    opened = await openPage(browser, `${host.origin}/index.html`)
    const files = watchFiles(opened.page)
    await opened.page.goto(host.origin + modules)

    const page = await openGallery()
    await page.waitForLoadState('networkidle')
    const untilGallery = [...files]
    await page.getByRole('button', { name: 'Parcelpost' }).click()
    await page.getByRole('textbox', { name: 'API key' }).waitFor()
    const untilForm = [...files]
    await page.getByRole('textbox', { name: 'API key' }).fill('key-1')
    await page.getByRole('button', { name: 'Connect source' }).click()
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()

    expect(untilGallery.sort()).toEqual(['gallery', 'rolldown-runtime', 'widget'])
    expect(untilForm).toContain('SourceConfigForm')
    expect(files.indexOf('StreamPicker')).toBeGreaterThan(files.indexOf('SourceConfigForm'))
    await opened.closeClean()
    expect(host.sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toContain('POST /embedded/sources')
  })

  it('shows a part that could not be loaded, and loads it at another try, with nothing lost', async () => {
    opened = await openPage(browser, host.origin + modules)
    const page = await openGallery()
    const lost: string[] = []
    await page.route(/\/widget\/(SourceConfigForm|StreamPicker)-/, (route) => {
      const url = route.request().url()
      // Once for what is loaded ahead, and once for what is drawn.
      if (lost.filter((one) => one === url).length === 2) return route.continue()
      lost.push(url)
      return route.abort()
    })

    await page.getByRole('searchbox', { name: 'Search connectors' }).fill('parcel')
    await page.getByRole('button', { name: 'Parcelpost' }).click()
    const tries = [await retryUntil(page, page.getByRole('textbox', { name: 'API key' }))]
    await page.getByRole('textbox', { name: 'API key' }).fill('key-1')
    await page.getByRole('button', { name: 'Connect source' }).click()
    tries.push(await retryUntil(page, page.getByRole('treegrid', { name: 'Streams' })))

    expect(lost).toHaveLength(4)
    expect(Math.min(...tries), 'how often a person tried again').toBeGreaterThan(0)
    await opened.closeClean({ expected: [/Failed to load resource/] })
    expect(
      host.sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/embedded/sources'),
    ).toHaveLength(1)
  })

  it('leaves a page alone that has the single file already', async () => {
    opened = await openPage(browser, `${host.origin}/script-tag.html`)
    const { page } = opened
    await page.getByRole('button', { name: 'Connect a source' }).waitFor()

    // As text, since what runs the tests rewrites imports in functions.
    const isSame = await page.evaluate(
      "{ const before = AirbyteEmbedded; import('/widget/widget.mjs?v=2').then(() => before === AirbyteEmbedded) }",
    )
    await page.getByRole('button', { name: 'Connect a source' }).click()
    await page.getByRole('button', { name: 'Parcelpost' }).waitFor()

    expect(isSame).toBe(true)
    await opened.closeClean()
  })
})

/** Presses "Try again" as long as it is there, and tells how often that was. */
async function retryUntil(page: Page, wanted: Locator): Promise<number> {
  const again = page.getByRole('button', { name: 'Try again' })
  for (let presses = 0; ; presses += 1) {
    await wanted.or(again).first().waitFor()
    if (!(await again.isVisible())) return presses
    await again.click()
  }
}
