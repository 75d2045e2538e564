// `npm run results-table`: the table of hosts and browser modes in the README, from what the last `npm test` and `npm run examples` said.
// What did not run here stays as docs/results.json has it.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { findChromium } from './findChromium.mjs'
import { formatResults } from './results/formatResults.mjs'
import { gatherResults } from './results/gatherResults.mjs'
import { readReport } from './results/reports.mjs'
import { writeIntoReadme } from './results/writeIntoReadme.mjs'

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const former = await readFile(inRoot('docs/results.json'), 'utf8').then(JSON.parse, () => undefined)
const results = await gatherResults({ former, readReport, chromium: chromiumVersion() })
await writeFile(inRoot('docs/results.json'), `${JSON.stringify(results, null, 2)}\n`)
const readme = await readFile(inRoot('README.md'), 'utf8')
await writeFile(inRoot('README.md'), writeIntoReadme(readme, formatResults(results)))

/** Such as "Chromium 143.0.7499.40", without the name of the system that built it. */
function chromiumVersion() {
  const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  const [version] = /\w[\w ]* \d+(\.\d+)+/.exec(execFileSync(findChromium(), ['--version'], quiet)) ?? []
  if (version === undefined) throw new Error('Chromium did not say its version.')
  return version
}
