// What each entry of the package costs a page: bundled and minified as a host's build would, for production.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { browserTargets } from './entries.mjs'
import { sizesOf } from './sizes.mjs'

/** What every host of the components has already. */
export const peers = [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\/react-query$/]

/** Name of a budget row → the code whose bundle it bounds; `{dist}` stands for the built package. */
const bundles = {
  everything: { code: "export * from '{dist}/index.js'", external: peers },
  'provider and one hook': { code: "export { EmbeddedProvider, useCatalog } from '{dist}/index.js'", external: peers },
  client: { code: "export * from '{dist}/client/index.js'", external: [] },
  server: { code: "export * from '{dist}/server/index.js'", external: [/^node:/] },
}
const files = { 'widget.js': 'widget.js', 'styles.css': 'styles.css' }

/** One row per entry: `{ name, bytes, gzip, brotli }`. */
export async function measureEntries(dist) {
  const rows = []
  for (const [name, { code, external }] of Object.entries(bundles)) {
    const bundle = await bundleCode({ code: code.replaceAll('{dist}', dist), external })
    rows.push({ name, ...sizesOf(bundle.code) })
  }
  for (const [name, file] of Object.entries(files)) rows.push({ name, ...sizesOf(await readFile(join(dist, file))) })
  return rows
}

/** `{ code, modules }`: the bundle, and the files that something is left of. */
export async function bundleCode({ code, external = peers, format = 'es', alias = [], plugins = [] }) {
  const entry = '\0entry'
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? entry : null), load: (id) => (id === entry ? code : null) },
      ...plugins,
    ],
    build: {
      write: false,
      minify: true,
      target: browserTargets,
      rolldownOptions: {
        input: 'entry',
        external,
        preserveEntrySignatures: 'strict',
        checks: { moduleLevelDirective: false },
        output: { format, codeSplitting: false },
      },
    },
  })
  const chunks = output.output.filter((one) => one.type === 'chunk')
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  )
  return { code: chunks.map((chunk) => chunk.code).join('\n'), modules }
}
