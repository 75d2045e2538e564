import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CommandError, runNpm } from '../run.mjs'
import { visitExample } from './visitExample.mjs'

/** Installs, builds, starts and visits one example; resolves with what went wrong, in words. */
export async function runExample({ name, folder, api, browser }) {
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    AIRBYTE_CLIENT_ID: 'sandbox-client',
    AIRBYTE_CLIENT_SECRET: 'sandbox-secret',
    AIRBYTE_BASE_URL: api.baseUrl,
    VITE_AIRBYTE_BASE_URL: api.baseUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const quiet = { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] }
  try {
    await runNpm(
      ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error'],
      quiet,
    )
    if (scripts.build) await runNpm(['run', 'build', '--loglevel=error'], quiet)
  } catch (error) {
    if (error instanceof CommandError) return [error.message]
    throw error
  }
  const app = startApp(scripts.start, quiet)
  try {
    const origin = `http://localhost:${port}`
    await answered(origin, app)
    return await visitExample({ name, origin, browser })
  } catch (error) {
    return [String(error.message ?? error)]
  } finally {
    app.child.kill()
    await app.ended
  }
}

/** Started without npm in between, which would not hand on the signal that ends it. */
function startApp(command, { cwd, env }) {
  const [program, ...args] = command.split(' ')
  const file = program === 'node' ? args : [join(cwd, 'node_modules', program, 'dist/bin', program), ...args]
  const child = spawn(process.execPath, file, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  return { child, ended: once(child, 'exit') }
}

async function answered(origin, { child }) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The app ended with exit code ${child.exitCode}.`)
    const response = await fetch(origin).catch(() => undefined)
    if (response?.ok) return
    await wait(200)
  }
  throw new Error('The app did not answer within 30 s.')
}

async function freePort() {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
