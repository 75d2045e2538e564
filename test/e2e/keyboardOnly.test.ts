import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { journeyByKeyboard } from './support/keyboardJourney'
import { startKeyboardWalk } from './support/keyboardWalk'
import { listenToStatus } from './support/listenToStatus'
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

const desktop = { window: 'a desktop window', width: 1280, height: 900 }
/** What is left of 1280 by 1024 pixels at 400 %. */
const zoomedIn = { window: 'a window zoomed in by 400 %', width: 320, height: 256 }
const react = { host: 'React', path: '/' }
const inline = { host: 'the script tag', path: '/script-tag.html' }
const dialog = { host: 'the dialog of the script tag', path: '/script-tag.html?form=open' }

describe('the whole journey by keyboard alone', () => {
  it.each([
    { ...react, ...desktop },
    { ...react, ...zoomedIn },
    { ...inline, ...desktop },
    { ...inline, ...zoomedIn },
    { ...dialog, ...desktop },
    { ...dialog, ...zoomedIn },
  ])('in $host, in $window', async ({ path, width, height }) => {
    const { page, closeClean } = await openPage(browser, host.origin + path)
    await page.setViewportSize({ width, height })
    await page.getByRole('button', { name: 'Connect a source' }).waitFor()
    const walk = await startKeyboardWalk(page)
    const heard = await listenToStatus(page)

    await journeyByKeyboard(page, walk)

    expect([...walk.faults]).toEqual([])
    const written = host.sandbox.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/account'))
    expect(written.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/, '{id}')}`)).toEqual([
      'POST /embedded/sources/check',
      'POST /embedded/sources',
      'POST /integrations/sources/{id}/streams',
      'POST /integrations/sources/{id}/streams',
      'POST /embedded/sources/{id}/check',
      'PUT /embedded/sources/{id}',
      'DELETE /embedded/sources/{id}',
    ])
    expect(host.mintCount()).toBe(1)
    expect(await heard()).toEqual(
      expect.arrayContaining([
        '1 of 15 connectors',
        expect.stringContaining('API key: This is required.'),
        'Checking the connection…',
        '2 of 8 streams',
        '2 streams added',
        expect.stringMatching(/^Applying changes/),
        'Parcels is saved.',
        'Parcels was deleted.',
      ]),
    )
    await closeClean()
  })
})
