// What each entry of the package costs a page: bundled and minified as a host's build would, for production.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleCode } from './bundleCode.mjs'
import { locales, splitWidgetEntry } from './entries.mjs'
import { sizesOf } from './sizes.mjs'

const provided = (name) => `export { EmbeddedProvider, ${name} } from '{dist}/index.js'`
/** Name of a budget row → what is bundled; `{dist}` stands for the built package. What loads on demand is not in it. */
const bundles = {
  everything: { code: "export * from '{dist}/index.js'" },
  'provider and one hook': { code: provided('useCatalog') },
  TemplateGallery: { code: provided('TemplateGallery') },
  SourceConfigForm: { code: provided('SourceConfigForm') },
  CatalogBrowser: { code: provided('CatalogBrowser') },
  StreamPicker: { code: provided('StreamPicker') },
  ConnectFlow: { code: provided('ConnectFlow') },
  client: { code: "export * from '{dist}/client/index.js'", external: [] },
  server: { code: "export * from '{dist}/server/index.js'", external: [/^node:/] },
}

/** One row per entry: `{ name, bytes, gzip, brotli }`. */
export async function measureEntries(dist) {
  const rows = []
  for (const [name, { code, ...options }] of Object.entries(bundles)) {
    const bundle = await bundleCode({ code: code.replaceAll('{dist}', dist), isSplit: true, ...options })
    rows.push({ name, ...sizesOf(bundle.code) })
  }
  rows.push({ name: 'widget.js', ...sizesOf(await readFile(join(dist, 'widget.js'))) })
  const folder = join(dist, 'widget')
  const modules = new Map()
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.mjs'))) {
    modules.set(file, await readFile(join(folder, file), 'utf8'))
  }
  rows.push({ name: 'widget.mjs until the gallery', ...sumOf(neededAtOnce(`${splitWidgetEntry}.mjs`, modules)) })
  const words = Object.keys(locales).map((language) => readFile(join(dist, `locales/${language}.js`)))
  const largest = (await Promise.all(words)).map(sizesOf).sort((one, other) => other.gzip - one.gzip)[0]
  rows.push({ name: 'the largest language', ...largest })
  rows.push({ name: 'styles.css', ...sizesOf(await readFile(join(dist, 'styles.css'))) })
  return rows
}

/** The texts of a module and of all that it imports before it runs. */
function neededAtOnce(entry, modules) {
  const names = new Set([entry])
  for (const name of names) {
    for (const [, imported] of modules.get(name).matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g))
      names.add(imported)
  }
  return [...names].map((name) => modules.get(name))
}

/** Each file is sent, and packed, by itself. */
function sumOf(texts) {
  const sizes = texts.map(sizesOf)
  const total = (form) => sizes.reduce((sum, one) => sum + one[form], 0)
  return { bytes: total('bytes'), gzip: total('gzip'), brotli: total('brotli') }
}
