import { catalogQuery, sourcesQuery, streamsQuery, useEmbeddedClient, useSources } from 'airbyte-embedded-react'

/** Links that start to read a source's streams when a person is about to follow them. */
export function SourceLinks() {
  const { client, queryClient } = useEmbeddedClient()
  const { data: sources = [] } = useSources()

  function warmUp(id: string) {
    void queryClient.prefetchQuery(catalogQuery(client, id))
    void queryClient.prefetchQuery(streamsQuery(client, id))
  }

  return (
    <nav aria-label="Sources">
      {sources.map(({ id, name }) => (
        <a key={id} href={`#/sources/${id}`} onMouseEnter={() => warmUp(id)} onFocus={() => warmUp(id)}>
          {name}
        </a>
      ))}
      <button
        type="button"
        onClick={() => void queryClient.invalidateQueries({ queryKey: sourcesQuery(client).queryKey })}
      >
        Refresh
      </button>
    </nav>
  )
}
