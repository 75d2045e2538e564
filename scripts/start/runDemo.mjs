import { buildDemo } from './buildDemo.mjs'
import { readCredentials } from './readCredentials.mjs'
import { serveDemo } from './serveDemo.mjs'
import { serveLive } from './serveLive.mjs'

/** Builds and serves everything, prints the addresses, and stops it all on Ctrl-C. */
export async function runDemo(flags) {
  const credentials = flags.live ? readCredentials(process.env) : undefined
  console.log('Building the host app …')
  await buildDemo()
  const demo = credentials ? await serveLive(flags, credentials) : await serveDemo(flags)
  console.log(credentials ? describeLive(demo, flags) : describe(demo))
  await stopSignal()
  await demo.close()
}

function describe({ origin, apiUrl, connectorCount }) {
  return `\n  Host app  ${origin}\n  Sandbox   ${apiUrl} (connectors on offer: ${connectorCount})\n\nCtrl-C stops both.`
}

function describeLive({ origin, apiUrl }, { workspace }) {
  return `
  Host app   ${origin}
  API        ${apiUrl} (live: what you connect there is real)
  Workspace  ${workspace} (made in your organization when it is new)

Whoever uses this machine can use that workspace meanwhile. Ctrl-C stops it.`
}

function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
}
