// `npm run corpus -- <folder or registry file>`: every connector's form, filled in by the keyboard in Chromium.
// `--only <pattern>` takes those whose name fits a regular expression.
import { parseArgs } from 'node:util'
import { runCorpus } from './corpus/runCorpus.mjs'
import { ensureChromium } from './ensureChromium.mjs'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } })
const [path] = positionals
if (path === undefined) {
  console.error(
    'Which specifications? Name a folder of them, or a registry file: npm run corpus -- ../shared/corpus/specs',
  )
  process.exit(1)
}
process.env.CHROMIUM_PATH = await ensureChromium()
const startedAt = performance.now()
try {
  const only = values.only === undefined ? undefined : new RegExp(values.only)
  const { failed } = await runCorpus(path, { only, beforeSum: () => tellTime() })
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function tellTime() {
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}
