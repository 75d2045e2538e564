// `npm run examples`: every host app under examples/, with the packed package, built, started and used in Chromium.
// `npm run examples -- vite-react-18` takes that one alone.
import { parseArgs } from 'node:util'
import { ensureChromium } from './ensureChromium.mjs'
import { exampleNames, runExamples } from './examples/runExamples.mjs'

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !exampleNames().includes(name))
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(', ')}. There are: ${exampleNames().join(', ')}.`)
  process.exit(1)
}
process.env.CHROMIUM_PATH = await ensureChromium()
try {
  const { failed } = await runExamples(positionals.length > 0 ? positionals : exampleNames())
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
