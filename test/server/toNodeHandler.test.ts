import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
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

it.each([
  ['POST // HTTP/1.1\r\nHost: app.example', '200'],
  ['POST /token HTTP/1.1\r\nHost: a b', '400'],
  ['TRACE /token HTTP/1.1\r\nHost: app.example', '400'],
  ['POST http:// HTTP/1.1\r\nHost: app.example', '400'],
])('outlives a request that no Request can hold: %j', async (head, status) => {
  const asked: string[] = []
  const listener = toNodeHandler(async (request) => {
    asked.push(new URL(request.url).host)
    return new Response('fine')
  })
  const rejections: unknown[] = []
  const server = createServer((incoming, outgoing) => {
    listener(incoming, outgoing).catch((error: unknown) => {
      rejections.push(error)
      outgoing.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const answer = await new Promise<string>((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(`${head}\r\nConnection: close\r\n\r\n`))
    socket.on('data', (chunk) => {
      text += String(chunk)
    })
    socket.on('close', () => resolve(text))
  })
  server.close()

  expect(rejections).toEqual([])
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status}`))
  expect(asked.every((host) => host === 'app.example')).toBe(true)
})
