import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { browserTargets } from '../build/entries.mjs'

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
/** Builds a page of `test/corpus`, with React's development build: that one complains in the console. */
export async function buildPage(name = 'page') {
  const folder = here(`.cache/corpus/${name}`)
  await rm(folder, { recursive: true, force: true })
  await build({
    configFile: false,
    root: here(`test/corpus/${name}`),
    mode: 'development',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 8000,
      target: browserTargets,
      cssTarget: browserTargets,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
      },
    },
  })
  const read = (file) => readFile(`${folder}/${file}`)
  return new Map([
    ['/', ['text/html; charset=utf-8', await read('index.html')]],
    ['/page.js', ['text/javascript; charset=utf-8', await read('page.js')]],
    ['/page.css', ['text/css; charset=utf-8', await read('page.css')]],
  ])
}
