// What the last runs said, beside this project's files and never committed: `test-results/<step>.json` and `examples.json`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Vitest writes what a step of `npm test` found. */
export function pathOfReport(name) {
  return fileURLToPath(new URL(`../../test-results/${name}.json`, import.meta.url))
}

/** Undefined where that step has not run here, or gave no answer. */
export function readReport(name) {
  return readFile(pathOfReport(name), 'utf8').then(JSON.parse, () => undefined)
}

/** Visits of the examples by their names, beside those of the examples that were not part of this run. */
export async function keepExamples(results) {
  const startTime = Date.now()
  const fresh = Object.entries(results).map(([name, visits]) => [name, { startTime, visits }])
  const all = { ...(await readReport('examples')), ...Object.fromEntries(fresh) }
  await mkdir(dirname(pathOfReport('examples')), { recursive: true })
  await writeFile(pathOfReport('examples'), JSON.stringify(all))
}
