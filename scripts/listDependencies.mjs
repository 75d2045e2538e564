// `npm run list-dependencies`: writes docs/dependencies.md anew. Needs a build.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeDependencies } from './shipped/describeDependencies.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

try {
  await writeFile(join(root, 'docs/dependencies.md'), describeDependencies(root))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
