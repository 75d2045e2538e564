// `npm test`: installs what is missing, makes sure of a Chromium, builds, and runs every check.
// `npm test -- unit browser` runs these steps alone. All checks run, whatever fails; the last line is the sum.
import { parseArgs } from 'node:util'
import { ensureChromium } from './ensureChromium.mjs'
import { installMissing } from './installMissing.mjs'
import { checks } from './test/checks.mjs'
import { closingLine, describeStep } from './test/report.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  fail(`No step is called ${unknown.join(', ')}. The steps: ${checks.map((check) => check.name).join(', ')}.`)
}
const wanted = checks.filter((check) => positionals.length === 0 || positionals.includes(check.name))

process.env.CI = 'true'
process.env.STORYBOOK_DISABLE_TELEMETRY = '1'
// Colours are for people at a terminal; some tools take CI for one.
if (!process.stdout.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR = '1'

await prepare('install', installMissing)
if (wanted.some((check) => check.inBrowser)) {
  await prepare('chromium', async () => {
    process.env.CHROMIUM_PATH = await ensureChromium()
    console.log(`Chromium: ${process.env.CHROMIUM_PATH}`)
  })
}

const results = []
for (const check of wanted) {
  console.log(`\n── ${check.name} ${'─'.repeat(Math.max(0, 60 - check.name.length))}`)
  const startedAt = performance.now()
  const counts = await check.run()
  const result = { name: check.name, seconds: (performance.now() - startedAt) / 1000, ...counts }
  results.push(result)
  console.log(describeStep(result))
  if (counts.failed > 0 && check.stopsWhenFailed) break
}

console.log('\n── summary')
for (const result of results) console.log(describeStep(result))
console.log(closingLine(results))
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0

/** What the checks stand on: without it none can run. */
async function prepare(name, action) {
  const startedAt = performance.now()
  try {
    await action()
  } catch (error) {
    console.error(`${name}: ${error.message}`)
    console.log(closingLine([{ passed: 0, failed: 1, skipped: 0 }]))
    process.exit(1)
  }
  console.log(`${name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
