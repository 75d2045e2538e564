// A page under the strictest policy, its static files, and the route that mints tokens: Node alone.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTokenHandler, toNodeHandler } from 'airbyte-embedded-react/server'

const { AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, PORT = '3000' } = process.env
const baseUrl = process.env.AIRBYTE_BASE_URL ?? 'https://api.airbyte.ai/api/v1'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `connect-src 'self' ${new URL(baseUrl).origin}`,
  'img-src https: data:',
  "require-trusted-types-for 'script'",
].join('; ')

const inPublic = (name) => fileURLToPath(new URL(`public/${name}`, import.meta.url))
const inPackage = (name) => fileURLToPath(import.meta.resolve(`airbyte-embedded-react/${name}`))
const files = {
  '/': [inPublic('index.html'), 'text/html; charset=utf-8'],
  '/modules.html': [inPublic('modules.html'), 'text/html; charset=utf-8'],
  '/page.css': [inPublic('page.css'), 'text/css; charset=utf-8'],
  '/page.js': [inPublic('page.js'), 'text/javascript; charset=utf-8'],
  '/widget.js': [inPackage('widget.js'), 'text/javascript; charset=utf-8'],
}
const modules = dirname(inPackage('widget/widget.mjs'))

function findFile(pathname) {
  const [, module] = /^\/widget\/([\w-]+\.mjs)$/.exec(pathname) ?? []
  return module === undefined ? (files[pathname] ?? []) : [join(modules, module), 'text/javascript; charset=utf-8']
}

const mintToken = toNodeHandler(
  createTokenHandler({
    clientId: AIRBYTE_CLIENT_ID,
    clientSecret: AIRBYTE_CLIENT_SECRET,
    baseUrl,
    // Your own session says who is asking; this example has a single customer.
    workspaceName: () => 'example-customer',
  }),
)

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (pathname === '/api/embedded-token') return mintToken(request, response)
  if (pathname === '/config.json') {
    response.setHeader('content-type', 'application/json')
    return response.end(JSON.stringify({ baseUrl }))
  }
  const [file, type] = findFile(pathname)
  const content = file && (await readFile(file).catch(() => undefined))
  if (content === undefined) return response.writeHead(404).end()
  response.setHeader('content-security-policy', contentSecurityPolicy)
  response.setHeader('content-type', type)
  response.end(content)
}).listen(Number(PORT), () => console.log(`http://localhost:${PORT}`))
