// The ES modules: one file per source module, so that a host's bundler drops what it does not use and `'use client'`
// stays on the files that carry it. Every dependency stays an import.
import { isAbsolute } from 'node:path'
import { build } from 'vite'
import { libraryEntries } from './entries.mjs'

export async function buildLibrary({ root, outDir }) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      target: 'es2022',
      lib: { entry: libraryEntries, formats: ['es'] },
      rolldownOptions: {
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        // The directives survive, since no two modules are joined; a test of the package looks.
        checks: { moduleLevelDirective: false },
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  })
}
