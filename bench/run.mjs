// `npm run bench [-- --rounds 9] [--only journey] [--json results.json] [--no-build]`
// A is this library as built for production, B the naive bundle of the same libraries. Never part of the tests: a time
// says something only beside the other one taken in the same run.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { ensureChromium } from '../scripts/ensureChromium.mjs'
import { chromiumFlags } from '../scripts/findChromium.mjs'
import { run } from '../scripts/run.mjs'
import { toTable } from './harness/toTable.mjs'
import { catalogGrid } from './rows/catalogGrid.mjs'
import { entryBytes } from './rows/entryBytes.mjs'
import { forms } from './rows/forms.mjs'
import { journeys } from './rows/journeys.mjs'
import { streamPicker } from './rows/streamPicker.mjs'

const benches = [entryBytes, journeys, forms, catalogGrid, streamPicker]
const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds wants a whole number from 1 up, not "${values.rounds}".`)
const wanted = benches.filter(({ name }) => !values.only || values.only.includes(name))
if (wanted.length === 0) throw new Error(`--only knows ${benches.map(({ name }) => name).join(' and ')}.`)

if (!values['no-build']) await run(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))])

const executablePath = await ensureChromium()
const browser = await chromium.launch({ executablePath, args: chromiumFlags })
const rows = []
try {
  for (const { seconds, run: measure } of wanted) {
    rows.push(...(await measure({ root, browser, rounds, deadline: performance.now() + seconds * 1000 })))
  }
} finally {
  await browser.close()
}

console.log(toTable(rows))
const result = { node: process.version, chromium: browser.version(), rows }
if (values.json) await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`)
