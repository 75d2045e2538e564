import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bundleCode } from '../../scripts/build/bundleCode.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('what the built modules import, and what that imports', () => {
  // Here every package of the tool chain is installed, so that an import nobody declares is found. In a host's app it is not.
  it.each(['index', 'client/index', 'server/index', 'sandbox/index', 'sandbox/cli'])(
    'is named as a dependency by whoever imports it: %s',
    async (entry) => {
      const undeclared = new Set<string>()
      const watcher = {
        name: 'watch-imports',
        enforce: 'pre' as const,
        resolveId(specifier: string, importer: string | undefined) {
          const file = importer?.replace(/[?#].*$/, '')
          if (file === undefined || !file.startsWith('/') || /^[./\0]/.test(specifier) || isBuiltin(specifier))
            return null
          const owner = manifestOf(file)
          const wanted = packageNameOf(specifier)
          if (!owner.declared.has(wanted)) undeclared.add(`${owner.name} imports ${wanted}`)
          return null
        },
      }

      await bundleCode({
        code: `export * from '${root}dist/${entry}.js'`,
        external: [/^node:/],
        plugins: [watcher],
      })

      expect([...undeclared]).toEqual([])
    },
  )
})

function packageNameOf(specifier: string): string {
  const [first = '', second] = specifier.split('/')
  return specifier.startsWith('@') ? `${first}/${second}` : first
}

type Manifest = { name?: string; dependencies?: object; peerDependencies?: object; optionalDependencies?: object }

/** The package a file belongs to. A nested `package.json` that only sets the module type has no name. */
function manifestOf(file: string): { name: string; declared: Set<string> } {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = readManifest(join(folder, 'package.json'))
    if (manifest?.name === undefined) continue
    const { name, dependencies, peerDependencies, optionalDependencies } = manifest
    return {
      name,
      declared: new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })]),
    }
  }
  throw new Error(`${file} belongs to no package.`)
}

function readManifest(path: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
