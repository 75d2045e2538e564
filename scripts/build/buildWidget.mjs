// `dist/widget.js`: the script-tag bundle. Self-contained, one global, for production.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { browserTargets, widgetEntry } from './entries.mjs'
import { widgetAliases } from './widgetAliases.mjs'
import { gathered, pointTo, writeLicences } from './writeLicences.mjs'

export async function buildWidget({ root, outDir, fileName = 'widget.js' }) {
  if (!existsSync(join(root, widgetEntry)))
    throw new Error(`${widgetEntry} is missing, so there is no script-tag bundle to build.`)
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [...widgetAliases, besideScript(root)] },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      target: browserTargets,
      cssTarget: browserTargets,
      license: { fileName: gathered },
      lib: { entry: widgetEntry, formats: ['iife'], name: 'AirbyteEmbedded', fileName: () => fileName },
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Pages that name no encoding read a script as Latin-1: its words must not depend on that.
        output: { charset: 'ascii', postFooter: pointTo(licencesOf(fileName)) },
      },
    },
  })
  await writeLicences({ root, outDir, fileName: licencesOf(fileName) })
}

const licencesOf = (fileName) => fileName.replace(/\.js$/, '.LICENSES.txt')

/** Other languages than English stay out: they are files of their own beside the script. */
function besideScript(root) {
  return { find: /^\.\/importTranslation$/, replacement: join(root, 'src/widget/importBesideScript.ts') }
}
