// `npm run corpus:catalogs -- <folder or file>`: every catalog in the catalog browser, in Chromium.
// `--only <pattern>` takes those whose file's name fits a regular expression.
import { parseArgs } from 'node:util'
import { runCatalogs } from './corpus/runCatalogs.mjs'
import { ensureChromium } from './ensureChromium.mjs'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } })
if (positionals.length === 0) {
  console.error('Which catalogs? Name a folder of them: npm run corpus:catalogs -- ../shared/corpus/catalogs')
  process.exit(1)
}
process.env.CHROMIUM_PATH = await ensureChromium()
try {
  const only = values.only === undefined ? undefined : new RegExp(values.only)
  const { failed } = await runCatalogs(positionals, { only })
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
