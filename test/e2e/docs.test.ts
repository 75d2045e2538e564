import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../../scripts/start/listen.mjs'
import { createSandbox, type Sandbox } from '../../src/sandbox'
import { launchChromium } from './support/openPage'

const root = fileURLToPath(new URL('../..', import.meta.url))
const api = 'https://api.airbyte.ai/api/v1'

let browser: Browser
let page: Page
let sandbox: Sandbox
let close: () => Promise<void>

/** The built script beside a page of the docs, and the API that both know by default. */
async function openExample(name: string): Promise<void> {
  const text = await readFile(join(root, 'stories/docs/examples', name), 'utf8')
  sandbox = createSandbox({ baseUrl: api, seed: 1 })
  const host = await listen(async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/embedded-token') return Response.json({ token: await sandbox.mintScopedToken() })
    if (pathname === '/') return page200(`<!doctype html><title>Host</title>${text}`, 'text/html')
    const file = await readFile(join(root, '.cache/demo', pathname)).catch(() => undefined)
    return file ? page200(new Uint8Array(file), 'text/javascript') : new Response(null, { status: 404 })
  }, 0)
  page = await browser.newPage()
  await page.route(`${api}/**`, async (route) => {
    const request = route.request()
    const answer = await sandbox.fetch(request.url(), {
      method: request.method(),
      headers: { ...request.headers(), origin: host.origin },
      body: request.postData(),
    })
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    })
  })
  close = async () => {
    await Promise.all([page.close(), host.close()])
  }
  await page.goto(host.origin)
}

function page200(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
}

async function connectParcelpost() {
  await page.getByRole('button', { name: 'Parcelpost' }).click()
  await page.getByRole('textbox', { name: 'API key' }).fill('key-1')
  await page.getByRole('button', { name: 'Connect source' }).click()
}

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
afterEach(() => close())

describe("the docs' pages for the script tag", () => {
  it('show the sources from one file', async () => {
    await openExample('page.html')

    await page.getByRole('button', { name: 'Connect a source' }).waitFor()
  })

  it('open a dialog from modules', async () => {
    await openExample('modules.html')

    await page.getByRole('button', { name: 'Connect a source' }).click()
    await page.getByRole('dialog').getByRole('searchbox', { name: 'Search connectors' }).waitFor()
  })

  it("hear the element's events", async () => {
    await openExample('element.html')

    await page.getByRole('button', { name: 'Connect a source' }).click()
    await connectParcelpost()

    await page.getByText('Parcelpost is connected').waitFor()
  })

  it('know the official class and its events', async () => {
    await openExample('official.html')

    await page.getByRole('button', { name: 'Connect', exact: true }).click()
    await connectParcelpost()
    await page.getByText('source_created: Parcelpost').waitFor()

    expect(
      sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/embedded/sources'),
    ).toHaveLength(1)
  })
})
