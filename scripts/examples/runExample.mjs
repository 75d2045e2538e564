import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly } from './runQuietly.mjs'
import { startApp } from './startApp.mjs'
import { visitExample } from './visitExample.mjs'

/** The pages to visit of those that have more than one. */
const pages = { 'html-strict-csp': ['/', '/modules.html'] }

/**
 * Installs and builds an example, starts it in each way it can be started, and visits its pages in each of `modes`.
 * Resolves with a visit each: `{ page, mode, problems }`, problems in words.
 */
export async function runExample({ name, folder, archive, api, browser, install, modes }) {
  const wanted = (pages[name] ?? ['/']).flatMap((page) => modes.map((mode) => ({ page, mode })))
  const env = {
    ...process.env,
    AIRBYTE_CLIENT_ID: 'sandbox-client',
    AIRBYTE_CLIENT_SECRET: 'sandbox-secret',
    AIRBYTE_BASE_URL: api.baseUrl,
    VITE_AIRBYTE_BASE_URL: api.baseUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  try {
    const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    await install({ folder, archive })
    if (scripts.build) await runQuietly(['run', 'build', '--loglevel=error'], { folder, env })
    const visits = await visitAll({ command: scripts.start, wanted, folder, env, browser })
    // What React has to say about hydration, it says in development.
    if (!scripts.dev) return visits
    const [first] = wanted
    return [...visits, ...(await visitAll({ command: scripts.dev, wanted: [first], folder, env, browser }))]
  } catch (error) {
    return wanted.map((visit) => ({ ...visit, problems: [String(error.message ?? error)] }))
  }
}

async function visitAll({ command, wanted, folder, env, browser }) {
  const app = await startApp({ command, folder, env })
  try {
    const visits = []
    for (const { page, mode } of wanted) {
      const problems = await visitExample({ url: app.origin + page, browser, mode })
      visits.push({ page, mode, problems: problems.map((problem) => `${command}: ${problem}`) })
    }
    return visits
  } finally {
    await app.close()
  }
}
