import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createCatalog } from '../catalog/createCatalog'
import type { DiscoveredCatalog } from '../catalog/DiscoveredCatalog'
import type { RegistryEntry, RegistryProblem } from '../registry/RegistryEntry'
import { readCatalog } from '../registry/readCatalog'
import { type RegistryFile, readRegistry } from '../registry/readRegistry'
import { toTemplates } from '../registry/toTemplates'
import type { SandboxTemplate } from '../store/SandboxTemplate'

export type FilePaths = {
  /** File or folder of connector specifications. */
  registry?: string | undefined
  /** File or folder of catalogs. */
  catalogs?: string | undefined
  /**
   * Streams of the generated catalog that connectors without one of their own discover; without a registry, the connector
   * for sample data does. Left out: the sandbox's `shop`.
   */
  streams?: number | undefined
}

export type LoadedFiles = {
  /** Undefined when no registry was asked for: the sandbox's own templates stay. */
  templates: SandboxTemplate[] | undefined
  catalogs: Record<string, DiscoveredCatalog>
  /** Files that could not be used, and why. The rest is loaded. */
  problems: RegistryProblem[]
}

const generated = 'generated'
const { compare: compareNames } = new Intl.Collator('en', { numeric: true })

/**
 * Reads what a sandbox is to offer from disk.
 *
 * @throws Error when a path is not there: then nothing was asked for that could be done.
 */
export async function loadFiles({ registry, catalogs: catalogPath, streams }: FilePaths): Promise<LoadedFiles> {
  const problems: RegistryProblem[] = []
  const catalogs: [string, DiscoveredCatalog][] = []
  if (streams !== undefined) catalogs.push([generated, createCatalog({ streams })])
  for (const file of catalogPath === undefined ? [] : await readFiles(catalogPath)) {
    const reading = readCatalog(file)
    if (reading.ok) catalogs.push([basename(file.name).replace(/\.[a-z]+$/i, ''), reading.catalog])
    else problems.push({ file: file.name, reason: reading.reason })
  }
  if (registry === undefined && streams !== undefined) catalogs.push(['large', createCatalog({ streams })])
  if (registry === undefined) return { templates: undefined, catalogs: Object.fromEntries(catalogs), problems }

  const entries: RegistryEntry[] = []
  for (const file of await readFiles(registry)) {
    const reading = readRegistry(file)
    entries.push(...reading.entries)
    problems.push(...reading.problems)
  }
  entries.sort(byKindAndName)
  const otherwise = streams === undefined ? 'shop' : generated
  const templates = toTemplates(
    entries,
    catalogs.map(([name]) => name),
    otherwise,
  )
  return { templates, catalogs: Object.fromEntries(catalogs), problems }
}

/**
 * As a person looks for connectors: by name, whatever the files are called. A folder may hold destinations too, to look at
 * their forms; nobody connects one, so they come last.
 */
function byKindAndName(one: RegistryEntry, other: RegistryEntry): number {
  return Number(isDestination(one)) - Number(isDestination(other)) || compareNames(one.name, other.name)
}

function isDestination({ slug }: RegistryEntry): boolean {
  return slug.startsWith('destination-')
}

/** The file, or the files of the folder in the order of their names. Other files of a folder than these are not looked at. */
async function readFiles(path: string): Promise<RegistryFile[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Error(`There is no file or folder ${path}.`)
  if (!found.isDirectory()) return [{ name: path, text: await readFile(path, 'utf8') }]
  const names = (await readdir(path)).filter((name) => /\.(json|jsonl|ndjson|log|txt)$/i.test(name)).sort()
  if (names.length === 0) throw new Error(`The folder ${path} has no .json or .jsonl file.`)
  return Promise.all(
    names.map(async (name) => ({ name: join(path, name), text: await readFile(join(path, name), 'utf8') })),
  )
}
