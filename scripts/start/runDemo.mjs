import { buildDemo } from './buildDemo.mjs'
import { createDemoApp } from './createDemoApp.mjs'
import { firstFree, listen } from './listen.mjs'
import { loadSources } from './loadSources.mjs'
import { startSandbox, workspaceName } from './startSandbox.mjs'

/** Builds and serves everything, prints the addresses, and stops it all on Ctrl-C. */
export async function runDemo(flags) {
  console.log('Building the host app …')
  const sources = await loadSources()
  const [served] = await Promise.all([startSandbox(sources, flags), buildDemo()])
  const { createTokenHandler } = await sources.load('/src/server/index.ts')
  const mintToken = createTokenHandler({
    baseUrl: served.baseUrl,
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    // A real host reads its own session here, and answers undefined for someone who is not signed in.
    workspaceName: () => workspaceName,
    onError: (error) => console.error(`No token was minted: ${error.message}`),
  })
  const app = await createDemoApp({ apiUrl: served.baseUrl, mintToken })
  const host = await firstFree(flags.port, (port) => listen(app, port))

  const count = served.sandbox.templates.length
  console.log(`\n  Host app  ${host.origin}\n  Sandbox   ${served.baseUrl} (${count} connectors)\n\nCtrl-C stops both.`)
  await stopSignal()
  await Promise.all([host.close(), served.close(), sources.close()])
}

function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
}
