import {
  type Catalog,
  type SelectionStore,
  type Stream,
  type StreamConfig,
  useApplyStreamEdits,
  useCatalog,
  useCatalogFilter,
  useSelectionEntry,
  useStreamSelection,
  useStreams,
} from 'airbyte-embedded-react'

/** Reads what there is to choose from, and what is chosen already. */
export function OwnGrid({ sourceId }: { sourceId: string }) {
  const catalog = useCatalog(sourceId)
  const stored = useStreams(sourceId)
  if (catalog.error || stored.error) return <p role="alert">The streams could not be loaded.</p>
  if (!catalog.data || !stored.data) return <p role="status">Loading…</p>
  return <Grid sourceId={sourceId} catalog={catalog.data} stored={stored.data} />
}

function Grid({ sourceId, catalog, stored }: { sourceId: string; catalog: Catalog; stored: StreamConfig[] }) {
  const filter = useCatalogFilter({ catalog })
  const { store, summary, edits } = useStreamSelection({ catalog, stored })
  const { apply, state } = useApplyStreamEdits(sourceId)
  return (
    <section aria-label="Streams">
      <label>
        Filter <input type="search" value={filter.text} onChange={(event) => filter.setText(event.target.value)} />
      </label>
      <p role="status">
        {filter.streams.length} of {filter.total} streams, {summary.picked} to be synced
      </p>
      <ul>
        {/* A catalog may hold thousands: draw a page of them, or bring a virtual list of your own. */}
        {filter.streams.slice(0, 100).map((stream) => (
          <Row key={`${stream.namespace}.${stream.name}`} store={store} stream={stream} />
        ))}
      </ul>
      <button
        type="button"
        disabled={edits.length === 0 || state.phase === 'applying'}
        onClick={() => void apply(edits)}
      >
        Apply {edits.length} changes
      </button>
    </section>
  )
}

/** Is drawn again when its own stream changes, and at no other time. */
function Row({ store, stream }: { store: SelectionStore; stream: Stream }) {
  const { config, problems } = useSelectionEntry(store, stream)
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={config !== undefined}
          onChange={() => store.dispatch({ type: config ? 'untick' : 'tick', streams: [stream] })}
        />{' '}
        {stream.name}
      </label>{' '}
      {config?.sync_mode} {problems.map(({ code }) => code).join(', ')}
    </li>
  )
}
