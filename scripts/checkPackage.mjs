// Packs the package as npm would publish it and has publint and arethetypeswrong look at the tarball.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, runNpm } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules', name)

const folder = await mkdtemp(join(tmpdir(), 'airbyte-embedded-pack-'))
try {
  await runNpm(['pack', '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], { cwd: root })
  const [name] = await readdir(folder)
  const tarball = join(folder, name)
  await run(process.execPath, [bin('publint/src/cli.js'), tarball, '--strict'], { cwd: root })
  await run(
    process.execPath,
    // The stylesheet and the script-tag bundles are files to link to, not modules with types.
    [
      bin('@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--no-color',
      '--exclude-entrypoints',
      './styles.css',
      './widget.js',
      './widget/widget.mjs',
    ],
    { cwd: root },
  )
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
