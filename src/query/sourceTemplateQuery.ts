import type { EmbeddedClient } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/** Options for one connector with its form. Never fetched again by itself: somebody may be filling the form in. */
export function sourceTemplateQuery(client: EmbeddedClient, id: string | undefined) {
  return workspaceQuery({
    client,
    queryKey: keys.sourceTemplate(client.workspaceKey, id),
    read: id === undefined ? undefined : (options) => client.getSourceTemplate(id, options),
    staleTime: 300_000,
  })
}
