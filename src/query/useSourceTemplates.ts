'use client'
import type { SourceTemplateFilter } from '../client/EmbeddedClient'
import { sourceTemplatesQuery } from './sourceTemplatesQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/** The connectors on offer, without their forms. The filter is compared by content: it may be a new object each time. */
export function useSourceTemplates(filter: SourceTemplateFilter = {}) {
  return useWorkspaceQuery({
    caller: 'useSourceTemplates()',
    toOptions: (client) => sourceTemplatesQuery(client, filter),
  })
}
