import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchChromium, type OpenedPage, openPage } from './support/openPage'
import { type HostileAnswer, startHostileApi } from './support/startHostileApi'

const megabyte = 1024 * 1024
const ofBrowser = [/Failed to load resource/, /CORS/, /net::ERR/]
const list = '/embedded/sources'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const say =
  (text: string, headers: Record<string, string> = {}): HostileAnswer =>
  (_, response) =>
    void response.writeHead(200, headers).end(text)
const sayJson = (body: unknown) => say(JSON.stringify(body))

async function open(answers: Record<string, HostileAnswer>, before?: (page: Page) => Promise<void>) {
  const api = await startHostileApi(answers)
  onTestFinished(api.close)
  const opened = await openPage(browser, before ? `${api.origin}/signed-in.html` : api.origin)
  await before?.(opened.page)
  if (before) await opened.page.goto(api.origin)
  return { api, opened, page: opened.page }
}

/** What the page tells the person, and what it tells whoever looks into it. It still answers a press. */
async function expectFailure({ page, closeClean }: OpenedPage, title: string, details: RegExp) {
  await page.getByText(title).waitFor({ timeout: 40_000 })
  await page.getByText('Technical details').click()
  expect(await page.locator('details pre').innerText()).toMatch(details)
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  await closeClean({ expected: ofBrowser })
}

/** Were there but one connector, its form would open by itself. */
const other = { id: 'u', name: 'Othersource' }
const entry = (index: number) => ({ id: `id-${index}`, name: `Source ${index}`, padding: 'x'.repeat(100) })

describe('a hostile API ends in a clear error in Chromium', () => {
  it.each<[string, RegExp, HostileAnswer]>([
    ['items of wrong types', /not a source/, say('{"data":[1,null,{"id":{}}]}')],
    ['a number', /not a list of sources/, say('5')],
    ['a web page', /not JSON/, say('<!doctype html><script>1</script>', { 'content-type': 'text/html' })],
    [
      '50 MB of sources',
      /goes on past/,
      sayJson({ data: Array.from({ length: 330_000 }, (_, index) => entry(index)) }),
    ],
    ['50 MB of blanks', /not a list of sources/, say(' '.repeat(50 * megabyte))],
    ['brackets without an end', /not JSON, or nested/, say('['.repeat(megabyte))],
    [
      'a body without an end',
      /larger than the 64 MB/,
      (_, response) => {
        const chunk = Buffer.alloc(megabyte, 0x20)
        const more = () => void (response.destroyed || (response.write(chunk) ? setImmediate(more) : undefined))
        response.on('drain', more)
        more()
      },
    ],
    [
      'a kilobyte that unpacks to more',
      /larger than the 64 MB/,
      (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100 * megabyte))),
    ],
    [
      'a redirect to itself, for ever',
      /answered with a redirect/,
      (request, response) => void response.writeHead(302, { location: request.url }).end(),
    ],
    [
      'pages that never end',
      /goes on past/,
      ({ headers }, response) => {
        const next = `http://${headers.host}/api/v1/embedded/sources?page=${Math.random()}`
        response.end(JSON.stringify({ data: [], next }))
      },
    ],
    ['300 KB of headers', /could not be reached/, say('{}', { 'x-long': 'x'.repeat(300_000) })],
    [
      'half of what it announced',
      /could not be reached/,
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"data":[')
        setTimeout(() => response.destroy(), 20)
      },
    ],
  ])('%s', async (_name, details, answer) => {
    const { opened } = await open({ [list]: answer })

    await expectFailure(opened, 'Your sources could not be loaded', details)
  })

  it.each<[string, HostileAnswer]>([
    [
      'a byte a second',
      (_, response) => {
        response.write('{')
        const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write(' ')), 1_000)
      },
    ],
    ['nothing, ever', () => {}],
  ])('%s', async (_name, answer) => {
    const { api, opened, page } = await open({ [list]: answer }, ({ clock }) => clock.install())
    await expect.poll(() => api.asked).toHaveLength(1)

    await page.clock.fastForward(31_000)

    await expectFailure(opened, 'Your sources could not be loaded', /did not answer within 30 s/)
  })

  it.each<[string, string]>([
    ['100,000 deep', `${'{"properties":{"a":'.repeat(100_000)}1${'}}'.repeat(100_000)}`],
    ['of wrong types', '5'],
  ])('a specification %s', async (name, spec) => {
    const { opened, page } = await open({
      [list]: sayJson({ data: [] }),
      '/embedded/source-templates': sayJson({ data: [{ id: 't', name: 'Deepsource' }, other] }),
      '/embedded/source-templates/t': say(
        name === 'of wrong types'
          ? '{"id":{},"name":[]}'
          : `{"id":"t","name":"Deepsource","user_config_spec":{"connectionSpecification":${spec}}}`,
      ),
    })

    await page.getByRole('button', { name: 'Connect a source' }).click()
    await page.getByRole('button', { name: /^Deepsource/ }).click()

    const details = name === 'of wrong types' ? /not a source template/ : /nested beyond measure/
    await expectFailure(opened, 'The form could not be loaded', details)
  })
})

describe('what is merely large or deep is shown in Chromium', () => {
  const template = { id: 't', name: 'Largesource' }
  const summary = { id: 's', name: 'Mine', summarized_source_template: template }
  const answers = (streams: string): Record<string, HostileAnswer> => ({
    '/sources/s/discover': say(`{"catalog":{"streams":[${streams}]}}`),
    '/sources/s/streams': sayJson({ data: [] }),
    '/embedded/sources/s': sayJson({ id: 's', name: 'Mine', source_template: template, source_config: {} }),
    [list]: sayJson({ data: [summary] }),
  })

  it('a catalog of a million streams', async () => {
    const streams = Array.from({ length: 1_000_000 }, (_, index) => `{"name":"s${index}"}`).join(',')
    const { opened, page } = await open(answers(streams))

    await page.getByRole('button', { name: /^Streams of/ }).click()

    await page
      .getByText(/1,000,000 streams/)
      .first()
      .waitFor({ timeout: 50_000 })
    await page.getByRole('checkbox', { name: 'Sync s0' }).waitFor()
    await opened.closeClean({ expected: ofBrowser })
  })

  it('a schema of 400 levels', async () => {
    const schema = `${'{"properties":{"a":'.repeat(199)}{"type":"string"}${'}}'.repeat(199)}`
    const { opened, page } = await open(answers(`{"name":"deep","json_schema":${schema}}`))

    await page.getByRole('button', { name: /^Streams of/ }).click()

    await page.getByRole('checkbox', { name: 'Sync deep' }).waitFor()
    await opened.closeClean({ expected: ofBrowser })
  })

  it('a specification of 400 levels, of which the form draws what it can', async () => {
    const deep = `${'{"type":"object","properties":{"a":'.repeat(199)}{"type":"string"}${'}}'.repeat(199)}`
    const { opened, page } = await open({
      [list]: sayJson({ data: [] }),
      '/embedded/source-templates': sayJson({ data: [template, other] }),
      '/embedded/source-templates/t': say(
        `{"id":"t","name":"Largesource","user_config_spec":{"connectionSpecification":${deep}}}`,
      ),
    })

    await page.getByRole('button', { name: 'Connect a source' }).click()
    await page.getByRole('button', { name: /^Largesource/ }).click()

    await page
      .getByRole('form', { name: /Largesource/ })
      .or(page.getByText('could not be'))
      .first()
      .waitFor()
    await opened.closeClean({ expected: ofBrowser })
  })
})
