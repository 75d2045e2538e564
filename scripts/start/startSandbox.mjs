import { listen } from './listen.mjs'

/** The sandbox on a port of its own, with what the flags ask for. */
export async function startSandbox(sources, flags) {
  const { createSandbox } = await sources.load('/src/sandbox/index.ts')
  let sandbox
  const server = await listen((request) => sandbox.handle(request), flags.sandboxPort)
  const apiUrl = `${server.origin}/api/v1`
  sandbox = createSandbox({ baseUrl: apiUrl, latency: flags.latency })
  return { apiUrl, sandbox, close: server.close }
}
