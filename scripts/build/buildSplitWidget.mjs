// `dist/widget/`: the script tag as ES modules. `widget.mjs` keeps its name; what it loads carries a hash, so that a page never
// mixes two versions, and comes from beside it.
import { join } from 'node:path'
import { build } from 'vite'
import { browserTargets, splitWidgetEntry, widgetEntry } from './entries.mjs'
import { widgetAliases } from './widgetAliases.mjs'
import { gathered, pointTo, writeLicences } from './writeLicences.mjs'

const fileName = 'LICENSES.txt'

export async function buildSplitWidget({ root, outDir }) {
  const entry = join(root, widgetEntry)
  const folder = join(outDir, 'widget')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: widgetAliases },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: browserTargets,
      cssTarget: browserTargets,
      license: { fileName: gathered },
      lib: { entry: { [splitWidgetEntry]: entry }, formats: ['es'] },
      rolldownOptions: {
        // A page may ask for `widget.mjs?v=2`, and a chunk that asked for `widget.mjs` would be given a second copy of it. So the
        // entry holds nothing that a chunk could ask for.
        preserveEntrySignatures: 'strict',
        checks: { moduleLevelDirective: false },
        output: {
          minify: true,
          postFooter: ({ moduleIds }) =>
            moduleIds.some((id) => id.includes('/node_modules/')) ? pointTo(fileName) : '',
          entryFileNames: '[name].mjs',
          chunkFileNames: '[name]-[hash].mjs',
          codeSplitting: { groups: [{ name: nameFirst(entry), debugName: 'gallery' }] },
        },
      },
    },
  })
  await writeLicences({ root, outDir: folder, fileName })
}

/** All that is needed at once goes into one file, to be asked for in one go. */
function nameFirst(entry) {
  let first
  return (id, graph) => {
    first ??= staticImportsOf(entry, graph)
    return id !== entry && first.has(id) ? 'gallery' : null
  }
}

function staticImportsOf(entry, graph) {
  const found = new Set([entry])
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
