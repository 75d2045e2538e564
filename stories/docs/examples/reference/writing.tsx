import {
  type Catalog,
  type ConnectorSpec,
  planBulk,
  type StreamConfig,
  useAddStream,
  useApplyStreamEdits,
  useCheckSource,
  useCreateSource,
  useDeleteSource,
  useRemoveStream,
  useSelectionEntry,
  useSourceForm,
  useStreamSelection,
  useUpdateSource,
  useUpdateStream,
} from 'airbyte-embedded-react'

const source_config = { api_key: 'key-1', start_date: '2026-01-01' }

export function TryAndConnect({ sourceTemplateId }: { sourceTemplateId: string }) {
  const check = useCheckSource()
  const create = useCreateSource()

  async function connect() {
    const { status } = await check.mutateAsync({ source_template_id: sourceTemplateId, source_config })
    if (status !== 'succeeded') return
    await create.mutateAsync({ source_template_id: sourceTemplateId, name: 'Parcels', source_config })
  }

  return <button onClick={() => void connect()}>{create.data ? `${create.data.name} is connected` : 'Connect'}</button>
}

export function Rename({ sourceId }: { sourceId: string }) {
  const { mutate, data, error } = useUpdateSource()
  const rename = () => mutate({ id: sourceId, name: 'All parcels', source_config })
  return <button onClick={rename}>{error?.code ?? (data ? `Now ${data.name}` : 'Rename')}</button>
}

export function Disconnect({ sourceId }: { sourceId: string }) {
  const { mutate, isSuccess } = useDeleteSource()
  return <button onClick={() => mutate({ id: sourceId })}>{isSuccess ? 'Disconnected' : 'Disconnect'}</button>
}

export function SyncOneStream({ sourceId }: { sourceId: string }) {
  const add = useAddStream(sourceId)
  const update = useUpdateStream(sourceId)
  const remove = useRemoveStream(sourceId)

  async function changeItsMind() {
    await add.mutateAsync({ stream_name: 'orders' })
    const patch = [{ op: 'replace' as const, path: '/sync_mode', value: 'full_refresh' }]
    await update.mutateAsync({ stream_name: 'orders', patch })
    await remove.mutateAsync({ stream_name: 'orders' })
  }

  return <button onClick={() => void changeItsMind()}>{remove.isSuccess ? 'Removed again' : 'Sync orders'}</button>
}

export function SyncEverything({
  sourceId,
  catalog,
  stored,
}: {
  sourceId: string
  catalog: Catalog
  stored: StreamConfig[]
}) {
  const { store, edits } = useStreamSelection({ catalog, stored })
  const { apply, state } = useApplyStreamEdits(sourceId)
  return (
    <>
      <button onClick={() => store.dispatch({ type: 'tick', streams: catalog.streams })}>Choose all</button>
      <button onClick={() => void apply(edits)}>{`${state.done} of ${edits.length + state.done} applied`}</button>
    </>
  )
}

export function OneStream({ catalog, stored }: { catalog: Catalog; stored: StreamConfig[] }) {
  const { store } = useStreamSelection({ catalog, stored })
  const { config, change } = useSelectionEntry(store, { name: 'orders' })
  return <p>{`orders: ${config?.sync_mode ?? 'not synced'}, ${change ?? 'as stored'}`}</p>
}

export function EverythingIncremental({ catalog, stored }: { catalog: Catalog; stored: StreamConfig[] }) {
  const { store, summary } = useStreamSelection({ catalog, stored })
  const { changed, skipped } = planBulk(store, catalog.streams, { type: 'incremental' })
  const carryOut = () => store.dispatch({ type: 'configure', configs: changed.map(({ after }) => after) })
  return (
    <>
      <p role="status">{`${changed.length} would change, ${skipped.length} cannot, ${summary.changed} are pending`}</p>
      <button onClick={carryOut}>Make all incremental</button>
    </>
  )
}

export function OneField({ spec, onSubmit }: { spec: ConnectorSpec; onSubmit: (config: object) => void }) {
  const form = useSourceForm({ spec, onSubmit })
  const problem = form.shownProblem(['api_key'])
  return (
    <>
      <input
        aria-label="API key"
        type="password"
        onChange={(event) => form.setValue(['api_key'], event.target.value)}
        onBlur={() => form.touch(['api_key'])}
      />
      <button onClick={() => void form.submit()}>{problem?.code ?? 'Send'}</button>
    </>
  )
}
