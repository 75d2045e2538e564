'use client'
import { sourceTemplateQuery } from './sourceTemplateQuery'
import { useWorkspaceQuery } from './useWorkspaceQuery'

/** One connector with its form. Stays pending, and fetches nothing, until `id` is known. */
export function useSourceTemplate(id: string | undefined) {
  return useWorkspaceQuery({
    caller: 'useSourceTemplate()',
    toOptions: (client) => sourceTemplateQuery(client, id),
  })
}
