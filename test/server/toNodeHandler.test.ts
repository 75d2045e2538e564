import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { createSandbox } from '../../src/sandbox/index'
import { createTokenHandler, toNodeHandler } from '../../src/server/index'

it('serves the handler on Node http, with the request headers and cookies that the host sets', async () => {
  const sandbox = createSandbox()
  const handle = createTokenHandler({
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    workspaceName: (request) => /customer=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1],
    baseUrl: sandbox.baseUrl,
    fetch: sandbox.fetch,
  })
  const listener = toNodeHandler(async (request) => {
    const response = await handle(request)
    response.headers.append('Set-Cookie', 'a=1')
    response.headers.append('Set-Cookie', 'b=2')
    return response
  })
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (headers: HeadersInit) => fetch(`http://127.0.0.1:${port}/token`, { method: 'POST', headers })

  const [known, unknown] = [await ask({ Cookie: 'customer=acme' }), await ask({})]
  server.close()

  expect(await known.json()).toEqual({ token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) })
  expect(known.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(unknown.status).toBe(401)
})
