import type { EmbeddedClient } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/** Options for one source with its stored configuration, secrets masked. */
export function sourceQuery(client: EmbeddedClient, id: string | undefined) {
  return workspaceQuery({
    client,
    queryKey: keys.source(client.workspaceKey, id),
    read: id === undefined ? undefined : (options) => client.getSource(id, options),
    staleTime: 30_000,
  })
}
