// What the script-tag bundle is made of in place of what its parts ask for. Nothing a person meets may differ: the
// tests of the browser run on it too, as the step `as-widget`.
import { fileURLToPath } from 'node:url'

const inWidget = (file) => fileURLToPath(new URL(`./inWidget/${file}`, import.meta.url))

/** Preact in place of React, a third of its weight. */
export const preactForReact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-dev-runtime' },
]

/** Parts of rjsf that our theme and our reading of specs leave nothing to do for. */
export const slimRjsf = [
  { find: /^markdown-to-jsx\/react$/, replacement: inWidget('plainMarkdown.mjs') },
  { find: /^(\.\.?\/)+getDefaultRegistry\.js$/, replacement: inWidget('sourceFormRegistry.mjs') },
  { find: /^@x0k\/json-schema-merge(\/lib\/array)?$/, replacement: inWidget('resolvedSchemas.mjs') },
  { find: /^fast-uri$/, replacement: inWidget('platformUri.mjs') },
  { find: /^fast-equals$/, replacement: inWidget('plainEquals.mjs') },
]

/** A part of downshift that our lists leave nothing to do for. */
const slimDownshift = [{ find: /^compute-scroll-into-view$/, replacement: inWidget('noScrolling.mjs') }]

export const widgetAliases = [...preactForReact, ...slimRjsf, ...slimDownshift]
