import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium, openPage } from './support/openPage'
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

const connect = { en: 'Connect a source', de: 'Quelle verbinden', ar: 'ربط مصدر' }
const button = (page: Page, name: string) => page.getByRole('button', { name })

/** Files of languages that the page has asked for. */
function watchLanguages(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\/locales\//.test(pathname)) asked.push(pathname)
  })
  return asked
}

describe('the single-file script under a strict policy', () => {
  it('asks for no words as long as it speaks English', async () => {
    const { page, closeClean } = await openPage(browser, `${host.origin}/script-tag.html`)
    const asked = watchLanguages(page)
    await page.reload()

    await button(page, connect.en).waitFor()

    expect(asked).toEqual([])
    await closeClean()
  })

  it.each(['mount', 'element'])('loads a language from beside itself, once, as %s', async (form) => {
    const { page, closeClean } = await openPage(browser, `${host.origin}/script-tag.html?form=${form}`)
    const asked = watchLanguages(page)
    await button(page, connect.en).waitFor()

    await page.getByLabel('Language').selectOption('ar')
    await button(page, connect.ar).waitFor()
    await page.getByLabel('Language').selectOption('de')
    await button(page, connect.de).waitFor()
    await page.getByLabel('Language').selectOption('ar')
    await button(page, connect.ar).waitFor()

    expect(asked).toEqual(['/locales/ar.js', '/locales/de.js'])
    expect(await page.locator('.airbyte-provider').getAttribute('dir')).toBe('rtl')
    await closeClean()
  })

  it('speaks it from the first word on, in the dialog too', async () => {
    const { page, closeClean } = await openPage(browser, `${host.origin}/script-tag.html?form=open&locale=de`)

    await button(page, connect.en).click()

    await page.getByRole('dialog', { name: 'Datenquelle verbinden' }).waitFor()
    await page.getByRole('searchbox', { name: 'Konnektoren suchen' }).waitFor()
    await closeClean()
  })

  it('goes on in English where the file is missing, and tells the host', async () => {
    const { page, closeClean } = await openPage(browser, `${host.origin}/script-tag.html`)
    await page.route('**/locales/de.js', (route) => route.fulfill({ status: 404, body: '' }))

    await page.goto(`${host.origin}/script-tag.html?locale=de`)

    await button(page, connect.en).waitFor()
    expect(await page.locator('.airbyte-provider').getAttribute('lang')).toBe('en')
    await page.getByText('The words of “de” could not be loaded').waitFor({ state: 'attached' })
    await closeClean({ expected: [/404/] })
  })
})

describe('the package in a host with a bundler', () => {
  it('loads a language as a chunk, and keeps what was typed', async () => {
    const { page, closeClean } = await openPage(browser, host.origin)
    await button(page, connect.en).click()
    await page.getByRole('searchbox', { name: 'Search connectors' }).fill('post')

    await page.getByLabel('Language').selectOption('de')

    const search = page.getByRole('searchbox', { name: 'Konnektoren suchen' })
    await search.waitFor()
    expect(await search.inputValue()).toBe('post')
    await closeClean()
  })
})
