import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { listen } from '../../scripts/start/listen.mjs'
import { createSandbox, templateIds } from '../../src/sandbox'
import { sandboxOrganizationId } from '../../src/sandbox/fixtures/sandboxOrganizationId'
import { chooseConnector, fillIn, submit } from './support/journeySteps'
import { launchChromium, openPage } from './support/openPage'
import { runStart } from './support/runStart'

const credentials = { client_id: 'their-client', client_secret: 'their-sesame-secret' }
const environment = {
  AIRBYTE_CLIENT_ID: credentials.client_id,
  AIRBYTE_CLIENT_SECRET: credentials.client_secret,
  AIRBYTE_ORGANIZATION_ID: sandboxOrganizationId,
}
const anyToken = /eyJ[\w-]+\./

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** An API on a port of its own that knows nothing of the demo, and who asked it what. */
async function startApi() {
  const asked: { method: string; path: string; headers: Headers }[] = []
  const sandbox = createSandbox({ seed: 7, credentials })
  const { origin, close } = await listen((request) => {
    asked.push({ method: request.method, path: new URL(request.url).pathname, headers: new Headers(request.headers) })
    return sandbox.handle(request)
  }, 0)
  onTestFinished(close)
  return { sandbox, asked, origin, baseUrl: `${origin}/api/v1` }
}

async function startLive(flags: string[]) {
  const run = runStart(['--live', '--port', '0', ...flags], environment)
  const output = await run.seen
  return { ...run, output, origin: /Host app\s+(\S+)/.exec(output)?.[1] ?? '' }
}

describe.each(['embedded', 'connectors'])('npm start -- --live, with the path family `%s`', (pathFamily) => {
  it('connects a source at an API it was never told of, and keeps every secret to itself', async () => {
    const api = await startApi()
    const flags = ['--api', api.baseUrl, '--workspace', 'somewhere', '--path-family', pathFamily]
    const { output, origin, printed, stop, ended } = await startLive(flags)
    expect(output).toContain(api.baseUrl)
    expect(output).toContain('somewhere')
    const opened = await openPage(browser, origin)
    const { page } = opened
    await page.context().addCookies([{ name: 'host_session', value: 'theirs', url: origin }])
    const addresses = new Set<string>()
    page.on('request', (request) => addresses.add(new URL(request.url()).origin))
    const policy = (await page.request.get(origin)).headers()['content-security-policy'] ?? ''

    await chooseConnector(page, 'Parcelpost')
    await fillIn(page, { 'API key': 'sesame-open' })
    await submit(page)
    await page.getByRole('checkbox', { name: 'Sync orders' }).click()
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText(/is connected/).waitFor()
    await opened.closeClean()

    // The page asks its own origin alone; the API is asked by the host.
    expect([...addresses].filter((address) => !address.startsWith('https:'))).toEqual([origin])
    expect(policy).toContain("connect-src 'self';")
    const token = await api.sandbox.mintScopedToken('somewhere')
    const list = await api.sandbox.fetch(`${api.baseUrl}/embedded/sources`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const { data } = await list.json()
    expect(data).toMatchObject([{ summarized_source_template: { id: templateIds.parcelpost } }])
    const sourcePaths = api.asked.map(({ path }) => path).filter((path) => /\/(sources|connectors)$/.test(path))
    const path = pathFamily === 'embedded' ? '/api/v1/embedded/sources' : '/api/v1/integrations/connectors'
    expect(sourcePaths).toContain(path)
    for (const { headers } of api.asked) {
      const names = ['cookie', 'origin', 'referer', 'sec-fetch-site', 'sec-ch-ua'].filter((name) => headers.has(name))
      expect(names).toEqual([])
    }

    stop()
    expect(await ended).toBe(0)
    expect(printed()).not.toContain(credentials.client_secret)
    expect(printed()).not.toContain(sandboxOrganizationId)
    expect(printed()).not.toContain('sesame')
    expect(printed()).not.toMatch(anyToken)
  })
})

describe('npm start -- --live', () => {
  it.each([
    [['AIRBYTE_CLIENT_SECRET'], 'AIRBYTE_CLIENT_SECRET is not set'],
    [['AIRBYTE_CLIENT_ID', 'AIRBYTE_ORGANIZATION_ID'], 'AIRBYTE_CLIENT_ID, AIRBYTE_ORGANIZATION_ID are not set'],
  ])('names what is missing in the environment and prints none of the rest: %j', async (missing, message) => {
    const given = Object.fromEntries(Object.entries(environment).filter(([name]) => !missing.includes(name)))
    const { seen, ended } = runStart(['--live'], given)

    const output = await seen

    expect(output).toContain(message)
    for (const value of Object.values(given)) expect(output).not.toContain(value)
    expect(await ended).toBe(1)
  })

  it('answers no page from elsewhere, and says why where the API refuses the credentials', async () => {
    const api = await startApi()
    const wrong = { ...environment, AIRBYTE_CLIENT_SECRET: 'another-sesame' }
    const run = runStart(['--live', '--port', '0', '--api', api.baseUrl], wrong)
    const origin = /Host app\s+(\S+)/.exec(await run.seen)?.[1] ?? ''
    const ask = (headers: Record<string, string>) => fetch(`${origin}/api/embedded-token`, { method: 'POST', headers })

    const foreign = await ask({ origin: 'https://elsewhere.example' })
    const own = await ask({ origin })

    expect([foreign.status, own.status]).toEqual([403, 502])
    expect(run.printed()).toContain('No token was minted: Client id or client secret is wrong')
    expect(run.printed()).not.toContain('sesame')
  })
})
