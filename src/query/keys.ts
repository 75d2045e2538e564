import type { SourceTemplateFilter } from '../client/EmbeddedClient'

type WorkspaceKey = string | undefined

const root = 'airbyte-embedded'

/**
 * Keys of everything the hooks cache. The workspace is in every one, so tenants that share a QueryClient never share data;
 * a token or a source configuration is in none. Use them to invalidate: `keys.workspace(client.workspaceKey)` is all of it.
 */
export const keys = {
  all: [root] as const,
  /** Mutations that save a source, for those who watch the mutation cache. */
  createSource: [root, 'create_source'] as const,
  updateSource: [root, 'update_source'] as const,
  workspace: (workspace: WorkspaceKey) => [root, workspace] as const,
  tokenInfo: (workspace: WorkspaceKey) => [root, workspace, 'token_info'] as const,
  sourceTemplates: (workspace: WorkspaceKey, filter: SourceTemplateFilter) =>
    [
      root,
      workspace,
      'source_templates',
      { tags: [...(filter.tags ?? [])].sort(), mode: filter.tagsMode ?? 'any' },
    ] as const,
  sourceTemplate: (workspace: WorkspaceKey, id: string | undefined) =>
    [root, workspace, 'source_template', id] as const,
  sources: (workspace: WorkspaceKey) => [root, workspace, 'sources'] as const,
  source: (workspace: WorkspaceKey, id: string | undefined) => [root, workspace, 'source', id] as const,
  /** Everything below one source: its catalog, queries over it, its streams. */
  sourceParts: (workspace: WorkspaceKey, id: string | undefined) => [root, workspace, 'source_parts', id] as const,
  catalog: (workspace: WorkspaceKey, sourceId: string | undefined) =>
    [root, workspace, 'source_parts', sourceId, 'catalog'] as const,
  /** How the discovery of the catalog stands; never fetched, only written. */
  discovery: (workspace: WorkspaceKey, sourceId: string | undefined) =>
    [root, workspace, 'source_parts', sourceId, 'discovery'] as const,
  catalogQueries: (workspace: WorkspaceKey, sourceId: string | undefined) =>
    [root, workspace, 'source_parts', sourceId, 'catalog_query'] as const,
  catalogQuery: (workspace: WorkspaceKey, sourceId: string | undefined, jmesQuery: string | undefined) =>
    [root, workspace, 'source_parts', sourceId, 'catalog_query', jmesQuery] as const,
  streams: (workspace: WorkspaceKey, sourceId: string | undefined) =>
    [root, workspace, 'source_parts', sourceId, 'streams'] as const,
}
