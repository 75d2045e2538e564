// `npm run examples`: every host app under examples/, with the packed package, built, started and used in Chromium.
// `npm run examples -- vite-react-18` takes that one alone; `--offline` takes what it stands on from here, not from npm;
// `--mode light` visits in that mode alone; `--pack` only writes the archive that the examples name.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureChromium } from './ensureChromium.mjs'
import { packPackage } from './examples/packPackage.mjs'
import { countExamples, exampleNames, runExamples } from './examples/runExamples.mjs'
import { keepExamples } from './results/reports.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { offline: { type: 'boolean' }, pack: { type: 'boolean' }, mode: { type: 'string', multiple: true } },
})
const unknown = positionals.filter((name) => !exampleNames().includes(name))
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(', ')}. There are: ${exampleNames().join(', ')}.`)
  process.exit(1)
}
if (values.pack) {
  await packPackage(fileURLToPath(new URL('../examples/airbyte-embedded-react.tgz', import.meta.url)))
  process.exit()
}
process.env.CHROMIUM_PATH = await ensureChromium()
try {
  const results = await runExamples(positionals.length > 0 ? positionals : exampleNames(), {
    offline: values.offline,
    modes: values.mode,
  })
  await keepExamples(results)
  process.exitCode = countExamples(results).failed > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
