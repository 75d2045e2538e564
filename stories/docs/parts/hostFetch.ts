import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox'

/**
 * Lets an example that is a whole host run: until the returned function is called, the page's `fetch` answers as the host's own
 * token route and as the API do. Everything else goes where it went.
 */
export function hostFetch(prepare: (sandbox: Sandbox) => void = () => undefined): () => void {
  const realFetch = globalThis.fetch
  const sandbox = createSandbox({ seed: 1, baseUrl: 'https://api.airbyte.ai/api/v1' })
  prepare(sandbox)
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI)
    if (url.pathname === '/api/embedded-token') return Response.json({ token: await sandbox.mintScopedToken() })
    return url.href.startsWith(sandbox.baseUrl) ? sandbox.fetch(input, init) : realFetch(input, init)
  }
  return () => {
    globalThis.fetch = realFetch
  }
}
