// What the package is made of: one list for the build, the size budget and the package checks.

/** Entry of `dist/` (without extension) → its source. */
export const libraryEntries = {
  index: 'src/index.ts',
  'client/index': 'src/client/index.ts',
  'server/index': 'src/server/index.ts',
  'sandbox/index': 'src/sandbox/index.ts',
  'sandbox/cli': 'src/sandbox/cli.ts',
}

export const widgetEntry = 'src/widget/index.ts'
export const stylesEntry = 'src/ui/styles.css'

/** The oldest browsers that know `light-dark()`, so that neither scripts nor styles are rewritten for older ones. */
export const browserTargets = ['chrome123', 'firefox120', 'safari17.5']
