// Pages, bundles and the sandbox's API on one loopback address, bundles compressed as a server would send them.
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'

/** A page that shares its process with no other gets the browser's fine clock. */
const pageHeaders = {
  'content-type': 'text/html',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** `pages` and `scripts`: path → text. Everything below `/api/` goes to the sandbox. */
export async function createBenchServer({ sandbox, pages, scripts }) {
  const answerApi = getRequestListener((request) => sandbox.handle(request))
  const compressed = new Map(Object.entries(scripts).map(([path, text]) => [path, gzipSync(text, { level: 9 })]))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname.startsWith('/api/')) return answerApi(request, response)
    const script = compressed.get(pathname)
    if (script) {
      response.writeHead(200, {
        'content-type': 'text/javascript',
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      })
      return response.end(script)
    }
    if (pathname in pages) return response.writeHead(200, pageHeaders).end(pages[pathname])
    return response.writeHead(404).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
