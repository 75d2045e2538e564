import {
  type Catalog,
  catalogExpressionQuery,
  catalogQuery,
  sourceQuery,
  sourcesQuery,
  sourceTemplateQuery,
  sourceTemplatesQuery,
  streamsQuery,
  tokenInfoQuery,
  useCatalog,
  useCatalogFilter,
  useCatalogQuery,
  useEmbeddedClient,
  useEvaluateOnServer,
  useSource,
  useSources,
  useSourceTemplate,
  useSourceTemplates,
  useStreams,
  useTokenInfo,
} from 'airbyte-embedded-react'
import { useState } from 'react'

export function Workspace() {
  const { data } = useTokenInfo()
  return <p>{data?.workspace_name}</p>
}

export function Connectors() {
  const { data: templates = [] } = useSourceTemplates({ tags: ['shop', 'crm'], tagsMode: 'any' })
  return <p>{templates.length} connectors</p>
}

export function ConnectorHelp({ sourceTemplateId }: { sourceTemplateId: string }) {
  const { data: template } = useSourceTemplate(sourceTemplateId)
  return <p>{template?.user_config_spec.documentationUrl}</p>
}

export function SourceNames() {
  const { data: sources = [], error, refetch } = useSources()
  if (error) return <button onClick={() => void refetch()}>{error.code}: try again</button>
  return <p>{sources.map(({ name }) => name).join(', ')}</p>
}

export function SourceDetails({ sourceId }: { sourceId: string }) {
  const { data: source } = useSource(sourceId)
  return <pre>{JSON.stringify(source?.source_config)}</pre>
}

export function StreamNames({ sourceId }: { sourceId: string }) {
  const { data: catalog, isPending } = useCatalog(sourceId)
  return <p>{isPending ? 'Asking the source…' : catalog?.streams.map(({ name }) => name).join(', ')}</p>
}

export function IncrementalStreams({ sourceId }: { sourceId: string }) {
  const { data } = useCatalogQuery(sourceId, "streams[?contains(supported_sync_modes, 'incremental')].name")
  return <pre>{JSON.stringify(data)}</pre>
}

export function SyncedStreams({ sourceId }: { sourceId: string }) {
  const { data: streams = [] } = useStreams(sourceId)
  return <p>{streams.map(({ stream_name, sync_mode }) => `${stream_name}: ${sync_mode}`).join(', ')}</p>
}

export function ServerFilter({ sourceId, catalog }: { sourceId: string; catalog: Catalog }) {
  const evaluateOnServer = useEvaluateOnServer(sourceId)
  const filter = useCatalogFilter({ catalog, evaluate: 'server', evaluateOnServer })
  return <input aria-label="Filter" value={filter.text} onChange={(event) => filter.setText(event.target.value)} />
}

export function ReadAhead({ sourceId, sourceTemplateId }: { sourceId: string; sourceTemplateId: string }) {
  const { client, queryClient } = useEmbeddedClient()
  const [count, setCount] = useState(0)

  async function readAhead() {
    // Until a token was read, nobody knows whose data this would be, and nothing is fetched.
    await client.ready()
    await Promise.all([
      queryClient.prefetchQuery(tokenInfoQuery(client)),
      queryClient.prefetchQuery(sourceTemplatesQuery(client, { tags: ['shop'] })),
      queryClient.prefetchQuery(sourceTemplateQuery(client, sourceTemplateId)),
      queryClient.prefetchQuery(sourcesQuery(client)),
      queryClient.prefetchQuery(sourceQuery(client, sourceId)),
      queryClient.prefetchQuery(catalogQuery(client, sourceId)),
      queryClient.prefetchQuery(catalogExpressionQuery(client, sourceId, 'streams[].name')),
      queryClient.prefetchQuery(streamsQuery(client, sourceId)),
    ])
    setCount(queryClient.getQueryData(catalogQuery(client, sourceId).queryKey)?.streams.length ?? 0)
  }

  return <button onClick={() => void readAhead()}>{count === 0 ? 'Read ahead' : `${count} streams at hand`}</button>
}
