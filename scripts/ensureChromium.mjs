// Makes sure of a Chromium: the one of CHROMIUM_PATH, an installed one, or Debian's package where we may install it.
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { run } from './run.mjs'

const advice =
  'The browser tests need a Chromium, and none was found. Install one (Debian, Ubuntu: "apt-get install chromium"; ' +
  'macOS: "brew install --cask chromium"; or Google Chrome), or set CHROMIUM_PATH to its executable.'

export async function ensureChromium() {
  const found = findChromium()
  if (found) {
    if (existsSync(found)) return found
    throw new Error(
      `CHROMIUM_PATH names ${found}, which does not exist. Set it to the executable of a Chromium, or unset it.`,
    )
  }
  if (!mayInstall()) throw new Error(advice)
  console.log("No Chromium found: installing Debian's package …")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env })
  } catch (cause) {
    throw new Error(`${advice} (${cause.message})`, { cause })
  }
  const installed = findChromium()
  if (!installed) throw new Error(advice)
  return installed
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
