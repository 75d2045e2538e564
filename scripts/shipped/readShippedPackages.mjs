import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What only the script tag brings: Preact in place of React, and the queries that a host of the modules has already. */
const onlyInScriptTag = ['preact', '@tanstack/react-query']

/**
 * Every package that comes along with ours, by the lock file: what an installation adds, and what the script tag is made of. The
 * peers are the host's own and left out.
 *
 * @returns {{ name: string, version: string, licence: string, path: string, hasScript: boolean, askedForBy: string[], where: string[] }[]}
 * by name; `path` is where the lock file has it.
 */
export function readShippedPackages(root) {
  const lock = readJson(join(root, 'package-lock.json')).packages
  const { dependencies } = readJson(join(root, 'package.json'))
  const outsideSandbox = importedBySources(root)
  const shipped = new Map()
  for (const name of Object.keys(dependencies)) add(name, '', outsideSandbox.has(name) ? 'modules' : 'sandbox')
  for (const name of onlyInScriptTag) add(name, '', 'script tag')
  return [...shipped.values()].sort((one, other) => (one.path < other.path ? -1 : 1))

  /** As Node looks for it: beside who asks, then further up. */
  function add(name, asker, where) {
    const path = ancestorsOf(asker)
      .find((folder) => lock[folder + name])
      ?.concat(name)
    if (path === undefined)
      throw new Error(`package-lock.json has no ${name}, which ${asker || 'package.json'} asks for.`)
    const { version, license: licence, hasInstallScript: hasScript = false, dependencies: asks = {} } = lock[path]
    const known = shipped.get(path) ?? { name, version, licence, path, hasScript, askedForBy: [], where: [] }
    shipped.set(path, known)
    const by = asker === '' ? 'us' : asker.slice(asker.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (!known.askedForBy.includes(by)) known.askedForBy.push(by)
    if (known.where.includes(where)) return
    known.where.push(where)
    for (const asked of Object.keys(asks)) add(asked, path, where)
  }
}

/** `node_modules/` folders to look in, the nearest first. */
function ancestorsOf(path) {
  const folders = path === '' ? [] : [`${path}/node_modules/`]
  const outer = path.lastIndexOf('/node_modules/')
  return outer < 0 ? [...folders, 'node_modules/'] : [...folders, ...ancestorsOf(path.slice(0, outer))]
}

/** The packages that a page may load: those that sources name, the sandbox's left out. */
function importedBySources(root) {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/[/\\]src[/\\]sandbox([/\\]|$)/.test(entry.parentPath),
  )
  const texts = sources.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const specifiers = texts.flatMap((text) => [...text.matchAll(/\b(?:from|import\(?)\s*'((?:@[\w-]+\/)?[\w-]+)/g)])
  return new Set(specifiers.map(([, name]) => name))
}

/** Names of the packages in `dist/widget.js`, as the build wrote them down. */
export function readScriptTagPackages(root) {
  const file = join(root, 'dist/widget.LICENSES.txt')
  if (!existsSync(file)) throw new Error('dist/widget.LICENSES.txt is not there: npm run build writes it.')
  return new Set(
    [...readFileSync(file, 'utf8').matchAll(/^(\S+) (\d\S*) \([^)]+\)$/gm)].map(
      ([, name, version]) => `${name}@${version}`,
    ),
  )
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
