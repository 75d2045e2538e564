import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parseSync } from 'vite'

type Statement = ReturnType<typeof parseSync>['program']['body'][number]

/** Something that a module declares: a type, a function, a value. */
export type Declaration = {
  name: string
  module: DeclarationModule
  /** As the compiler writes it, doc comments of its members included, without `export declare`. */
  text: string
  /** Its doc comment, without the marks of a comment. Empty: it has none. */
  doc: string
}

export type DeclarationModule = {
  path: string
  declarations: ReadonlyMap<string, Declaration>
  /** Where names come from that it imports or passes on: local or exported name → module and name there. */
  sources: ReadonlyMap<string, { specifier: string; name: string }>
}

/** Has the compiler write the declarations of `src/` into a folder, in the form that the code of the project has. */
export async function writeDeclarations(root: string, folder: string): Promise<void> {
  const run = (tool: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root })
  rmSync(folder, { recursive: true, force: true })
  // Whether the types hold is the compiler's own check; here they are only written out.
  const silent = ['--noCheck', '--declarationMap', 'false']
  await run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder, ...silent)
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.d.ts'))
      writeFileSync(join(folder, path), withoutOrigins(readFileSync(join(folder, path), 'utf8')))
  }
  await run('@biomejs/biome/bin/biome', 'format', '--write', '--vcs-enabled=false', '--log-level=error', folder)
}

/** Without what only the compiler needs: where an inferred type comes from, and where the source is. */
function withoutOrigins(declarations: string): string {
  return declarations.replace(/import\("[^"]*"\)\./g, '').replace(/\n\/\/# sourceMappingURL.*$/, '')
}

/** Reads declarations from a folder, each module once. */
export function createDeclarationReader(folder: string) {
  const modules = new Map<string, DeclarationModule>()

  function read(path: string): DeclarationModule {
    const known = modules.get(path)
    if (known) return known
    const module = parseDeclarations(join(folder, path), path)
    modules.set(path, module)
    return module
  }

  /** Where a name of a module is declared, followed through what modules pass on; undefined for other packages. */
  function find(module: DeclarationModule, name: string): Declaration | undefined {
    const own = module.declarations.get(name)
    if (own) return own
    const source = module.sources.get(name)
    const target = source && resolveSpecifier(folder, module.path, source.specifier)
    return source && target ? find(read(target), source.name) : undefined
  }

  return { read, find }
}

export type DeclarationReader = ReturnType<typeof createDeclarationReader>

function resolveSpecifier(folder: string, importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const base = resolve('/', dirname(importer), specifier).slice(1)
  return [`${base}.d.ts`, `${base}/index.d.ts`].find((path) => existsSync(join(folder, path)))
}

function parseDeclarations(file: string, path: string): DeclarationModule {
  const text = readFileSync(file, 'utf8')
  const { program, module, comments, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const declarations = new Map<string, Declaration>()
  const read: DeclarationModule = { path, declarations, sources: readSources(module) }
  for (const statement of program.body) {
    const name = nameOf(statement)
    if (name === undefined) continue
    const before = comments.findLast(
      ({ end }) => end <= statement.start && text.slice(end, statement.start).trim() === '',
    )
    declarations.set(name, {
      name,
      module: read,
      text: tidy(text.slice(statement.start, statement.end)),
      doc: before?.value.startsWith('*') ? unmark(before.value) : '',
    })
  }
  return read
}

function readSources(module: ReturnType<typeof parseSync>['module']): DeclarationModule['sources'] {
  const imported = module.staticImports.flatMap(({ moduleRequest, entries }) =>
    entries.map((entry) => [entry.localName.value, moduleRequest.value, entry.importName.name] as const),
  )
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.map((entry) => [entry.exportName.name, entry.moduleRequest?.value, entry.importName.name] as const),
  )
  return new Map(
    [...imported, ...passedOn].flatMap(([name, specifier, original]) =>
      name && specifier ? [[name, { specifier, name: original ?? name }] as const] : [],
    ),
  )
}

function nameOf(statement: Statement): string | undefined {
  const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (!node) return undefined
  if (node.type === 'VariableDeclaration') {
    const [first] = node.declarations
    return first?.id.type === 'Identifier' ? first.id.name : undefined
  }
  return 'id' in node && node.id && 'name' in node.id ? node.id.name : undefined
}

function tidy(text: string): string {
  return text.replace(/^export /, '').replace(/^declare /, '')
}

function unmark(comment: string): string {
  return comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}
