// What `vite build` made, and the route that mints tokens: Node alone.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTokenHandler, toNodeHandler } from 'airbyte-embedded-react/server'

const { AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, AIRBYTE_BASE_URL, PORT = '3000' } = process.env
const dist = fileURLToPath(new URL('dist', import.meta.url))
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

const mintToken = toNodeHandler(
  createTokenHandler({
    clientId: AIRBYTE_CLIENT_ID,
    clientSecret: AIRBYTE_CLIENT_SECRET,
    baseUrl: AIRBYTE_BASE_URL,
    // Your own session says who is asking; this example has a single customer.
    workspaceName: () => 'example-customer',
  }),
)

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (pathname === '/api/embedded-token') return mintToken(request, response)
  const name = /^\/assets\/[\w.-]+$/.test(pathname) ? pathname : 'index.html'
  const content = await readFile(join(dist, name)).catch(() => undefined)
  if (content === undefined) return response.writeHead(404).end()
  response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream')
  response.end(content)
}).listen(Number(PORT), () => console.log(`http://localhost:${PORT}`))
