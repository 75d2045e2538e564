import { buildDemo } from './buildDemo.mjs'
import { createDemoApp } from './createDemoApp.mjs'
import { listen } from './listen.mjs'
import { loadSources } from './loadSources.mjs'
import { startSandbox, workspaceName } from './startSandbox.mjs'

/** Builds and serves everything, prints the addresses, and stops it all on Ctrl-C. */
export async function runDemo(flags) {
  const sources = await loadSources()
  const [sandbox] = await Promise.all([startSandbox(sources, flags), buildDemo()])
  const { createTokenHandler } = await sources.load('/src/server/index.ts')
  const mintToken = createTokenHandler({
    baseUrl: sandbox.apiUrl,
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    // A real host reads its own session here, and answers undefined for someone who is not signed in.
    workspaceName: () => workspaceName,
    onError: (error) => console.error(`No token was minted: ${error.message}`),
  })
  const host = await listen(await createDemoApp({ apiUrl: sandbox.apiUrl, mintToken }), flags.port)

  console.log(`\n  Host app   ${host.origin}\n  Sandbox    ${sandbox.apiUrl}\n\nCtrl-C stops both.`)
  await stopSignal()
  await Promise.all([host.close(), sandbox.close(), sources.close()])
}

function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
}
