// Makes sure of a Chromium: the one of CHROMIUM_PATH, an installed one, or Debian's package where we may install it.
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.mjs'
import { installDebian, mayInstallDebian } from './installDebian.mjs'

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
  if (!mayInstallDebian()) throw new Error(advice)
  console.log("No Chromium found: installing Debian's package …")
  try {
    await installDebian('chromium', 'fonts-liberation')
  } catch (cause) {
    throw new Error(`${advice} (${cause.message})`, { cause })
  }
  const installed = findChromium()
  if (!installed) throw new Error(advice)
  return installed
}
