// Two ways to send the same additions to an API that does nothing but take its time: what the machine spends on serving would
// hide what waiting costs.
import { createClient } from '../../dist/client/createClient.js'
import { createApplyRun } from '../../dist/query/createApplyRun.js'

/** Milliseconds until `count` streams are added: by our queue, which reads what is stored first, or one after the other. */
export async function applyEdits(way, { count, latency }) {
  const stored = []
  async function answer(request) {
    const added = request.method === 'POST' ? await request.json() : undefined
    await new Promise((resolve) => setTimeout(resolve, latency))
    if (added) stored.push(added)
    return Response.json(added ?? { streams: stored })
  }
  const client = createClient({ token: 'header.e30.signature', baseUrl: 'https://localhost', fetch: answer })
  const edits = Array.from({ length: count }, (_, at) => ({
    type: 'add',
    stream: {
      stream_name: `table_${at}`,
      sync_mode: 'full_refresh',
      destination_sync_mode: 'overwrite',
      cursor_field: null,
      primary_key: null,
    },
  }))

  const from = performance.now()
  if (way === 'queue') {
    const items = edits.map((edit) => ({ edit, status: 'waiting' }))
    await createApplyRun({ client, sourceId: 'bench', items, seen: new Map(), onChange() {} }).finished
  } else {
    for (const { stream } of edits) await client.addStream('bench', stream)
  }
  const took = performance.now() - from
  if (stored.length !== count) throw new Error(`${stored.length} of ${count} streams were added.`)
  return took
}
