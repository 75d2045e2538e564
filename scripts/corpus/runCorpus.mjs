import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../findChromium.mjs'
import { contentSecurityPolicy } from '../start/contentSecurityPolicy.mjs'
import { listen } from '../start/listen.mjs'
import { loadSources } from '../start/loadSources.mjs'
import { buildPage } from './buildPage.mjs'

/** Pages that work at the same time. */
const pages = 2
/** Every so many specifications, one is typed in key by key. */
const slowEvery = 40
const progressEvery = 50

/**
 * Holds the form of every connector in a folder or registry file against its specification, in Chromium, under the strict
 * policy. Prints a line per connector that fails, then the sum.
 */
export async function runCorpus(path, { only } = {}) {
  const sources = await loadSources()
  const { loadFiles } = await sources.load('/src/sandbox/node/loadFiles.ts')
  const { checkSpec } = await sources.load('/test/corpus/checkSpec.ts')
  const { templates = [], problems } = await loadFiles({ registry: path })
  for (const { file, reason } of problems) console.log(`left out  ${file}: ${reason}`)
  const wanted = templates.filter(({ connector_name: name }) => only === undefined || only.test(name ?? ''))
  const files = await buildPage()
  const host = await listen((request) => answer(files, request), 0)
  const browser = await chromium.launch({
    args: [...chromiumFlags, '--enable-blink-features=ComputedAccessibilityInfo'],
    executablePath: findChromium(),
  })
  const results = []
  const queue = wanted.map((template, index) => ({ template, slowly: index % slowEvery === 0 }))
  try {
    await Promise.all(Array.from({ length: pages }, () => work()))
  } finally {
    await browser.close()
    await host.close()
    await sources.close()
  }
  return report(results)

  async function work() {
    const complaints = []
    let page = await openPage(browser, host.origin, complaints)
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { template, slowly } = next
      const result = await checkSpec(page, template, { slowly }).catch((error) => failed(error))
      result.faults.push(...complaints.splice(0).map((text) => `console: ${text.slice(0, 300)}`))
      results.push({ name: template.connector_name ?? template.name, ...result })
      if (results.length % progressEvery === 0) console.log(`${results.length} of ${wanted.length} …`)
      if (result.faults.length > 0) {
        console.log(`failed    ${template.connector_name}: ${result.faults.slice(0, 3).join('; ').slice(0, 600)}`)
        await page.context().close()
        complaints.length = 0
        page = await openPage(browser, host.origin, complaints)
      }
    }
  }
}

function failed(error) {
  return {
    faults: [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)],
    contradictions: [],
    doubts: [],
    counts: { forms: 0, fields: 0, violations: 0 },
  }
}

function answer(files, request) {
  const { pathname } = new URL(request.url)
  const [type, body] = files.get(pathname) ?? []
  if (body === undefined) return new Response('Not found', { status: 404 })
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy('https://sandbox.airbyte.test'),
    },
  })
}

async function openPage(browser, origin, complaints) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(origin)
  return page
}

function report(results) {
  const contradictory = results.filter(({ contradictions }) => contradictions.length > 0)
  const failing = results.filter(({ faults }) => faults.length > 0)
  const passed = results.length - failing.length - contradictory.length
  for (const { name, contradictions } of contradictory) {
    console.log(`contradictory  ${name}: ${contradictions.join('; ').slice(0, 300)}`)
  }
  for (const { name, doubts } of results) {
    if (doubts.length > 0) console.log(`no second opinion  ${name}: ${doubts.join('; ').slice(0, 300)}`)
  }
  const sum = (member) => results.reduce((total, { counts }) => total + counts[member], 0)
  console.log(
    `forms filled in: ${sum('forms')}, fields in them: ${sum('fields')}, broken rules told: ${sum('violations')}`,
  )
  const apart = contradictory.length > 0 ? ` (${contradictory.length} contradictory, counted apart)` : ''
  console.log(`specs: ${passed} passed, ${failing.length} failed${apart}`)
  return { passed, failed: failing.length, skipped: contradictory.length }
}
