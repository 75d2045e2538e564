import { buildDemo } from './buildDemo.mjs'
import { serveDemo } from './serveDemo.mjs'

/** Builds and serves everything, prints the addresses, and stops it all on Ctrl-C. */
export async function runDemo(flags) {
  console.log('Building the host app …')
  await buildDemo()
  const demo = await serveDemo(flags)
  const sandbox = `${demo.apiUrl} (connectors on offer: ${demo.connectorCount})`
  console.log(`\n  Host app  ${demo.origin}\n  Sandbox   ${sandbox}\n\nCtrl-C stops both.`)
  await stopSignal()
  await demo.close()
}

function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
  })
}
