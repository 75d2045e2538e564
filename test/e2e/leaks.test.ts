import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fillIn, submit } from './support/journeySteps'
import { launchChromium, openPage } from './support/openPage'
import { startHost } from './support/startHost'

const typedSecret = 'sesame-open-42'
/** Any part of a JWT, which is what tokens are; widget tokens are base64 of JSON that begins with it. */
const tokenLike = /eyJ[\w-]{8,}/

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

declare global {
  /** What was said to other windows and channels, in the page under test. */
  var said: string[] | undefined
}

/** Listens in on every way to speak to another window, from before the first script of the page. */
function listenIn(page: Page) {
  return page.addInitScript(() => {
    const said: string[] = []
    globalThis.said = said
    const speakers: { postMessage(...args: unknown[]): void }[] = [window, BroadcastChannel.prototype]
    for (const speaker of speakers) {
      const speak = speaker.postMessage
      speaker.postMessage = function (this: unknown, ...args: unknown[]) {
        said.push(JSON.stringify(args))
        speak.apply(this, args)
      }
    }
  })
}

/** Everything a page keeps where another script, a recorder of sessions or a log could read it. */
function collect(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const markupOf = (root: Document | ShadowRoot): string => {
      const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot === null ? [] : [markupOf(shadowRoot)],
      )
      const own = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML
      return [own, ...inner].join('\n')
    }
    return {
      markup: markupOf(document),
      address: location.href,
      history: JSON.stringify(history.state),
      referrer: document.referrer,
      'window.name': window.name,
      cookies: document.cookie,
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      databases: JSON.stringify(await indexedDB.databases()),
      caches: JSON.stringify(await caches.keys()),
      performance: JSON.stringify(performance.getEntries()),
      messages: JSON.stringify(globalThis.said),
      'global names': Object.keys(globalThis).join(' '),
    }
  })
}

describe.each([
  { name: 'React components', path: '/' },
  { name: 'script tag, mounted', path: '/script-tag.html' },
  { name: 'script tag, custom element', path: '/script-tag.html?form=element' },
  { name: 'script tag, drop-in class', path: '/script-tag.html?form=official' },
])('during the whole journey by $name', ({ path }) => {
  it('neither token nor typed secret is anywhere but in a header and a body, and no other window hears a word', async () => {
    const host = await startHost()
    onTestFinished(host.close)
    const opened = await openPage(browser, 'about:blank')
    const { page } = opened
    const heard: string[] = []
    const addresses: string[] = []
    const referrers: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    page.on('request', (request) => {
      addresses.push(request.url())
      referrers.push(request.headers().referer ?? '')
    })
    await listenIn(page)
    const kept: Record<string, string>[] = []

    await page.goto(host.origin + path)
    await page.getByRole('button', { name: 'Connect a source' }).click()
    await page.getByRole('button', { name: /^Parcelpost/ }).click()
    await fillIn(page, { 'API key': typedSecret })
    kept.push(await collect(page))
    await page.getByRole('button', { name: /^Show / }).click()
    await submit(page)
    await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
    kept.push(await collect(page))
    await page.getByRole('checkbox', { name: 'Sync orders' }).click()
    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText(/is connected/).waitFor()
    // A page that speaks the official widget's language gets no answer, and no token.
    await page.evaluate(() => {
      for (const word of ['auth_token_request', { type: 'auth_token_request' }]) window.postMessage(word, '*')
    })
    kept.push(await collect(page))
    await opened.closeClean()

    const places: Record<string, string> = {
      ...collected(kept),
      console: heard.join('\n'),
      requests: addresses.join('\n'),
      referrers: referrers.join('\n'),
    }
    const leaks = Object.entries(places).flatMap(([place, text]) =>
      text.includes(typedSecret) || text.includes(encodeURIComponent(typedSecret)) || tokenLike.test(text)
        ? [place]
        : [],
    )
    expect(leaks).toEqual([])
    expect(places.performance).toContain('/integrations/sources/')
    expect(JSON.parse(kept.at(-1)?.messages ?? '')).toHaveLength(2)
    const sent = host.sandbox.requests.filter(({ body }) => JSON.stringify(body ?? null).includes(typedSecret))
    expect(sent.length).toBeGreaterThan(0)
  })
})

/** What was found in each place, whenever it was there. */
function collected(kept: Record<string, string>[]): Record<string, string> {
  const places = Object.keys(kept[0] ?? {})
  return Object.fromEntries(places.map((place) => [place, kept.map((found) => found[place]).join('\n')]))
}
