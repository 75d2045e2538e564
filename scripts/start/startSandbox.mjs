import { listen } from './listen.mjs'

/** The made-up customer who is signed in to the host app. */
export const workspaceName = 'northbank-stores'

/** The sandbox on a port of its own, with what the flags ask for. */
export async function startSandbox(sources, flags) {
  const { createSandbox, templateIds } = await sources.load('/src/sandbox/index.ts')
  let sandbox
  const server = await listen((request) => sandbox.handle(request), flags.sandboxPort)
  const apiUrl = `${server.origin}/api/v1`
  sandbox = createSandbox({ baseUrl: apiUrl, latency: flags.latency })
  connectSome(sandbox, templateIds)
  return { apiUrl, sandbox, close: server.close }
}

/** A settings page that nobody has used yet shows little. */
function connectSome(sandbox, templateIds) {
  sandbox.addSource({
    workspace_name: workspaceName,
    source_template_id: templateIds.parcelpost,
    name: 'Parcelpost · returns desk',
    source_config: { api_key: 'kept-by-the-sandbox', start_date: '2026-01-01' },
    streams: [
      { stream_name: 'users', sync_mode: 'incremental', destination_sync_mode: 'append_dedup' },
      { stream_name: 'orders', sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
    ],
  })
}
