import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type ModuleImport = {
  specifier: string
  /** Path from the project root, for an import of our own. */
  target: string | undefined
  /** What is imported by name; empty for a whole module, a side effect or an `import()`. */
  names: string[]
  /** Gone after compiling. */
  typeOnly: boolean
}

export type SourceModule = {
  /** Path from the project root, such as `src/domain/readToken.ts`. */
  path: string
  text: string
  lines: number
  directives: string[]
  imports: ModuleImport[]
  hasDefaultExport: boolean
}

export type Parsed = ReturnType<typeof parseSync>

/** The modules of `src/`, parsed; declaration files of other people's packages left out. */
export function readModules(): SourceModule[] {
  return listFiles('src')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(readModule)
}

/** Every file below a folder of the project, as paths from its root. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export function parseModule(path: string): Parsed {
  const parsed = parseSync(path, readText(path))
  if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message}`)
  return parsed
}

/** The file of the project that a relative specifier names, as a path from its root. */
export function resolveImport(importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const base = resolve(root, dirname(importer), specifier.replace(/\?.*$/, ''))
  const found = [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`].find(
    (path) => /\.\w+$/.test(path) && existsSync(path),
  )
  return found && relative(root, found)
}

function readModule(path: string): SourceModule {
  const text = readText(path)
  const parsed = parseModule(path)
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    directives: parsed.program.body.flatMap((node) => ('directive' in node && node.directive ? [node.directive] : [])),
    imports: readImports(path, parsed, text),
    hasDefaultExport: parsed.module.staticExports.some((statement) =>
      statement.entries.some((entry) => entry.exportName.kind === 'Default'),
    ),
  }
}

function readImports(path: string, parsed: Parsed, text: string): ModuleImport[] {
  const found: Omit<ModuleImport, 'target'>[] = []
  for (const { moduleRequest, entries } of parsed.module.staticImports) {
    found.push({
      specifier: moduleRequest.value,
      names: entries.flatMap((entry) => (entry.isType || !entry.importName.name ? [] : [entry.importName.name])),
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })
  }
  for (const { entries } of parsed.module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, names: [], typeOnly: isType })
    }
  }
  // `import('./module')`, as a value and inside a type.
  for (const match of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) {
    found.push({ specifier: match[1] ?? '', names: [], typeOnly: false })
  }
  return found.map((one) => ({ ...one, target: resolveImport(path, one.specifier) }))
}
