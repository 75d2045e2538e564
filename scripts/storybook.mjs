// Storybook, `dev` or `build`, without its telemetry.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandError, run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [command = 'dev', ...rest] = process.argv.slice(2)
const defaults = command === 'dev' ? ['--port', '6006', '--no-open'] : ['--output-dir', 'storybook-static']

try {
  await run(
    process.execPath,
    [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), command, ...defaults, '--disable-telemetry', ...rest],
    { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
  )
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
