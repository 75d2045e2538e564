// Client

// Errors and events
export type { EmbeddedErrorCode, EmbeddedErrorDetails, FieldError } from '../domain/errors'
export { EmbeddedError, isEmbeddedError } from '../domain/errors'
export type { EmbeddedEvent } from '../domain/events'
export { type ApiPaths, firstGenerationPaths } from './apiPaths'
export { type ClientOptions, type ClientTimeouts, createClient, defaultBaseUrl } from './createClient'
export type { RetrySettings } from './createRequester'
export type { EmbeddedClient, RequestOptions, SourceTemplateFilter, TokenInfo } from './EmbeddedClient'
