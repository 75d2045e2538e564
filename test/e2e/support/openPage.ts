import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumFlags, findChromium } from '../../../scripts/findChromium.mjs'

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  return chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) })
}

const emptyIcon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'

export type OpenedPage = {
  page: Page
  /** Fails when the page's policy refused anything, or when anything complained in the console; then closes the page. */
  closeClean(options?: { expected?: RegExp[] }): Promise<void>
}

/** A page in a profile of its own. */
export async function openPage(
  browser: Browser,
  url: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme })
  // Icons of connectors may be anywhere; the tests go nowhere.
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: emptyIcon }))
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(url)
  return {
    page,
    async closeClean({ expected = [] } = {}) {
      const violations = await page.evaluate(() => globalThis.policyViolations)
      await context.close()
      expect(violations, 'the policy refuses nothing').toEqual([])
      expect(
        complaints.filter((text) => !expected.some((pattern) => pattern.test(text))),
        'the console stays silent',
      ).toEqual([])
    },
  }
}
