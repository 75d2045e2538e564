import { createDemoApp } from '../../../scripts/start/createDemoApp.mjs'
import { listen } from '../../../scripts/start/listen.mjs'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox'
import { createTokenHandler } from '../../../src/server'

export type Host = {
  /** Address of the host app, without a slash at the end. */
  origin: string
  sandbox: Sandbox
  /** How often the host's backend was asked for a token. */
  mintCount(): number
  close(): Promise<void>
}

const workspaceName = 'northbank-stores'

/** The built host app under its strict policy, its backend, and a sandbox of its own, each on a free port. */
export async function startHost(options: SandboxOptions = {}): Promise<Host> {
  let sandbox: Sandbox | undefined
  const api = await listen(
    async (request) => (sandbox ? sandbox.handle(request) : new Response(null, { status: 503 })),
    0,
  )
  const apiUrl = `${api.origin}/api/v1`
  const started = createSandbox({ seed: 1, keepSecretsInRequests: true, ...options, baseUrl: apiUrl })
  sandbox = started
  const handleToken = createTokenHandler({
    baseUrl: apiUrl,
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    workspaceName: () => workspaceName,
  })
  let minted = 0
  const app = await createDemoApp({
    apiUrl,
    mintToken(request) {
      minted += 1
      return handleToken(request)
    },
  })
  const host = await listen(app, 0)
  return {
    origin: host.origin,
    sandbox: started,
    mintCount: () => minted,
    async close() {
      await Promise.all([host.close(), api.close()])
    },
  }
}
