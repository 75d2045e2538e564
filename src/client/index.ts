// Client
export { type ClientOptions, type ClientTimeouts, createClient, defaultBaseUrl } from './createClient'
export type {
  EmbeddedClient,
  RequestOptions,
  SourceTemplateFilter,
  StreamRequestOptions,
  TokenInfo,
} from './EmbeddedClient'
export type { RetrySettings } from './sendRepeatedly'
export { type ApiPaths, connectorPaths, firstGenerationPaths, type PathFamily } from './apiPaths'

// For the page that people come back to after they signed in
export { finishOAuth } from './finishOAuth'

// Pure functions
export { adviseStreamConfig } from '../domain/adviseStreamConfig'
export { allowedSyncModes, type SyncModePair } from '../domain/allowedSyncModes'
export { applyStreamPatch } from '../domain/applyStreamPatch'
export { checkStreamConfig, type StreamProblem, type StreamProblemCode } from '../domain/checkStreamConfig'
export {
  type AnswerComparison,
  type AnswerItem,
  type CompiledFilter,
  compileFilter,
  type EvaluationLimits,
  type FilterEvaluation,
} from '../domain/compileFilter'
export type { FilterResult } from '../domain/filter/classifyResult'
export type { FilterFix, FilterHint } from '../domain/filter/filterHint'
export { type CatalogChange, diffCatalogs, type StreamRef } from '../domain/diffCatalogs'
export type { FieldType, StreamChange } from '../domain/diffStreams'
export type { FilterMessage } from '../domain/filterMessage'
export { matchStreams } from '../domain/matchStreams'
export { normalizeCatalog } from '../domain/normalizeCatalog'
export { readConnectorSpec } from '../domain/readConnectorSpec'
export { type ReadTokenResult, readToken } from '../domain/readToken'
export { type AdviceCode, recommendStreamConfig, type StreamRecommendation } from '../domain/recommendStreamConfig'
export { type StreamEdit, streamEdits } from '../domain/streamEdits'
export { type StreamField, streamFields } from '../domain/streamFields'
export { type JsonPatchOperation, streamPatch } from '../domain/streamPatch'
export { type FilterSuggestion, suggestFilter } from '../domain/suggestFilter'

// Values that cross the boundary
export type { Catalog, Stream, SyncMode } from '../domain/catalog'
export type { ConnectorSpec } from '../domain/connectorSpec'
export type { EmbeddedEvent } from '../domain/events'
export type { JsonObject, JsonValue } from '../domain/json'
export type {
  CheckSourceRequest,
  CreateSourceRequest,
  InitiateOAuthRequest,
  Source,
  SourceCheck,
  SourceSummary,
  UpdateSourceRequest,
} from '../domain/source'
export type {
  FieldBranch,
  FieldKind,
  FieldNode,
  FieldPath,
  FieldSection,
  SourceForm,
  SpecNotice,
  SpecNoticeCode,
} from '../domain/sourceForm'
export type { SourceTemplate, SourceTemplateSummary, TagsMode, TemplateCustomization } from '../domain/sourceTemplate'
export type { AddStreamRequest, DestinationSyncMode, StreamConfig } from '../domain/streamConfig'

// Errors
export {
  EmbeddedError,
  type EmbeddedErrorCode,
  type EmbeddedErrorDetails,
  type FieldError,
  isEmbeddedError,
} from '../domain/errors'
