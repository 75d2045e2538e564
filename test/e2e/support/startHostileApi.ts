import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createDemoApp } from '../../../scripts/start/createDemoApp.mjs'
import { listen } from '../../../scripts/start/listen.mjs'

/** What the API does with a request; free to do it badly. */
export type HostileAnswer = (request: IncomingMessage, response: ServerResponse) => void

/** The built host app, on an API that answers as it is told: by the end of the path. */
export async function startHostileApi(answers: Record<string, HostileAnswer>) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    response.on('error', () => {})
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-allow-headers', '*, authorization')
    response.setHeader('access-control-allow-methods', '*')
    response.setHeader('content-type', 'application/json')
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    const path = new URL(request.url ?? '', 'http://api').pathname
    asked.push(request.url ?? '')
    const [, answer] = Object.entries(answers).find(([end]) => path.endsWith(end)) ?? []
    if (answer) return answer(request, response)
    response.writeHead(404).end('{"detail":"Not found"}')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const apiUrl = `http://localhost:${port}/api/v1`
  const host = await listen(await createDemoApp({ apiUrl, mintToken: () => Response.json({ token: fakeToken }) }), 0)
  return {
    origin: host.origin,
    apiUrl,
    asked,
    async close() {
      server.closeAllConnections()
      await Promise.all([host.close(), new Promise((resolve) => server.close(resolve))])
    },
  }
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** Like a scoped token in all but its signature. */
const fakeToken = `${encode({ alg: 'HS256' })}.${encode({ 'io.airbyte.auth.workspace_scope': { workspaceId: 'w' } })}.x`
