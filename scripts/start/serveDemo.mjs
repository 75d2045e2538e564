import { createDemoApp } from './createDemoApp.mjs'
import { firstFree, listen } from './listen.mjs'
import { loadSources } from './loadSources.mjs'
import { defaultWorkspace } from './readFlags.mjs'
import { startSandbox } from './startSandbox.mjs'

/** Serves the built host app, its backend and a sandbox, as the flags of `npm start` say. */
export async function serveDemo(flags) {
  const sources = await loadSources()
  const served = await startSandbox(sources, flags)
  const { createTokenHandler } = await sources.load('/src/server/index.ts')
  const mintToken = createTokenHandler({
    baseUrl: served.baseUrl,
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    // A real host reads its own session here, and answers undefined for someone who is not signed in.
    workspaceName: () => defaultWorkspace,
    onError: (error) => console.error(`No token was minted: ${error.message}`),
  })
  const app = await createDemoApp({ apiUrl: served.baseUrl, pathFamily: flags.pathFamily, mintToken })
  const host = await firstFree(flags.port, (port) => listen(app, port))
  return {
    origin: host.origin,
    apiUrl: served.baseUrl,
    connectorCount: served.sandbox.templates.length,
    close: () => Promise.all([host.close(), served.close(), sources.close()]),
  }
}
