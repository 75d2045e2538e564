// Each example as a host would have it: a folder of its own, with the package as it is packed.
import { readdirSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../findChromium.mjs'
import { packPackage } from './packPackage.mjs'
import { runExample } from './runExample.mjs'
import { serveExampleApi } from './serveExampleApi.mjs'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))

export function exampleNames() {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** Prints a line for each example and the sum; resolves with `{ passed, failed, skipped }`. */
export async function runExamples(names) {
  const folder = await mkdtemp(join(tmpdir(), 'airbyte-embedded-examples-'))
  const counts = { passed: 0, failed: 0, skipped: 0 }
  await packPackage(join(folder, 'airbyte-embedded-react.tgz'))
  const api = await serveExampleApi()
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  try {
    for (const name of names) {
      await cp(join(examples, name), join(folder, name), { recursive: true })
      const problems = await runExample({ name, folder: join(folder, name), api, browser })
      counts[problems.length > 0 ? 'failed' : 'passed'] += 1
      console.log(`${problems.length > 0 ? 'FAILED' : 'ok    '} ${name}`)
      for (const problem of problems) console.log(`       ${problem.replaceAll('\n', '\n       ')}`)
    }
  } finally {
    await browser.close()
    await api.close()
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`examples: ${counts.passed} passed, ${counts.failed} failed`)
  return counts
}
