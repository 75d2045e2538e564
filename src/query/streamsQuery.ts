import type { EmbeddedClient } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/** Options for the streams of a source that are synced, each with its configuration. */
export function streamsQuery(client: EmbeddedClient, sourceId: string | undefined) {
  return workspaceQuery({
    client,
    queryKey: keys.streams(client.workspaceKey, sourceId),
    read: sourceId === undefined ? undefined : (options) => client.listStreams(sourceId, options),
    staleTime: 30_000,
  })
}
