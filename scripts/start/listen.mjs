import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** Serves a `Request` → `Response` function on a port (0: any), on this machine alone. Rejects when the port is taken. */
export function listen(handle, port) {
  const server = createServer(getRequestListener(handle))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => {
      server.off('error', reject)
      resolve({ origin: `http://localhost:${server.address().port}`, close: () => closeServer(server) })
    })
  })
}

/** Starts something on the first port that is free from `wanted` on. */
export async function firstFree(wanted, start) {
  for (let port = wanted; port < wanted + 50; port += 1) {
    try {
      return await start(port)
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw new Error(`Port ${port} cannot be used: ${error.message}`)
      console.log(`Port ${port} is taken, trying ${port + 1}.`)
    }
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 49}. Stop what runs there, or pass another one.`)
}

function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
