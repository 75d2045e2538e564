import { fileURLToPath } from 'node:url'
import { run } from '../run.mjs'

/**
 * Builds the host app, in a process of its own: Vite takes the kind of build from `NODE_ENV`, which a development server or a
 * test runner in this process has set to something else.
 */
export function buildDemo() {
  return run(process.execPath, [fileURLToPath(new URL('./buildDemoHere.mjs', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
