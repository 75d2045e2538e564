// `dist/styles.css`: every block's styles in one static sheet.
import { build } from 'vite'
import { browserTargets, stylesEntry } from './entries.mjs'

export async function buildStyles({ root, outDir }) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      cssTarget: browserTargets,
      rolldownOptions: { input: stylesEntry, output: { assetFileNames: 'styles[extname]' } },
    },
  })
}
