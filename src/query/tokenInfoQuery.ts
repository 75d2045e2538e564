import type { EmbeddedClient } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/** Options for who the token speaks for. */
export function tokenInfoQuery(client: EmbeddedClient) {
  return workspaceQuery({
    client,
    queryKey: keys.tokenInfo(client.workspaceKey),
    read: (options) => client.getTokenInfo(options),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
