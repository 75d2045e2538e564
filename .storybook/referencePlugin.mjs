// Gives the pages of the reference what the compiler knows of the public names, read when Storybook is built or started.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const id = 'virtual:api-reference'

export const referencePlugin = {
  name: 'api-reference',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  async load(resolved) {
    if (resolved !== `\0${id}`) return undefined
    const { module } = await runnerImport(
      fileURLToPath(new URL('../stories/docs/reference/loadReference.ts', import.meta.url)),
    )
    return `export const reference = ${JSON.stringify(await module.loadReference(root))}`
  },
}
