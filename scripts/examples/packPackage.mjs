import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, runNpm } from '../run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The archive that would be published, from what the build made; builds where nothing was built yet. */
export async function packPackage(file) {
  if (!existsSync(join(root, 'dist/index.js'))) await run(process.execPath, ['scripts/build.mjs'], { cwd: root })
  const folder = await mkdtemp(join(dirname(file), 'pack-'))
  await runNpm(['pack', '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [name] = await readdir(folder)
  await rename(join(folder, name), file)
  await rm(folder, { recursive: true })
}
