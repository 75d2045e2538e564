import type { Catalog } from '../domain/catalog'
import type { JsonValue } from '../domain/json'
import type {
  CheckSourceRequest,
  CreateSourceRequest,
  InitiateOAuthRequest,
  Source,
  SourceCheck,
  SourceSummary,
  UpdateSourceRequest,
} from '../domain/source'
import type { SourceTemplate, SourceTemplateSummary, TagsMode } from '../domain/sourceTemplate'
import type { AddStreamRequest, StreamConfig } from '../domain/streamConfig'
import type { JsonPatchOperation } from '../domain/streamPatch'

/** When to give a request up. */
export type RequestOptions = {
  /** Ends the request, its retries and its waiting for a token; the promise rejects with code `aborted`. */
  signal?: AbortSignal | undefined
  /** Milliseconds until the request is given up with code `timeout`. */
  timeout?: number | undefined
}

/** When to give a request up, and whether to send it again. */
export type StreamRequestOptions = RequestOptions & {
  /** `false`: a failure comes back at once, for callers with a back-off of their own. Default `true`. */
  repeat?: boolean | undefined
}

/** Who the scoped token speaks for. */
export type TokenInfo = { organization_id: string | null; workspace_id: string; workspace_name: string | null }

/** Which source templates to list. */
export type SourceTemplateFilter = {
  /** Only templates with these tags. Empty or left out: all of them. */
  tags?: readonly string[] | undefined
  /** Whether one tag suffices. Default `any`; always sent, since the API's own default differs by endpoint. */
  tagsMode?: TagsMode | undefined
}

/**
 * The Airbyte Embedded API of one workspace. Every method rejects with an `EmbeddedError` and nothing else. Reads are
 * repeated on 429, 502, 503, 504 and lost connections; writes only where repeating is safe.
 */
export type EmbeddedClient = {
  /** Where the API is, without a slash at its end. */
  readonly baseUrl: string
  /**
   * Which workspace the token speaks for, as a cache key; undefined until a token was read. A token that names none gets
   * a key of its own per client, so that two tenants never share a cache.
   */
  readonly workspaceKey: string | undefined
  /** Calls back when `workspaceKey` becomes known or changes. Returns the way to stop. */
  subscribe(listener: () => void): () => void
  /** Makes sure of a token, so that `workspaceKey` is known. Never rejects: a failing `getToken` shows at the first request. */
  ready(): Promise<void>
  /**
   * Replaces the token. Requests in flight keep the one they had. Null forgets it: without a `getToken`, `workspaceKey`
   * is then unknown until the next one is set.
   */
  setToken(token: string | null): void
  /** Aborts what is in flight and forgets the token. The client can be used again once it is given another. */
  dispose(): void

  getTokenInfo(options?: RequestOptions): Promise<TokenInfo>
  listSourceTemplates(filter?: SourceTemplateFilter, options?: RequestOptions): Promise<SourceTemplateSummary[]>
  getSourceTemplate(id: string, options?: RequestOptions): Promise<SourceTemplate>
  listSources(options?: RequestOptions): Promise<SourceSummary[]>
  getSource(id: string, options?: RequestOptions): Promise<Source>
  checkSource(request: CheckSourceRequest, options?: RequestOptions): Promise<SourceCheck>
  createSource(request: CreateSourceRequest, options?: RequestOptions): Promise<Source>
  /**
   * Begins a sign-in and resolves with the provider's page to send the person to. Names the workspace by what the token
   * says of it, which is a request of its own.
   */
  initiateOAuth(request: InitiateOAuthRequest, options?: RequestOptions): Promise<string>
  updateSource(id: string, request: UpdateSourceRequest, options?: RequestOptions): Promise<Source>
  deleteSource(id: string, options?: RequestOptions): Promise<void>
  /** Slow: the source itself is asked. Follows a job when the API answers with one. */
  discoverCatalog(sourceId: string, options?: RequestOptions): Promise<Catalog>
  /** Ends the discoveries of this source that are under way; their promises reject with code `aborted`. */
  stopDiscovery(sourceId: string): void
  /** Evaluates a JMESPath expression (root: the catalog) on the server. */
  queryCatalog(sourceId: string, jmesQuery: string, options?: RequestOptions): Promise<JsonValue>
  /** `only`: names of the streams to tell of, which saves requests where the API lists but names. Left out: all. */
  listStreams(
    sourceId: string,
    options?: RequestOptions & { only?: ReadonlySet<string> | undefined },
  ): Promise<StreamConfig[]>
  getStream(sourceId: string, streamName: string, options?: StreamRequestOptions): Promise<StreamConfig>
  addStream(sourceId: string, stream: AddStreamRequest, options?: StreamRequestOptions): Promise<StreamConfig>
  updateStream(
    sourceId: string,
    streamName: string,
    patch: JsonPatchOperation[],
    options?: StreamRequestOptions,
  ): Promise<StreamConfig>
  /** Stops syncing the stream; data already synced stays. */
  removeStream(sourceId: string, streamName: string, options?: StreamRequestOptions): Promise<void>
}
