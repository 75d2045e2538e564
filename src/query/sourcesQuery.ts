import type { EmbeddedClient } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/** Options for the connected sources. */
export function sourcesQuery(client: EmbeddedClient) {
  return workspaceQuery({
    client,
    queryKey: keys.sources(client.workspaceKey),
    read: (options) => client.listSources(options),
    staleTime: 30_000,
  })
}
