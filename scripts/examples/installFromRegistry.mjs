import { runQuietly } from './runQuietly.mjs'

/** As a host does it; the archive lies where the example's `package.json` says. */
export function installFromRegistry({ folder }) {
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error']
  return runQuietly(['install', ...quiet], { folder })
}
