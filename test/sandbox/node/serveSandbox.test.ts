import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ServedSandbox, serveSandbox } from '../../../src/sandbox/node/serveSandbox'

const open: ServedSandbox[] = []
const serve: typeof serveSandbox = async (options) => {
  const served = await serveSandbox(options)
  open.push(served)
  return served
}
afterEach(() => Promise.all(open.splice(0).map((served) => served.close())))

const ask = async ({ baseUrl, sandbox }: ServedSandbox, init: RequestInit = {}) => {
  const token = await sandbox.mintScopedToken()
  return fetch(`${baseUrl}/embedded/source-templates`, { ...init, headers: { Authorization: `Bearer ${token}` } })
}

describe('serveSandbox', () => {
  it('answers over HTTP, on a free port', async () => {
    const served = await serve()

    const response = await ask(served)

    expect(served.baseUrl).toBe(`http://localhost:${served.port}/api/v1`)
    expect(response.status).toBe(200)
    expect((await response.json()).data.length).toBeGreaterThan(10)
  })

  it('ends the connection when a fault drops it', async () => {
    const served = await serve({ faults: [{ connection: 'drop', times: 1 }] })

    await expect(ask(served)).rejects.toThrow(TypeError)
    expect((await ask(served)).status).toBe(200)
  })

  it('lets go of a request that hangs as soon as its caller gives up', async () => {
    const served = await serve()
    const endings: unknown[] = []
    const { handle } = served.sandbox
    served.sandbox.handle = (request) => {
      request.signal.addEventListener('abort', () => endings.push(request.signal.reason))
      return handle(request)
    }
    served.sandbox.addFault({ connection: 'hang' })
    const controller = new AbortController()
    const asked = ask(served, { signal: controller.signal })
    asked.catch(() => undefined)

    await vi.waitFor(() => expect(served.sandbox.requests).toHaveLength(1))
    controller.abort()

    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(endings).toHaveLength(1))
    served.sandbox.clearFaults()
    expect((await ask(served)).status).toBe(200)
  })

  it('takes stream names that hold slashes', async () => {
    const { sandbox, baseUrl } = await serve()
    const template = sandbox.templates.find(({ name }) => name === 'Eventriver')
    const { id } = sandbox.addSource({ source_template_id: template?.id ?? '', streams: [{ stream_name: 'a/b/../c' }] })
    const headers = { Authorization: `Bearer ${await sandbox.mintScopedToken()}` }

    const response = await fetch(`${baseUrl}/integrations/sources/${id}/streams/${encodeURIComponent('a/b/../c')}`, {
      headers,
    })

    expect(await response.json()).toMatchObject({ stream_name: 'a/b/../c' })
  })

  it('rejects when the port is taken', async () => {
    const { port } = await serve()

    await expect(serve({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
