import type { EmbeddedClient, SourceTemplateFilter } from '../client/EmbeddedClient'
import { keys } from './keys'
import { workspaceQuery } from './workspaceQuery'

/** Options for the connectors on offer. Operators change them rarely: fresh for five minutes. */
export function sourceTemplatesQuery(client: EmbeddedClient, filter: SourceTemplateFilter = {}) {
  return workspaceQuery({
    client,
    queryKey: keys.sourceTemplates(client.workspaceKey, filter),
    read: (options) => client.listSourceTemplates(filter, options),
    staleTime: 300_000,
  })
}
