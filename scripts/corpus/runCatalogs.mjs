import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../findChromium.mjs'
import { listen } from '../start/listen.mjs'
import { loadSources } from '../start/loadSources.mjs'
import { buildPage } from './buildPage.mjs'
import { openPage, serveFiles } from './openPage.mjs'

/** Pages that work at the same time. */
const pages = 2

/** Frames as fast as they are drawn: what is waited for is the drawing, not the screen. */
const unthrottled = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/**
 * Holds the catalog browser against every catalog in some folders or files, one after the other in a few pages of Chromium,
 * under the strict policy. Prints a line per catalog that fails, then the sum.
 *
 * @throws Error when a path is not there, or there is nothing to check.
 */
export async function runCatalogs(paths, { only } = {}) {
  const files = (await Promise.all([paths].flat().map(filesOf))).flat()
  const wanted = files.filter((file) => only === undefined || only.test(basename(file)))
  if (wanted.length === 0) throw new Error('There is no catalog of that name.')
  const sources = await loadSources()
  const { checkCatalog } = await sources.load('/test/corpus/checkCatalog.ts')
  const host = await listen(serveFiles(await buildPage('catalog-page')), 0)
  const browser = await chromium.launch({ args: [...chromiumFlags, ...unthrottled], executablePath: findChromium() })
  const sum = { streams: 0, fields: 0, queries: 0, depth: 0 }
  const queue = [...wanted]
  let failed = 0
  try {
    await Promise.all(Array.from({ length: pages }, () => work()))
  } finally {
    await browser.close()
    await host.close()
    await sources.close()
  }
  const passed = wanted.length - failed
  console.log(
    `streams listed: ${sum.streams}, fields opened: ${sum.fields} down to level ${sum.depth}, queries answered: ${sum.queries}`,
  )
  console.log(`catalogs: ${passed} passed, ${failed} failed`)
  return { passed, failed, skipped: 0 }

  async function work() {
    const complaints = []
    let page = await openPage(browser, host.origin, complaints)
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const faults = [
        ...(await check(page, file)),
        ...complaints.splice(0).map((text) => `console: ${text.slice(0, 300)}`),
      ]
      if (faults.length === 0) continue
      failed += 1
      console.log(`failed    ${basename(file)}: ${faults.slice(0, 4).join('; ').slice(0, 800)}`)
      await page.context().close()
      complaints.length = 0
      page = await openPage(browser, host.origin, complaints)
    }
  }

  async function check(page, file) {
    try {
      const { faults, counts } = await checkCatalog(page, JSON.parse(await readFile(file, 'utf8')))
      for (const member of ['streams', 'fields', 'queries']) sum[member] += counts[member]
      sum.depth = Math.max(sum.depth, counts.depth)
      return faults
    } catch (error) {
      return [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]
    }
  }
}

async function filesOf(path) {
  if ((await stat(path)).isFile()) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
}
