import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createDemoApp } from '../../scripts/start/createDemoApp.mjs'
import { listen } from '../../scripts/start/listen.mjs'
import { createSandbox, type Sandbox } from '../../src/sandbox'
import { fillIn, submit } from './support/journeySteps'
import { launchChromium, openPage } from './support/openPage'
import { readPolicies } from './support/readPolicies'

const policies = readPolicies()
const nonce = 'r4nd0m'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

declare global {
  var widget: { update(options: { locale: string }): void } | undefined
}

/** What a page needs around the script, and no more: a place, a token, and an ear for what the policy refuses. */
const starter = (start: string) => `
globalThis.policyViolations = []
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  policyViolations.push(effectiveDirective + ' refused ' + blockedURI))
await customElements.whenDefined('airbyte-embedded')
const baseUrl = document.querySelector('meta[name=api-url]').content
const getToken = async () => (await fetch('/api/embedded-token', { method: 'POST' })).text()
${start}`
const mount = "globalThis.widget = AirbyteEmbedded.mount('#here', { baseUrl, getToken })"

const pageWith = (scripts: string) =>
  `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body><div id="here"></div>${scripts}</body></html>`

type Served = { origin: string; apiOrigin: string; sandbox: Sandbox }

/** Serves a page under a policy, with the script of the package from its own origin. */
async function serve({ policy = '', html = '', start = mount }): Promise<Served> {
  const sandbox = createSandbox({ seed: 3 })
  const api = await listen((request) => sandbox.handle(request), 0)
  onTestFinished(api.close)
  const apiUrl = `${api.origin}/api/v1`
  const app = await createDemoApp({ apiUrl, mintToken: async () => new Response(await sandbox.mintScopedToken()) })
  const host = await listen(async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/starter.js')
      return new Response(starter(start), { headers: { 'content-type': 'text/javascript' } })
    if (pathname !== '/') return app(request)
    const page = html.replace('</head>', `<meta name="api-url" content="${apiUrl}"></head>`)
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy.replace('<API>', api.origin) }
    return new Response(page, { headers })
  }, 0)
  onTestFinished(host.close)
  return { origin: host.origin, apiOrigin: api.origin, sandbox }
}

const single = '<script src="/widget.js"></script>'
const starting = '<script type="module" src="/starter.js"></script>'
const startingByNonce = `<script type="module" nonce="${nonce}" src="/starter.js"></script>`

describe('a page under the policy of SECURITY.md', () => {
  it('is found there for every form', () => {
    expect([...policies.keys()]).toEqual([
      'React components',
      'widget.js, in any of its forms',
      'widget/widget.mjs',
      'either script, by nonce',
    ])
  })

  it('has one for React that the demo runs under', async () => {
    const { origin, apiOrigin } = await serve({})

    const { headers } = await fetch(`${origin}/index.html`)

    const demo = headers.get('content-security-policy')?.split('; ') ?? []
    const named = policies.get('React components')?.replace('<API>', apiOrigin).split('; ')
    expect(demo).toEqual(expect.arrayContaining(named ?? []))
    expect(demo.filter((directive) => !named?.includes(directive)).every((one) => one.endsWith("'none'"))).toBe(true)
  })

  it.each([
    ['widget.js, in any of its forms', single + starting],
    ['widget/widget.mjs', `<script type="module" src="/widget/widget.mjs"></script>${starting}`],
    ['either script, by nonce', `<script nonce="${nonce}" src="/widget.js"></script>${startingByNonce}`],
    [
      'either script, by nonce',
      `<script type="module" nonce="${nonce}" src="/widget/widget.mjs"></script>${startingByNonce}`,
    ],
  ])('goes the whole way, and on in another language: %s', async (form, scripts) => {
    const policy = policies.get(form)?.replace('<random>', nonce) ?? ''
    const { origin, apiOrigin, sandbox } = await serve({ policy, html: pageWith(scripts) })
    const opened = await openPage(browser, 'about:blank')
    const { page } = opened
    const asked = new Set<string>()
    const images: string[] = []
    page.on('request', (request) =>
      request.resourceType() === 'image' ? images.push(request.url()) : asked.add(new URL(request.url()).origin),
    )

    await page.goto(origin)
    await page.getByRole('button', { name: /^Parcelpost/ }).click()
    await fillIn(page, { 'API key': 'sesame' })
    await submit(page)
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    const isStyled = await page
      .locator('.airbyte-provider [role=row]')
      .first()
      .evaluate((row) => getComputedStyle(row).display)
    await page.evaluate(() => globalThis.widget?.update({ locale: 'de' }))
    await page.locator('.airbyte-provider[lang=de]').waitFor()
    await opened.closeClean()

    expect(isStyled).not.toBe('block')
    expect([...asked].sort()).toEqual([origin, apiOrigin].sort())
    expect(images.filter((url) => !/^(https|data):/.test(url))).toEqual([])
    expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toContain('POST /embedded/sources')
  })

  it.each([
    ['element', "here.append(Object.assign(document.createElement('airbyte-embedded'), { baseUrl, getToken }))"],
    ['dialog', 'AirbyteEmbedded.open({ baseUrl, getToken })'],
    ['drop-in class', 'new AirbyteEmbeddedWidget({ token: await getToken(), baseUrl }).open()'],
  ])('holds for every form of widget.js: %s', async (_form, start) => {
    const policy = policies.get('widget.js, in any of its forms') ?? ''
    const { origin } = await serve({ policy, html: pageWith(single + starting), start })
    const opened = await openPage(browser, origin)

    const connector = opened.page.getByRole('button', { name: /^Parcelpost/ })
    await connector.waitFor()

    expect(await connector.evaluate((button) => getComputedStyle(button).display)).not.toBe('inline-block')
    await opened.closeClean()
  })
})
