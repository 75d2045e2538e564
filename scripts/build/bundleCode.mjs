// Code bundled and minified as a host's build would, for production.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { browserTargets } from './entries.mjs'

/** What every host of the components has already. */
const peers = [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\/react-query$/]

/**
 * `{ code, modules }`: the bundle, and the files that something is left of. All in one file; or, `isSplit`, only what is
 * there from the start: what the code imports on demand is left out.
 */
export async function bundleCode({ code, external = peers, format = 'es', isSplit = false, alias = [], plugins = [] }) {
  const entry = fileURLToPath(new URL('entry', import.meta.url))
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
      ...plugins,
    ],
    build: {
      write: false,
      target: browserTargets,
      // As a library: an app's build would add code of its own wherever something is imported on demand.
      lib: { entry, formats: [format], name: 'bundle' },
      rolldownOptions: {
        external,
        preserveEntrySignatures: 'strict',
        checks: { moduleLevelDirective: false },
        output: { minify: true, ...(!isSplit && { codeSplitting: false }) },
      },
    },
  })
  const chunks = neededAtOnce(output.filter((one) => one.type === 'chunk'))
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  )
  return { code: chunks.map((chunk) => chunk.code).join('\n'), modules }
}

function neededAtOnce(chunks) {
  const needed = new Set(chunks.filter((chunk) => chunk.isEntry))
  for (const chunk of needed) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name)
      if (imported) needed.add(imported)
    }
  }
  return [...needed]
}
