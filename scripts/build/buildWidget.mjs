// `dist/widget.js`: the script-tag bundle. Self-contained, one global, production React.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { browserTargets, widgetEntry } from './entries.mjs'

/** `preact` swaps React for its smaller sibling; for measuring only, since the tests run on React. */
export async function buildWidget({ root, outDir, fileName = 'widget.js', preact = false }) {
  if (!existsSync(join(root, widgetEntry)))
    throw new Error(`${widgetEntry} is missing, so there is no script-tag bundle to build.`)
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [markdownStub, ...(preact ? preactForReact : [])] },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      target: browserTargets,
      cssTarget: browserTargets,
      lib: { entry: widgetEntry, formats: ['iife'], name: 'AirbyteEmbedded', fileName: () => fileName },
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Pages that name no encoding read a script as Latin-1: its words must not depend on that.
        output: { charset: 'ascii' },
      },
    },
  })
}

/** rjsf's own rich descriptions bring a Markdown parser (31 KiB gzip); our theme renders descriptions itself. */
const markdownStub = {
  find: /^markdown-to-jsx\/react$/,
  replacement: fileURLToPath(new URL('./plainMarkdown.mjs', import.meta.url)),
}

const preactForReact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
]
