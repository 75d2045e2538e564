// Gives the pages of the reference what the compiler knows of the public names, read once when Storybook is built or started.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const id = 'virtual:api-reference'

let isBuild = false
let reading

function readOnce() {
  reading ??= read()
  return reading
}

async function read() {
  const { module } = await runnerImport(here('../stories/docs/reference/loadReference.ts'))
  return `export const reference = ${JSON.stringify(await module.loadReference(here('..')))}`
}

export const referencePlugin = {
  name: 'api-reference',
  configResolved({ command }) {
    isBuild = command === 'build'
  },
  // Before all else: a build that is under way leaves another one no time, and it gives up.
  async buildStart() {
    if (isBuild) await readOnce()
  },
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (resolved) => (resolved === `\0${id}` ? readOnce() : undefined),
}
