import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Runs one of an example's scripts as a server and waits until it answers: `{ origin, close }`. */
export async function startApp({ command, folder, env }) {
  const port = await freePort()
  const [program, ...args] = command.split(' ')
  // Without npm in between, which would not hand on the signal that ends it.
  const file = program === 'node' ? args : [join(folder, 'node_modules', program, 'dist/bin', program), ...args]
  const child = spawn(process.execPath, file, {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  async function close() {
    child.kill()
    await ended
  }
  const origin = `http://localhost:${port}`
  try {
    await answered(origin, child)
  } catch (error) {
    await close()
    throw error
  }
  return { origin, close }
}

async function answered(origin, child) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The app ended with exit code ${child.exitCode}.`)
    const response = await fetch(origin).catch(() => undefined)
    if (response?.ok) return
    await wait(200)
  }
  throw new Error('The app did not answer within a minute.')
}

async function freePort() {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
