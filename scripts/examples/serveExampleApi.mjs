import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/sandbox/cli.js', import.meta.url))

/** The packed package's own sandbox, as a host starts it: `{ baseUrl, close }`. */
export async function serveExampleApi() {
  const child = spawn(process.execPath, [cli, 'sandbox', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) {
    const [baseUrl] = line.match(/http:\/\/\S+\/api\/v1/) ?? []
    if (baseUrl === undefined) continue
    // Nobody reads on, and a full pipe would stop it.
    child.stdout.resume()
    return {
      baseUrl,
      async close() {
        child.kill()
        await ended
      },
    }
  }
  throw new Error('The sandbox ended before it said where it listens.')
}
