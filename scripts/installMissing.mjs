// Installs the dependencies by the lock file when they are not there, or are not the ones the lock file names.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNpm } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function installMissing() {
  if (await isInstalled()) return
  console.log('Installing dependencies by package-lock.json …')
  await runNpm(['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // The tests drive a Chromium of the machine; Playwright need not fetch its own.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
}

/** npm leaves a list of what it installed in node_modules; a package of another platform may be missing from it. */
async function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(await readFile(record, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    if (!(path in present)) return Boolean(optional || peer)
    return present[path].version === version
  })
}
