import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSandbox } from '../../src/sandbox'
import { readRefusal } from '../../stories/docs/examples/readRefusal'
import * as client from '../../stories/docs/examples/reference/client'
import * as pure from '../../stories/docs/examples/reference/pure'

describe('the examples of the reference', () => {
  it('that need no page give what the reference shows', async () => {
    const lines: string[] = []
    for (const [name, run] of Object.entries({ ...pure, ...client }))
      lines.push(`${name} ${JSON.stringify(await run())}\n`)

    await expect(lines.join('')).toMatchFileSnapshot('../../stories/docs/examples/reference/results.txt')
  })
})

describe("the docs' token route", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  async function loadRoute() {
    const realFetch = globalThis.fetch
    const sandbox = createSandbox({ baseUrl: 'https://api.airbyte.ai/api/v1', seed: 1 })
    vi.stubEnv('AIRBYTE_CLIENT_ID', 'sandbox-client')
    vi.stubEnv('AIRBYTE_CLIENT_SECRET', 'sandbox-secret')
    vi.stubGlobal('fetch', sandbox.fetch)
    return { realFetch, ...(await import('../../stories/docs/examples/nodeServer')) }
  }

  it.each([
    ['a customer', 'session=acme', 200, undefined],
    ['a guest, who may not connect', 'session=guest', 403, 'not_allowed'],
    ['nobody', '', 401, 'not_signed_in'],
  ])('answers %s', async (_who, cookie, status, refusal) => {
    const { realFetch, server } = await loadRoute()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined

    const answer = await realFetch(`http://localhost:${port}/api/embedded-token`, {
      method: 'POST',
      headers: { cookie },
    })
    server.close()

    expect(answer.status).toBe(status)
    expect(await readRefusal(answer.clone())).toBe(refusal)
    if (status === 200) expect(await answer.json()).toEqual({ token: expect.stringMatching(/^ey/) })
  })
})
