import { createDemoApp } from '../../../scripts/start/createDemoApp.mjs'
import { listen } from '../../../scripts/start/listen.mjs'
import type { Sandbox } from '../../../src/sandbox'
import { type ServeOptions, serveSandbox } from '../../../src/sandbox/node/serveSandbox'
import { createTokenHandler } from '../../../src/server'

export type Host = {
  /** Address of the host app, without a slash at the end. */
  origin: string
  sandbox: Sandbox
  /** How often the host's backend was asked for a token. */
  mintCount(): number
  close(): Promise<void>
}

/** Whom the host's backend mints tokens for. */
export const hostWorkspace = 'northbank-stores'

/** The built host app under its strict policy, its backend, and a sandbox of its own, each on a free port. */
export async function startHost(options: ServeOptions = {}): Promise<Host> {
  const served = await serveSandbox({ seed: 1, keepSecretsInRequests: true, ...options })
  const handleToken = createTokenHandler({
    baseUrl: served.baseUrl,
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    workspaceName: () => hostWorkspace,
  })
  let minted = 0
  const app = await createDemoApp({
    apiUrl: served.baseUrl,
    mintToken(request) {
      minted += 1
      return handleToken(request)
    },
  })
  const host = await listen(app, 0)
  return {
    origin: host.origin,
    sandbox: served.sandbox,
    mintCount: () => minted,
    async close() {
      await Promise.all([host.close(), served.close()])
    },
  }
}
