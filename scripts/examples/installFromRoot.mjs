import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = 'airbyte-embedded-react'

/**
 * Installs an example without a network: the packed package unpacked, and the rest found at the root, on the way up. Where the root
 * has something under another name, as it has React 18, all that the app stands on is copied: else the others would find the root's.
 */
export async function installFromRoot({ folder, archive }) {
  const target = join(folder, 'node_modules', own)
  await mkdir(target, { recursive: true })
  await run('tar', ['-xzf', archive, '-C', target, '--strip-components=1'])

  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')).packages
  const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const wanted = Object.entries(dependencies).filter(([name]) => name !== own)
  const places = new Map(wanted.map(([name, version]) => [name, placeOf(lock, name, version)]))
  if ([...places].every(([name, place]) => place === `node_modules/${name}`)) return
  for (const place of ['', ...places.values()]) collectNeeds({ lock, places, place })
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
function collectNeeds({ lock, places, place }) {
  for (const name of Object.keys(lock[place].dependencies ?? {})) {
    const nested = `${place}/node_modules/${name}`
    if (nested in lock) collectNeeds({ lock, places, place: nested })
    else if (!places.has(name)) {
      places.set(name, `node_modules/${name}`)
      collectNeeds({ lock, places, place: `node_modules/${name}` })
    }
  }
}
