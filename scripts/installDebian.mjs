// Packages of Debian that the tests stand on, where they may be installed: by root, on a Linux that has apt-get.
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

export function mayInstallDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

export async function installDebian(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}
