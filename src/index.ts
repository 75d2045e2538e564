// Provider
export { EmbeddedProvider, type EmbeddedProviderProps } from './components/EmbeddedProvider'
export type { MessageOverrides, Messages } from './ui/words/createMessages'
export type { Formatters } from './ui/words/Formatters'
export type { Translation } from './ui/words/Translation'

// Components
export { CatalogBrowser, type CatalogBrowserProps } from './components/CatalogBrowser'
export type { ExtraColumn } from './ui/catalog-browser/useExtraColumns'
export { ConnectFlow, type ConnectFlowProps } from './components/ConnectFlow'
export { SourceConfigForm, type SourceConfigFormProps } from './components/SourceConfigForm'
export type { ConnectionTagChoices, SourceFormOptionProps } from './components/SourceFormOptionProps'
export type { ConnectionTags } from './components/useSourceSubmit'
export type { SourceFormWidget, SourceFormWidgetProps } from './ui/source-form/SourceFormWidget'
export { SourceList, type SourceListProps } from './components/SourceList'
export { StreamPicker, type StreamPickerProps } from './components/StreamPicker'
export { TemplateGallery, type TemplateGalleryProps } from './components/TemplateGallery'

// Query hooks that read
export { useCatalog } from './query/useCatalog'
export { useCatalogQuery } from './query/useCatalogQuery'
export { useEvaluateOnServer } from './query/useEvaluateOnServer'
export { useSource } from './query/useSource'
export { useSources } from './query/useSources'
export { useSourceTemplate } from './query/useSourceTemplate'
export { useSourceTemplates } from './query/useSourceTemplates'
export { useStreams } from './query/useStreams'
export { useTokenInfo } from './query/useTokenInfo'

// Query hooks that write
export { useAddStream } from './query/useAddStream'
export { type ApplyStreamEdits, useApplyStreamEdits } from './query/useApplyStreamEdits'
export { type CheckSourceVariables, useCheckSource } from './query/useCheckSource'
export { type CreateSourceVariables, useCreateSource } from './query/useCreateSource'
export { useDeleteSource } from './query/useDeleteSource'
export { useRemoveStream } from './query/useRemoveStream'
export { type UpdateSourceVariables, useUpdateSource } from './query/useUpdateSource'
export { type UpdateStreamVariables, useUpdateStream } from './query/useUpdateStream'
export type { ApplyItem, ApplyOutcome, ApplyState } from './query/applyState'

// Options of the reading hooks, to prefetch, read or invalidate with
export { catalogExpressionQuery } from './query/catalogExpressionQuery'
export { catalogQuery } from './query/catalogQuery'
export { sourceQuery } from './query/sourceQuery'
export { sourcesQuery } from './query/sourcesQuery'
export { sourceTemplateQuery } from './query/sourceTemplateQuery'
export { sourceTemplatesQuery } from './query/sourceTemplatesQuery'
export { streamsQuery } from './query/streamsQuery'
export { tokenInfoQuery } from './query/tokenInfoQuery'

// The provider's own client and cache, for those options
export { useEmbeddedClient } from './query/useEmbeddedClient'

// State of the components, for hosts that draw their own
export type { NamedFilter } from './headless/catalog-filter/namedFilters'
export type { FilterPlace } from './headless/catalog-filter/useFilterOutcome'
export type { ServerComparison } from './headless/catalog-filter/useServerComparison'
export type { EvaluateOnServer } from './headless/catalog-filter/useServerOutcome'
export { type CatalogFilter, type CatalogFilterOptions, useCatalogFilter } from './headless/useCatalogFilter'
export { type SourceFormOptions, type SourceFormState, useSourceForm } from './headless/useSourceForm'
export {
  type StreamSelection,
  type StreamSelectionOptions,
  useSelectionEntry,
  useStreamSelection,
} from './headless/useStreamSelection'

// Changes to many streams at once, planned before they are made
export { type BulkCandidate, rankBulkCursors, rankBulkKeys } from './headless/stream-selection/bulkCandidates'
export type { SelectionStore, SelectionSummary } from './headless/stream-selection/createSelectionStore'
export {
  type BulkChange,
  type BulkLookup,
  type BulkPlan,
  type BulkRule,
  type BulkSkipReason,
  planBulk,
} from './headless/stream-selection/planBulk'
export type { SelectionAction } from './headless/stream-selection/planStep'
export type { SelectionEntry } from './headless/stream-selection/readEntry'

// Selections that are taken to other sources
export { applyRecipe, type RecipeMatch, type RecipeOutcome, type RecipeTarget } from './headless/recipe/applyRecipe'
export { exportRecipe } from './headless/recipe/exportRecipe'
export type { RecipeAdaptation } from './headless/recipe/fitConfig'
export { type RecipeFault, type RecipeReading, readRecipe } from './domain/readRecipe'
export type { Recipe, RecipeStream } from './domain/recipe'

// For the page that people come back to after they signed in
export { finishOAuth } from './client/finishOAuth'

// Pure functions
export { adviseStreamConfig } from './domain/adviseStreamConfig'
export { allowedSyncModes, type SyncModePair } from './domain/allowedSyncModes'
export { applyStreamPatch } from './domain/applyStreamPatch'
export { checkStreamConfig, type StreamProblem, type StreamProblemCode } from './domain/checkStreamConfig'
export {
  type AnswerComparison,
  type AnswerItem,
  type CompiledFilter,
  compileFilter,
  type EvaluationLimits,
  type FilterEvaluation,
} from './domain/compileFilter'
export type { FilterResult } from './domain/filter/classifyResult'
export type { FilterFix, FilterHint } from './domain/filter/filterHint'
export { type CatalogChange, diffCatalogs, type StreamRef } from './domain/diffCatalogs'
export type { FieldType, StreamChange } from './domain/diffStreams'
export type { FilterMessage } from './domain/filterMessage'
export { matchStreams } from './domain/matchStreams'
export { normalizeCatalog } from './domain/normalizeCatalog'
export { type PastedConfig, readPastedConfig } from './domain/paste/readPastedConfig'
export { readConnectorSpec } from './domain/readConnectorSpec'
export { type ReadTokenResult, readToken } from './domain/readToken'
export { type AdviceCode, recommendStreamConfig, type StreamRecommendation } from './domain/recommendStreamConfig'
export type { StreamClash } from './domain/mergeStreamEdits'
export { type StreamEdit, streamEdits } from './domain/streamEdits'
export { type FieldItems, type StreamField, streamFields } from './domain/streamFields'
export { type JsonPatchOperation, streamPatch } from './domain/streamPatch'
export { type FilterSuggestion, suggestFilter } from './domain/suggestFilter'

// Values that cross the boundary
export type {
  EmbeddedClient,
  RequestOptions,
  SourceTemplateFilter,
  StreamRequestOptions,
  TokenInfo,
} from './client/EmbeddedClient'
export type { Catalog, Stream, SyncMode } from './domain/catalog'
export type { ConnectorSpec } from './domain/connectorSpec'
export type { EmbeddedEvent } from './domain/events'
export type { FieldProblem, FieldProblemCode } from './domain/fieldProblem'
export type { JsonObject, JsonValue } from './domain/json'
export type { FieldRef } from './domain/hostFields'
export type {
  CheckSourceRequest,
  CreateSourceRequest,
  InitiateOAuthRequest,
  Source,
  SourceCheck,
  SourceSummary,
  UpdateSourceRequest,
} from './domain/source'
export type {
  FieldBranch,
  FieldKind,
  FieldNode,
  FieldPath,
  FieldSection,
  SourceForm,
  SpecNotice,
  SpecNoticeCode,
} from './domain/sourceForm'
export type { SourceTemplate, SourceTemplateSummary, TagsMode, TemplateCustomization } from './domain/sourceTemplate'
export type { AddStreamRequest, DestinationSyncMode, StreamConfig } from './domain/streamConfig'

// Errors
export {
  EmbeddedError,
  type EmbeddedErrorCode,
  type EmbeddedErrorDetails,
  type FieldError,
  isEmbeddedError,
} from './domain/errors'
