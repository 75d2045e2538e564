import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { demoFolder } from './demoFolder.mjs'

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * The host app as `Request` → `Response`: its built pages under a strict policy, and the route of its backend that mints
 * tokens for the browser. The API is at `apiUrl`, or behind a proxy of the app's own.
 *
 * @param {{
 *   apiUrl?: string,
 *   proxy?: { path: string, forward: (request: Request) => Promise<Response> },
 *   pathFamily?: 'embedded' | 'connectors',
 *   organizationId?: string,
 *   mintToken: (request: Request) => Response | Promise<Response>,
 * }} options
 */
export async function createDemoApp({ apiUrl, proxy, pathFamily, organizationId, mintToken }) {
  const files = await readFiles()
  const headers = {
    'content-security-policy': contentSecurityPolicy(apiUrl && new URL(apiUrl).origin),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
  return async function handle(request) {
    const { origin, pathname } = new URL(request.url)
    if (pathname === '/api/embedded-token') return mintToken(request)
    if (proxy && pathname.startsWith(`${proxy.path}/`)) return proxy.forward(request)
    const name = pathname === '/' ? '/index.html' : pathname
    const body = files.get(name)
    if (body === undefined) return new Response('Not found', { status: 404 })
    const type = contentTypes[extname(name)] ?? 'application/octet-stream'
    const settings = {
      'api-url': proxy ? origin + proxy.path : apiUrl,
      'path-family': pathFamily,
      'organization-id': organizationId,
    }
    return new Response(type.startsWith('text/html') ? withSettings(body.toString(), settings) : body, {
      headers: { ...headers, 'content-type': type },
    })
  }
}

/** Into memory, so that a later build (of the tests, say) does not change what is being served. */
async function readFiles() {
  const entries = await readdir(demoFolder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) !== '.map')
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const path = join(file.parentPath, file.name)
        return [`/${relative(demoFolder, path).split(sep).join('/')}`, await readFile(path)]
      }),
    ),
  )
}

/** Where the API is differs from start to start; a page learns it from its own markup, as an inline script may not run. */
function withSettings(html, settings) {
  const metas = Object.entries(settings)
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<meta name="${name}" content="${escapeAttribute(content)}">`)
  return html.replace('</head>', () => `${metas.join('')}</head>`)
}

function escapeAttribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
