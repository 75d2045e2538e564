/**
 * Which of the API's two families of paths sources and their templates are asked at: `embedded` (`/embedded/sources`, first
 * generation) or `connectors` (`/integrations/connectors`, second). A source and a connector are the same thing, of one id.
 */
export type PathFamily = 'embedded' | 'connectors'

/**
 * Where each operation lives below `baseUrl`. Arguments are already percent-encoded, one path segment each. Replace single
 * entries to follow another generation of the API, or a proxy of your own.
 */
export type ApiPaths = {
  tokenInfo: () => string
  sourceTemplates: () => string
  sourceTemplate: (id: string) => string
  sources: () => string
  source: (id: string) => string
  /** Tries a configuration that is not saved. */
  checkSource: () => string
  /** Tries a configuration of a saved source. */
  checkStoredSource: (id: string) => string
  /** Second generation: the only one that is known to create a source from a sign-in. */
  connectors: () => string
  checkConnector: () => string
  initiateOAuth: () => string
  discover: (sourceId: string) => string
  catalogQuery: (sourceId: string) => string
  streams: (sourceId: string) => string
  stream: (sourceId: string, streamName: string) => string
}

/** First-generation paths, which a scoped token may use; of the second generation those of signing in. */
export const firstGenerationPaths: ApiPaths = {
  tokenInfo: () => 'embedded/scoped-token/info',
  sourceTemplates: () => 'embedded/source-templates',
  sourceTemplate: (id) => `embedded/source-templates/${id}`,
  sources: () => 'embedded/sources',
  source: (id) => `embedded/sources/${id}`,
  checkSource: () => 'embedded/sources/check',
  checkStoredSource: (id) => `embedded/sources/${id}/check`,
  connectors: () => 'integrations/connectors',
  checkConnector: () => 'integrations/connectors/check',
  initiateOAuth: () => 'integrations/connectors/oauth/initiate',
  discover: (sourceId) => `integrations/sources/${sourceId}/discover`,
  catalogQuery: (sourceId) => `integrations/sources/${sourceId}/catalog/query`,
  streams: (sourceId) => `integrations/sources/${sourceId}/streams`,
  stream: (sourceId, streamName) => `integrations/sources/${sourceId}/streams/${streamName}`,
}

/** Second-generation paths. It documents neither discovery nor streams, which stay where the first has them. */
export const connectorPaths: ApiPaths = {
  ...firstGenerationPaths,
  tokenInfo: () => 'account/applications/scoped-token/info',
  sourceTemplates: () => 'integrations/templates/sources',
  sourceTemplate: (id) => `integrations/templates/sources/${id}`,
  sources: () => 'integrations/connectors',
  source: (id) => `integrations/connectors/${id}`,
  checkSource: () => 'integrations/connectors/check',
  checkStoredSource: (id) => `integrations/connectors/${id}/check`,
}
