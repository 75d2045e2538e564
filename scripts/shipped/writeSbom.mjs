import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSbom } from './createSbom.mjs'

/** Writes `sbom.cdx.json`, and gives its path. */
export async function writeSbom({ root, outDir }) {
  const path = join(outDir, 'sbom.cdx.json')
  const sbom = await createSbom(root)
  await mkdir(outDir, { recursive: true })
  await writeFile(path, `${JSON.stringify(sbom, null, 2)}\n`)
  return path
}
