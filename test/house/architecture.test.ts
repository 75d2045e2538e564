import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFiles, readModules, type SourceModule } from './readModules'

/** Which floors each floor may import; its own is always allowed. */
const below: Record<string, string[]> = {
  domain: [],
  client: ['domain'],
  query: ['client', 'domain'],
  headless: ['domain'],
  ui: ['headless', 'domain'],
  components: ['ui', 'headless', 'query', 'client', 'domain'],
  widget: ['components', 'ui', 'domain'],
  server: ['domain', 'client'],
  sandbox: ['domain', 'client'],
  index: ['components', 'ui', 'headless', 'query', 'client', 'domain'],
}

const withoutReact = ['domain', 'client', 'server', 'sandbox']
const namesThatSayNothing = /^(utils?|helpers?|common|misc|types|shared|lib)$/

const modules = readModules()
const manifest: { dependencies: object; peerDependencies: object } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

describe('the floors', () => {
  it('have a place for every module', () => {
    expect(modules.map(floorOf).filter((floor) => !(floor in below))).toEqual([])
  })

  it('import downward only, types included', () => {
    const upward = modules.flatMap((module) =>
      module.imports
        .filter(({ target }) => target?.startsWith('src/'))
        .filter(({ target }) => !mayImport(floorOf(module), floorOfPath(target ?? '')))
        .map(({ target }) => `${module.path} → ${target}`),
    )

    expect(upward).toEqual([])
  })

  it('import files of the project that exist, without an extension', () => {
    const odd = modules.flatMap((module) =>
      module.imports
        .filter(
          ({ specifier, target }) => specifier.startsWith('.') && (target === undefined || /\.tsx?$/.test(specifier)),
        )
        .map(({ specifier }) => `${module.path} → ${specifier}`),
    )

    expect(odd).toEqual([])
  })

  it('never leave src/', () => {
    const outside = modules.flatMap((module) =>
      module.imports
        .filter(({ target }) => target !== undefined && !target.startsWith('src/'))
        .map(({ target }) => `${module.path} → ${target}`),
    )

    expect(outside).toEqual([])
  })

  it('have no module that reaches itself again', () => {
    expect(findCycles(modules)).toEqual([])
  })
})

describe('packages', () => {
  const imports = modules.flatMap((module) =>
    module.imports
      .filter(({ specifier }) => !specifier.startsWith('.'))
      .map(({ specifier }) => ({ module, specifier, name: packageOf(specifier) })),
  )

  it('are all named as dependencies or peers', () => {
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies }
    const missing = imports.filter(({ name }) => !name.startsWith('node:') && !(name in declared))

    expect(missing.map(({ module, name }) => `${module.path} → ${name}`)).toEqual([])
  })

  it('keep the domain pure: small packages that compute and touch nothing', () => {
    const pure = ['jmespath', '@cfworker/json-schema']
    const impure = imports.filter(({ module, name }) => floorOf(module) === 'domain' && !pure.includes(name))

    expect(impure.map(({ module, name }) => `${module.path} → ${name}`)).toEqual([])
  })

  it('bring React only to the floors that draw', () => {
    const drawing = /^(react|react-dom|@tanstack\/|@rjsf\/|downshift|lucide-react|react-hook-form)/
    const misplaced = imports.filter(({ module, name }) => withoutReact.includes(floorOf(module)) && drawing.test(name))

    expect(misplaced.map(({ module, name }) => `${module.path} → ${name}`)).toEqual([])
  })

  it('are of Node only where the sandbox runs in Node', () => {
    const misplaced = imports.filter(
      ({ module, name }) => name.startsWith('node:') && !/^src\/sandbox\/(cli\.ts|node\/)/.test(module.path),
    )

    expect(misplaced.map(({ module, name }) => `${module.path} → ${name}`)).toEqual([])
  })
})

describe('a module', () => {
  it('has no default export', () => {
    expect(modules.filter((module) => module.hasDefaultExport).map(({ path }) => path)).toEqual([])
  })

  it('stays within 250 lines', () => {
    expect(modules.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it('has a name that says what it holds', () => {
    const vague = listFiles('src').filter((path) =>
      path.split('/').some((part) => namesThatSayNothing.test(part.replace(/\.\w+$/, ''))),
    )

    expect(vague).toEqual([])
  })

  it('carries the client directive where it uses hooks or contexts', () => {
    const unmarked = modules.filter(
      (module) => !module.directives.includes('use client') && module.imports.some(needsBrowserReact),
    )

    expect(unmarked.map(({ path }) => path)).toEqual([])
  })

  it('reads no environment variables, except the command line of the sandbox', () => {
    const reading = modules.filter(
      ({ path, text }) => !path.startsWith('src/sandbox/') && /\bprocess\.env\b/.test(withoutComments(text)),
    )

    expect(reading.map(({ path }) => path)).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

function mayImport(from: string, to: string): boolean {
  return from === to || (below[from] ?? []).includes(to)
}

function floorOf(module: SourceModule): string {
  return floorOfPath(module.path)
}

function floorOfPath(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '')
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function needsBrowserReact({ specifier, names }: { specifier: string; names: string[] }): boolean {
  return /^react(-dom)?$/.test(specifier) && names.some((name) => /^use[A-Z]|^createContext$|^Component$/.test(name))
}

/** Each cycle once, as a path that ends where it began. */
function findCycles(all: SourceModule[]): string[] {
  const byPath = new Map(all.map((module) => [module.path, module]))
  const finished = new Set<string>()
  const cycles: string[] = []
  function visit(path: string, trail: string[]): void {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (finished.has(path)) return
    for (const { target } of byPath.get(path)?.imports ?? []) if (target) visit(target, [...trail, path])
    finished.add(path)
  }
  for (const { path } of all) visit(path, [])
  return cycles
}
