import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createSandbox, type Sandbox } from '../createSandbox'
import { apiPrefix } from '../http/createApp'
import type { SandboxOptions } from '../SandboxOptions'

export type ServeOptions = Omit<SandboxOptions, 'baseUrl'> & {
  /** 0, the default, takes any free port. */
  port?: number | undefined
  /** Name or address to listen on. Default `localhost`: this machine alone. */
  host?: string | undefined
}

export type ServedSandbox = {
  sandbox: Sandbox
  /** Where it is, with `/api/v1`. */
  baseUrl: string
  origin: string
  port: number
  close(): Promise<void>
}

/**
 * Serves a sandbox over HTTP. Rejects when the port is taken. Faults that drop the connection end it on the wire too.
 * For Node alone: import it from its own module, so that what runs in browsers stays free of Node.
 */
export async function serveSandbox({
  port = 0,
  host = 'localhost',
  ...options
}: ServeOptions = {}): Promise<ServedSandbox> {
  let sandbox: Sandbox | undefined
  const server = createServer(
    getRequestListener(async (request, { incoming }) => {
      try {
        if (sandbox) return await sandbox.handle(request)
      } catch {
        incoming.socket.destroy()
      }
      return new Response(null, { status: 503 })
    }),
  )
  const taken = await listen(server, port, host)
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
  const baseUrl = origin + apiPrefix
  sandbox = createSandbox({ ...options, baseUrl })
  return {
    sandbox,
    baseUrl,
    origin,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
