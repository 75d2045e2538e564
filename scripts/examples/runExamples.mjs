// Each example as a host would have it: a folder of its own, with the package as it is packed.
import { readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../findChromium.mjs'
import { browserModes } from './browserModes.mjs'
import { installFromRegistry } from './installFromRegistry.mjs'
import { installFromRoot } from './installFromRoot.mjs'
import { packPackage } from './packPackage.mjs'
import { runExample } from './runExample.mjs'
import { serveExampleApi } from './serveExampleApi.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = join(root, 'examples')

export function exampleNames() {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/**
 * Prints a line for each example and the sum; resolves with the visits of each by its name. `offline` takes what the apps stand
 * on from the root's `node_modules`: only for those that name nothing else.
 */
export async function runExamples(names, { offline = false, modes = Object.keys(browserModes) }) {
  const folder = await makeFolder(offline)
  const archive = join(folder, 'airbyte-embedded-react.tgz')
  const install = offline ? installFromRoot : installFromRegistry
  const results = {}
  try {
    await packPackage(archive)
    await withApiAndBrowser(async (tools) => {
      for (const name of names) {
        await cp(join(examples, name), join(folder, name), { recursive: true, filter: isWritten })
        results[name] = await runExample({ name, folder: join(folder, name), archive, install, modes, ...tools })
        describe(name, results[name])
      }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const { passed, failed } = countExamples(results)
  console.log(`examples: ${passed} passed, ${failed} failed`)
  return results
}

/** `{ passed, failed, skipped }`, as a step of `npm test` gives them. */
export function countExamples(results) {
  const failed = Object.values(results).filter((visits) => visits.some(({ problems }) => problems.length > 0)).length
  return { passed: Object.keys(results).length - failed, failed, skipped: 0 }
}

/** Within the project what builds an app is found on the way up; elsewhere nothing is but what was installed. */
async function makeFolder(offline) {
  const parent = offline ? join(root, '.cache') : tmpdir()
  await mkdir(parent, { recursive: true })
  return mkdtemp(join(parent, 'airbyte-embedded-examples-'))
}

async function withApiAndBrowser(use) {
  const api = await serveExampleApi()
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  try {
    await use({ api, browser })
  } finally {
    await browser.close()
    await api.close()
  }
}

/** Not what somebody installed or built by hand. */
function isWritten(path) {
  return !/[\\/](node_modules|dist|\.next)$/.test(path)
}

function describe(name, visits) {
  const failed = visits.filter(({ problems }) => problems.length > 0)
  console.log(
    `${failed.length > 0 ? 'FAILED' : 'ok    '} ${name}: ${visits.length - failed.length} of ${visits.length} visits`,
  )
  for (const { page, mode, problems } of failed) {
    for (const problem of problems) console.log(`       ${page} ${mode}: ${problem.replaceAll('\n', '\n       ')}`)
  }
}
