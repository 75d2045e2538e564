import { readFileSync } from 'node:fs'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = 'airbyte-embedded-react'

/**
 * Installs an example without a network: the packed package unpacked, and what the two stand on copied from the root's
 * `node_modules`. Copied, not linked, so that React 18 is the only React of its app. What merely builds is found at the root.
 */
export async function installFromRoot({ folder, archive }) {
  const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const target = join(folder, 'node_modules', own)
  await mkdir(target, { recursive: true })
  await run('tar', ['-xzf', archive, '-C', target, '--strip-components=1'])

  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const places = new Map()
  for (const [name, version] of Object.entries(dependencies)) {
    if (name !== own) collect({ lock, places, name, place: placeOf(lock, name, version) })
  }
  collectNeeds({ lock, places, place: '' })
  for (const [name, place] of places) {
    await cp(join(root, place), join(folder, 'node_modules', name), { recursive: true })
  }
}

/** Where the root has a package in that very version, under whatever name it was put there. */
function placeOf(lock, name, version) {
  const found = Object.entries(lock).find(
    ([place, entry]) => (place === `node_modules/${name}` || entry.name === name) && entry.version === version,
  )
  if (found === undefined) throw new Error(`The root has no ${name} ${version}: have the example name the root's.`)
  return found[0]
}

/** What lies within a package's own folder comes along with it. */
function collect({ lock, places, name, place }) {
  if (places.has(name)) return
  places.set(name, place)
  collectNeeds({ lock, places, place })
}

function collectNeeds({ lock, places, place }) {
  for (const name of Object.keys(lock[place].dependencies ?? {})) {
    const nested = `${place}/node_modules/${name}`
    if (nested in lock) collectNeeds({ lock, places, place: nested })
    else collect({ lock, places, name, place: `node_modules/${name}` })
  }
}
