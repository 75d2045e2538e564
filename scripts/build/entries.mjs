// What the package is made of: one list for the build, the size budget and the package checks.

/** Entry of `dist/` (without extension) → its source. */
export const libraryEntries = {
  index: 'src/index.ts',
  'client/index': 'src/client/index.ts',
  'server/index': 'src/server/index.ts',
  'sandbox/index': 'src/sandbox/index.ts',
  'sandbox/cli': 'src/sandbox/cli.ts',
}

/** The languages that load on demand → the name of their words, and of the file in `src/ui/words/locales/` that holds them. */
export const locales = { ar: 'arabic', de: 'german', es: 'spanish', fr: 'french', ja: 'japanese' }

export const widgetEntry = 'src/widget/index.ts'
/** Name of the build as ES modules: its folder, and its entry. */
export const splitWidgetEntry = 'widget'
export const stylesEntry = 'src/ui/styles.css'

/** The oldest browsers that know `light-dark()`, so that neither scripts nor styles are rewritten for older ones. */
export const browserTargets = ['chrome123', 'firefox120', 'safari17.5']
