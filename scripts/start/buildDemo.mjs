import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildWidget } from '../build/buildWidget.mjs'
import { demoFolder } from './demoFolder.mjs'
import { sourceAlias } from './sourceAlias.mjs'

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Builds the host app and the script it embeds, as production builds: what a person would deploy. */
export async function buildDemo() {
  await build({
    configFile: false,
    root: here('demo'),
    logLevel: 'warn',
    plugins: [shareShell()],
    resolve: { alias: sourceAlias },
    build: {
      outDir: demoFolder,
      emptyOutDir: true,
      // The only inline script that Vite would add to a page.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: [here('demo/index.html'), here('demo/script-tag.html')] },
    },
  })
  await buildWidget({ root: here('.'), outDir: demoFolder })
}

/** Both pages sit in one settings screen; they differ in what embeds the journey. */
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
