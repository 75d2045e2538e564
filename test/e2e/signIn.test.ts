import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { templateIds } from '../../src/sandbox'
import { chooseConnector, fillIn, submit } from './support/journeySteps'
import { launchChromium, openPage } from './support/openPage'
import { type Host, startHost } from './support/startHost'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const pages = [
  { name: 'React components', path: '/' },
  { name: 'script tag, mounted', path: '/script-tag.html' },
]

async function openForm(path: string, options: Parameters<typeof startHost>[0] = {}) {
  const host = await startHost(options)
  onTestFinished(() => host.close())
  const opened = await openPage(browser, host.origin + path)
  await chooseConnector(opened.page, 'Quill CRM')
  await fillIn(opened.page, { 'Start date': '2026-01-01T00:00:00Z' })
  return { host, opened, page: opened.page }
}

/** Presses the button, and in the window that it opens a link of the provider's page; waits until that window is gone. */
async function signIn(page: Page, answer: 'Allow' | 'Deny', button = 'Sign in with Quill CRM') {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: button }).click()])
  const addresses: string[] = []
  popup.on('framenavigated', (frame) => addresses.push(frame.url()))
  await popup.getByRole('heading', { name: 'Sign in to Quill CRM' }).waitFor()
  const opener = await popup.evaluate(() => window.opener)
  await Promise.all([popup.waitForEvent('close'), popup.getByRole('link', { name: answer }).click()])
  return { opener, addresses }
}

function created(host: Host) {
  return host.sandbox.requests.filter(({ method, path }) => method === 'POST' && /(sources|connectors)$/.test(path))
}

describe.each(pages)('signing in with a connector by $name', ({ path }) => {
  it('goes on to the streams of the source that the API made', async () => {
    const { host, opened, page } = await openForm(path)

    const { opener } = await signIn(page, 'Allow')
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    await opened.closeClean()

    expect(opener).toBeNull()
    expect(created(host)).toEqual([])
    const begun = host.sandbox.requests.find(({ path: asked }) => asked.endsWith('/oauth/initiate'))
    expect(begun?.body).toMatchObject({
      workspace_name: 'northbank-stores',
      source_template_id: templateIds.quillcrm,
      replication_config: { credentials: { auth_type: 'oauth' }, start_date: '2026-01-01T00:00:00Z' },
    })
    expect(begun?.body).toHaveProperty(
      'redirect_url',
      expect.stringMatching(/signed-in\.html\?airbyte_embedded_state=\w{32}$/),
    )
  })

  it('keeps the form when the person denies it, and takes a second try', async () => {
    const { opened, page } = await openForm(path)

    await signIn(page, 'Deny')
    await page.getByRole('alert').getByText('You did not allow the access.').waitFor()
    expect(await page.getByLabel('Start date', { exact: true }).inputValue()).toBe('2026-01-01T00:00:00Z')
    await signIn(page, 'Allow')
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    await opened.closeClean()
  })
})

describe('a provider whose sign-in is kept under a secret id', () => {
  it('is signed in to, then checked and connected with that id, which shows nowhere', async () => {
    const { host, opened, page } = await openForm('/', { oauthAnswer: 'secret_id' })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))

    const { addresses } = await signIn(page, 'Allow')
    await page.getByText('Signed in to Quill CRM').waitFor()
    const shown = await page.evaluate(
      () => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href,
    )
    await submit(page)
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    await page.getByText(/^Events/).click()
    const events = await page.getByRole('log', { name: 'Events' }).innerText()
    await opened.closeClean()

    const [request] = created(host)
    const secret = /"server_side_oauth_secret_id":"([^"]+)"/.exec(JSON.stringify(request?.body))?.[1] ?? ''
    expect(secret).not.toBe('')
    expect(request).toMatchObject({ path: '/integrations/connectors', status: 200 })
    expect(shown + events + said.join()).not.toContain(secret)
    // The first address is the one that the provider sent the person to; the page has taken the secret out of it.
    expect(addresses.at(-1)).toMatch(/signed-in\.html$/)
  })
})
