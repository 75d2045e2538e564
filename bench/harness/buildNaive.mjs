import { join } from 'node:path'
import { build } from 'vite'
import { browserTargets } from '../../scripts/build/entries.mjs'

/** The naive bundle, made the way the script-tag bundle is: one file, production, minified. Returns its code. */
export async function buildNaive(root) {
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: browserTargets,
      lib: { entry: join(root, 'bench/naive/gallery.jsx'), formats: ['iife'], name: 'NaiveGallery' },
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  })
  return output[0].code
}
