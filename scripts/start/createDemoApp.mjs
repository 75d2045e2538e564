import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { demoFolder } from './demoFolder.mjs'

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
}

/**
 * The host app as `Request` → `Response`: its built pages under a strict policy, and the route of its backend that mints
 * tokens for the browser.
 *
 * @param {{ apiUrl: string, mintToken: (request: Request) => Response | Promise<Response> }} options
 */
export async function createDemoApp({ apiUrl, mintToken }) {
  const files = await listFiles()
  const headers = {
    'content-security-policy': contentSecurityPolicy(new URL(apiUrl).origin),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
  return async function handle(request) {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/embedded-token') return mintToken(request)
    const name = pathname === '/' ? '/index.html' : pathname
    if (!files.has(name)) return new Response('Not found', { status: 404 })
    const body = await readFile(join(demoFolder, name))
    const type = contentTypes[extname(name)] ?? 'application/octet-stream'
    return new Response(type.startsWith('text/html') ? withApiUrl(body.toString(), apiUrl) : body, {
      headers: { ...headers, 'content-type': type },
    })
  }
}

async function listFiles() {
  const entries = await readdir(demoFolder, { recursive: true })
  return new Set(entries.map((entry) => `/${entry.split(sep).join('/')}`).filter((entry) => extname(entry) !== ''))
}

/** Where the API is differs from start to start; a page learns it from its own markup, as an inline script may not run. */
function withApiUrl(html, apiUrl) {
  return html.replace('</head>', `<meta name="api-url" content="${apiUrl}"></head>`)
}
