import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../findChromium.mjs'
import { listen } from '../start/listen.mjs'
import { loadSources } from '../start/loadSources.mjs'
import { buildPage } from './buildPage.mjs'
import { openPage, serveFiles } from './openPage.mjs'

/** Pages that work at the same time. */
const pages = 3
/** Every so many specifications, one is typed in key by key; where there are fewer, all are. */
const slowEvery = 40
const progressEvery = 50

/**
 * Holds the form of every connector in some folders or registry files against its specification, in Chromium, under the strict
 * policy. Prints a line per connector that fails or could not be read, then the sum.
 *
 * @throws Error when a path is not there, or there is nothing to check.
 */
export async function runCorpus(paths, { only, beforeSum } = {}) {
  const sources = await loadSources()
  const { loadFiles } = await sources.load('/src/sandbox/node/loadFiles.ts')
  const { checkSpec } = await sources.load('/test/corpus/checkSpec.ts')
  const loaded = await Promise.all([paths].flat().map((path) => loadFiles({ registry: path }))).catch(async (error) => {
    await sources.close()
    throw error
  })
  const problems = loaded.flatMap((each) => each.problems)
  for (const { file, reason } of problems) console.log(`failed    ${file}: ${reason}`)
  const wanted = loaded
    .flatMap(({ templates = [] }) => templates)
    .filter(({ connector_name: name }) => only === undefined || only.test(name ?? ''))
  if (wanted.length === 0) {
    await sources.close()
    if (problems.length === 0) throw new Error('There is no specification of that name.')
    return report([], problems.length)
  }
  const host = await listen(serveFiles(await buildPage()), 0)
  const browser = await chromium.launch({
    args: [...chromiumFlags, '--enable-blink-features=ComputedAccessibilityInfo'],
    executablePath: findChromium(),
  })
  const results = []
  const queue = wanted.map((template, index) => ({
    template,
    slowly: wanted.length < slowEvery || index % slowEvery === 0,
  }))
  try {
    await Promise.all(Array.from({ length: pages }, () => work()))
  } finally {
    await browser.close()
    await host.close()
    await sources.close()
  }
  beforeSum?.()
  return report(results, problems.length)

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

function report(results, unread) {
  const contradictory = results.filter(({ contradictions }) => contradictions.length > 0)
  const failing = results.filter(({ faults }) => faults.length > 0)
  const isApart = ({ faults, contradictions }) => faults.length === 0 && contradictions.length > 0
  const passed = results.length - failing.length - results.filter(isApart).length
  const failed = failing.length + unread
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
  const apart = results.filter(isApart).length
  if (apart > 0) console.log(`specs that contradict themselves, counted apart: ${apart}`)
  console.log(`specs: ${passed} passed, ${failed} failed`)
  return { passed, failed, skipped: apart }
}
