import { createApiProxy } from './createApiProxy.mjs'
import { createDemoApp } from './createDemoApp.mjs'
import { firstFree, listen } from './listen.mjs'
import { loadSources } from './loadSources.mjs'
import { refuseStrangers } from './refuseStrangers.mjs'

const path = '/api/airbyte'

/** Serves the built host app and its backend on the real API, as the flags of `npm start -- --live` say. */
export async function serveLive(flags, credentials) {
  const sources = await loadSources()
  const { createTokenHandler } = await sources.load('/src/server/index.ts')
  const { defaultBaseUrl } = await sources.load('/src/client/createClient.ts')
  const apiUrl = flags.api ?? defaultBaseUrl
  const mintToken = createTokenHandler({
    ...credentials,
    baseUrl: apiUrl,
    // A real host reads its own session here, and answers undefined for someone who is not signed in.
    workspaceName: () => flags.workspace,
    onError: (error) => console.error(`No token was minted: ${error.message}`),
  })
  const app = await createDemoApp({
    proxy: { path, forward: createApiProxy({ path, baseUrl: apiUrl }) },
    pathFamily: flags.pathFamily,
    organizationId: credentials.organizationId,
    mintToken,
  })
  const host = await firstFree(flags.port, (port) => listen(refuseStrangers(app), port))
  return { origin: host.origin, apiUrl, close: () => Promise.all([host.close(), sources.close()]) }
}
