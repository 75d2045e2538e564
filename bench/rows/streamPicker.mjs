// The picker on the same catalogs: what one tick costs among few and among many, ticking all, deriving the edits, and sending them.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleCode } from '../../scripts/build/bundleCode.mjs'
import { compareMany } from '../harness/compare.mjs'
import { createBenchServer } from '../harness/createBenchServer.mjs'
import { usePicker } from '../stream-picker/usePicker.mjs'

export const streamPicker = {
  name: 'picker',
  seconds: 180,
  async run({ root, browser, rounds, deadline }) {
    const styles = await readFile(join(root, 'dist/styles.css'), 'utf8')
    const file = join(root, 'bench/stream-picker/ours.mjs')
    const batch = join(root, 'bench/stream-picker/applyEdits.mjs')
    const code = `import * as picker from '${file}'; import * as batch from '${batch}'; Object.assign(globalThis, picker, batch)`
    const server = await createBenchServer({
      sandbox: undefined,
      pages: { '/picker': page('/picker.js', styles) },
      scripts: { '/picker.js': (await bundleCode({ code, external: [], format: 'iife' })).code },
    })
    const act = (run, given) => () => inPage(browser, `${server.origin}/picker`, run, given)
    const parts = [
      {
        name: 'toggle one of 50,000 (right: one of 100)',
        a: act(usePicker, { count: 50_000, presses: 15 }),
        b: act(usePicker, { count: 100, presses: 15 }),
        aim: { figure: 'ratio', most: 1.2 },
      },
      { name: 'select all of 10,000', a: act(usePicker, { count: 10_000, isAll: true }) },
      {
        name: 'edits of 10,000 changed streams (right: fast-json-patch)',
        a: act(derive, 'ours'),
        b: act(derive, 'compare'),
        aim: { figure: 'ratio', most: 0.2 },
      },
      {
        // Four at a time: at least 0.9 × 4 times as fast.
        name: '200 edits at 50 ms a request (right: one at a time)',
        a: act(send, 'queue'),
        b: act(send, 'one at a time'),
        aim: { figure: 'ratio', most: 1 / (0.9 * 4) },
      },
    ]
    try {
      return await measureAll(parts, { rounds, deadline })
    } finally {
      await server.close()
    }
  },
}

/** Each part gets its share of the time that is left. */
async function measureAll(parts, { rounds, deadline }) {
  const rows = []
  for (const [at, { name, aim, a, b }] of parts.entries()) {
    const share = performance.now() + (deadline - performance.now()) / (parts.length - at)
    const found = await compareMany({ rounds, deadline: share, a, b })
    rows.push(
      ...found.map((row) => ({ ...row, unit: 'ms', name: `picker, ${name}: ${row.name}`, ...(aim && { aim }) })),
    )
  }
  return rows
}

/** Runs in the page. The first time tells how slow the code is before it has run; a person's edits are derived again and again. */
function derive(way) {
  const times = globalThis.deriveEdits(way, { count: 10_000, runs: 15 })
  return { script: times.sort((one, other) => one - other)[7] }
}

/** Runs in the page. Once without latency first, so that what is measured is the waiting and not the first run of the code. */
async function send(way) {
  await globalThis.applyEdits(way, { count: 200, latency: 0 })
  return { applied: await globalThis.applyEdits(way, { count: 200, latency: 50 }) }
}

async function inPage(browser, url, act, given) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    return await page.evaluate(act, given)
  } finally {
    await context.close()
  }
}

function page(script, styles) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>${styles}</style><div id="host"></div><script src="${script}"></script>`
}
