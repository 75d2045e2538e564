import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tellForcedColors } from '../support/tellForcedColors'
import { findClippedText } from './support/findClippedText'
import { findReflowFaults } from './support/findReflowFaults'
import { launchChromium, openPage } from './support/openPage'
import { type Host, startHost } from './support/startHost'
import { visitScreens } from './support/visitScreens'

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

const hosts = [
  { name: 'React', path: '/' },
  { name: 'the script tag', path: '/script-tag.html' },
]
const looks = [
  { look: 'light', media: { colorScheme: 'light' as const } },
  { look: 'dark', media: { colorScheme: 'dark' as const } },
  { look: 'forced colours', media: { forcedColors: 'active' as const } },
]

/** What axe has against the page as it stands, shadow roots included. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  await page.evaluate(tellForcedColors, true)
  const { violations }: AxeResults = await page.evaluate("axe.run({ rules: { 'target-size': { enabled: true } } })")
  await page.evaluate(tellForcedColors, false)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`))
}

describe.each(hosts)('axe, in $name', ({ path }) => {
  it.each(looks)('finds nothing on any step of the journey, in $look', async ({ media }) => {
    const { page, closeClean } = await openPage(browser, host.origin + path)
    // Without motion, so that no colour is on its way to another.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    const faults: string[] = []

    await visitScreens(page, async (screen) => {
      faults.push(...(await findFaults(page)).map((fault) => `${screen}: ${fault}`))
    })

    expect(faults).toEqual([])
    await closeClean()
  })
})

/** As WCAG 1.4.12 has it. */
const widerText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

describe.each(hosts)('text set wider, in $name', ({ path }) => {
  it.each([1280, 320])('is neither cut off nor makes anything scroll sideways, at %i px', async (width) => {
    const { page, closeClean } = await openPage(browser, host.origin + path)
    await page.setViewportSize({ width, height: 900 })
    const faults: string[] = []

    await visitScreens(page, async (screen) => {
      await page.evaluate(setText, widerText)
      const found = [...(await findClippedText(page)), ...(await findReflowFaults(page))]
      faults.push(...found.map((fault) => `${screen}: ${fault}`))
    })

    expect(faults).toEqual([])
    await closeClean()
  })
})

/** Past the policy of the page, as a browser extension does it: in the page and in every shadow root. */
function setText(css: string): void {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  for (const root of roots) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
}

describe('a guest in the page', () => {
  it('has no landmark or title that belongs to the page itself', async () => {
    const { page, closeClean } = await openPage(browser, `${host.origin}/script-tag.html`)
    const found: string[] = []

    await visitScreens(page, async (screen) => {
      const ours = await page.evaluate(() => {
        const [root] = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
        const ofThePage = 'main, h1, [role=main], [role=banner], [role=contentinfo], [role=complementary]'
        return [...(root?.querySelectorAll(ofThePage) ?? [])].map((element) => element.outerHTML.slice(0, 80))
      })
      found.push(...ours.map((element) => `${screen}: ${element}`))
    })

    expect(found).toEqual([])
    await closeClean()
  })
})
