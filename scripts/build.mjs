// Builds the package into dist/: modules, declarations, stylesheet, both forms of the script tag, bill of materials.
// Prints what each costs.
import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLibrary } from './build/buildLibrary.mjs'
import { buildLocales } from './build/buildLocales.mjs'
import { buildSplitWidget } from './build/buildSplitWidget.mjs'
import { buildStyles } from './build/buildStyles.mjs'
import { buildTypes } from './build/buildTypes.mjs'
import { buildWidget } from './build/buildWidget.mjs'
import { kilobytes, sizesOf } from './build/sizes.mjs'
import { writeSbom } from './shipped/writeSbom.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = join(root, 'dist')

try {
  await rm(outDir, { recursive: true, force: true })
  await buildLibrary({ root, outDir })
  await Promise.all([
    buildTypes({ root, outDir }),
    buildStyles({ root, outDir }),
    buildWidget({ root, outDir }),
    writeSbom({ root, outDir }),
  ])
  await buildLocales({ root, outDir })
  await buildSplitWidget({ root, outDir })
  await chmod(join(outDir, 'sandbox/cli.js'), 0o755)
  const modules = (await readdir(join(outDir, 'widget'))).filter((file) => file.endsWith('.mjs'))
  const parts = modules.sort().map((file) => `widget/${file}`)
  for (const file of ['widget.js', ...parts, 'styles.css']) await describeFile(file)
} catch (error) {
  console.error(`The build failed. ${error.message}`)
  process.exitCode = 1
}

async function describeFile(file) {
  const content = await readFile(join(outDir, file))
  const { bytes, gzip, brotli } = sizesOf(content)
  console.log(`dist/${file}: ${kilobytes(bytes)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`)
  console.log(`  integrity="sha384-${createHash('sha384').update(content).digest('base64')}"`)
}
