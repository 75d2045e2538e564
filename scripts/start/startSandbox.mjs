import { firstFree } from './listen.mjs'
import { defaultWorkspace } from './readFlags.mjs'

/** The sandbox on a port of its own, with what the flags ask for. Files that could not be used are named. */
export async function startSandbox(sources, { registry, catalogs: catalogPath, streams, latency, sandboxPort }) {
  const { sandboxTemplates, templateIds } = await sources.load('/src/sandbox/index.ts')
  const { loadFiles } = await sources.load('/src/sandbox/node/loadFiles.ts')
  const { serveSandbox } = await sources.load('/src/sandbox/node/serveSandbox.ts')
  const { templates, catalogs, problems } = await loadFiles({ registry, catalogs: catalogPath, streams })
  for (const { file, reason } of problems) console.warn(`Skipped ${file}: ${reason}.`)
  if (templates?.length === 0) throw new Error(`${registry} holds no connector that could be used.`)

  const options = {
    templates: templates ?? (catalogs.generated && withGenerated(sandboxTemplates, templateIds.sampledata)),
    catalogs,
    latency,
    control: true,
  }
  const served = await firstFree(sandboxPort, (port) => serveSandbox({ ...options, port }))
  if (templates === undefined) connectSome(served.sandbox, templateIds)
  return served
}

/** Without a registry, the connector for sample data is the one that shows a catalog of the asked size. */
function withGenerated(templates, id) {
  return templates.map((template) => (template.id === id ? { ...template, catalog: 'generated' } : template))
}

/** A settings page that nobody has used yet shows little. */
function connectSome(sandbox, templateIds) {
  sandbox.addSource({
    workspace_name: defaultWorkspace,
    source_template_id: templateIds.parcelpost,
    name: 'Parcelpost, returns desk',
    source_config: { api_key: 'kept-by-the-sandbox', start_date: '2026-01-01' },
    streams: [
      { stream_name: 'users', sync_mode: 'incremental', destination_sync_mode: 'append_dedup' },
      { stream_name: 'orders', sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
    ],
  })
}
