// `dist/locales/<language>.js`: the words of each language as one file, for `dist/widget.js` to load from beside it.
import { join } from 'node:path'
import { build } from 'vite'
import { browserTargets, locales } from './entries.mjs'

export async function buildLocales({ root, outDir }) {
  const words = join(root, 'src/ui/words/locales')
  for (const [language, name] of Object.entries(locales)) {
    const code = `export { ${name} as translation } from ${JSON.stringify(join(words, `${name}.ts`))}`
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [
        {
          name: 'locale',
          resolveId: (id) => (id === 'locale' ? '\0locale' : null),
          load: (id) => (id === '\0locale' ? code : null),
        },
      ],
      build: {
        outDir: join(outDir, 'locales'),
        emptyOutDir: false,
        minify: true,
        target: browserTargets,
        rolldownOptions: {
          input: { [language]: 'locale' },
          preserveEntrySignatures: 'strict',
          output: { format: 'es', codeSplitting: false, entryFileNames: '[name].js' },
        },
      },
    })
  }
}
