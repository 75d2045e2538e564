// `npm run sbom`: writes dist/sbom.cdx.json, as `npm run build` does.
import { fileURLToPath } from 'node:url'
import { writeSbom } from './shipped/writeSbom.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

try {
  console.log(await writeSbom({ root, outDir: `${root}dist` }))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
