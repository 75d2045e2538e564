import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The package's own names, so that the host app imports what a host imports. */
export const sourceAlias = [
  { find: /^airbyte-embedded-react\/(client|server|sandbox)$/, replacement: here('src/$1/index.ts') },
  { find: /^airbyte-embedded-react\/styles\.css$/, replacement: here('src/ui/styles.css') },
  { find: /^airbyte-embedded-react$/, replacement: here('src/index.ts') },
]
