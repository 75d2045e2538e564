import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chooseConnector, fillIn, submit } from './support/journeySteps'
import { launchChromium, openPage } from './support/openPage'
import { type Host, startHost } from './support/startHost'

let browser: Browser
let host: Host
let axe: string
beforeAll(async () => {
  browser = await launchChromium()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(() => browser.close())
beforeEach(async () => {
  host = await startHost()
})
afterEach(() => host.close())

/** What axe has against the page as it stands, shadow roots included. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations }: AxeResults = await page.evaluate('axe.run()')
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`))
}

describe.each([
  { path: '/', colorScheme: 'light' as const },
  { path: '/', colorScheme: 'dark' as const },
  { path: '/script-tag.html', colorScheme: 'light' as const },
  { path: '/script-tag.html', colorScheme: 'dark' as const },
])('axe, at $path, $colorScheme', ({ path, colorScheme }) => {
  it('finds nothing on any step of the journey', async () => {
    const { page, closeClean } = await openPage(browser, host.origin + path, colorScheme)

    await page.getByRole('button', { name: 'Connect a source' }).waitFor()
    expect(await findFaults(page), 'the list').toEqual([])
    await chooseConnector(page, 'Postgres')
    expect(await findFaults(page), 'the form').toEqual([])
    await submit(page)
    await page.getByRole('alert').waitFor()
    expect(await findFaults(page), 'the form with problems').toEqual([])
    await page.getByRole('button', { name: 'Connector', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Search connectors' }).waitFor()
    expect(await findFaults(page), 'the gallery').toEqual([])
    await page.getByRole('searchbox', { name: 'Search connectors' }).fill('Parcelpost')
    await page.getByRole('button', { name: /^Parcelpost/ }).click()
    await fillIn(page, { 'API key': 'sesame' })
    await submit(page)
    await page.getByRole('checkbox', { name: 'Select all matching streams' }).click()
    expect(await findFaults(page), 'the streams').toEqual([])
    await page.getByRole('button', { name: 'Review changes' }).click()
    expect(await findFaults(page), 'the review').toEqual([])
    await closeClean()
  })
})
