import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildLocales } from '../build/buildLocales.mjs'
import { buildSplitWidget } from '../build/buildSplitWidget.mjs'
import { buildWidget } from '../build/buildWidget.mjs'
import { browserTargets } from '../build/entries.mjs'
import { demoFolder } from './demoFolder.mjs'
import { sourceAlias } from './sourceAlias.mjs'

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

// Builds the host app and the script it embeds, in both its forms, as production builds: what a person would deploy.
await rm(demoFolder, { recursive: true, force: true })
const embedded = { root: here('.'), outDir: demoFolder }
await Promise.all([buildPages(), buildWidget(embedded), buildLocales(embedded), buildSplitWidget(embedded)])

function buildPages() {
  return build({
    configFile: false,
    root: here('demo'),
    logLevel: 'warn',
    plugins: [shareShell()],
    resolve: { alias: sourceAlias },
    build: {
      outDir: demoFolder,
      emptyOutDir: false,
      // The only inline script that Vite would add to a page.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      target: browserTargets,
      cssTarget: browserTargets,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        input: [
          here('demo/index.html'),
          here('demo/script-tag.html'),
          here('demo/script-tag-modules.html'),
          here('demo/signed-in.html'),
        ],
      },
    },
  })
}

/** All pages sit in one settings screen; they differ in what embeds the journey. */
function shareShell() {
  return {
    name: 'share-shell',
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        const shell = await readFile(here('demo/shell.html'), 'utf8')
        return shell.replace('<!-- page -->', () => page)
      },
    },
  }
}
