import { createServer } from 'node:http'

/**
 * Serves a `Request` → `Response` function on the first free port from `port` on (0: any), on this machine alone.
 *
 * @returns {Promise<{ port: number, origin: string, close(): Promise<void> }>}
 */
export async function listen(handle, port) {
  const { getRequestListener } = await import('@hono/node-server')
  const server = createServer(getRequestListener(handle))
  const taken = await bindFrom(server, port)
  return {
    port: taken,
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bindFrom(server, wanted) {
  for (let port = wanted; port < wanted + 50; port += 1) {
    try {
      return await bind(server, port)
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw new Error(`Port ${port} cannot be used: ${error.message}`)
      console.log(`Port ${port} is taken, trying ${port + 1}.`)
    }
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 49}. Stop what runs there, or pass another one.`)
}

function bind(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => {
      server.off('error', reject)
      resolve(server.address().port)
    })
  })
}
