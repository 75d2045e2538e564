import { type ApiPaths, connectorPaths, firstGenerationPaths, type PathFamily } from './apiPaths'
import { createRedactor } from './createRedactor'
import { createRequester } from './createRequester'
import { createTokenSource } from './createTokenSource'
import type { EmbeddedClient } from './EmbeddedClient'
import type { RetrySettings } from './sendRepeatedly'
import { sourceOperations } from './sourceOperations'
import { streamOperations } from './streamOperations'
import { templateOperations } from './templateOperations'

/** How long requests may take. */
export type ClientTimeouts = {
  /** Milliseconds for a request with all its repetitions. Default 30,000. */
  request: number
  /** Discovery and checks ask the source itself, which may take minutes. Default 300,000. */
  source: number
  /** For `getToken`. Default 30,000. */
  token: number
}

/** Where the API is, who asks, and how patient to be. */
export type ClientOptions = {
  /** A scoped token or a widget token, as the API minted it. */
  token?: string | null | undefined
  /**
   * Asks the host's backend for a token. Called when there is none, a minute before it expires, and once after the API
   * refused it; requests made meanwhile share the one call and wait for it.
   */
  getToken?: (() => Promise<string>) | undefined
  /** Sent as `X-Organization-Id`; needed only by callers in several organizations. */
  organizationId?: string | undefined
  /** Default `https://api.airbyte.ai/api/v1`. A proxy of your own will do. */
  baseUrl?: string | undefined
  /** In place of the global `fetch`. Gets a `Request`. */
  fetch?: ((input: Request, init?: RequestInit) => Promise<Response>) | undefined
  /** Default `embedded`: the family that a scoped token is documented for. */
  pathFamily?: PathFamily | undefined
  /** Replaces single paths of the family; see `firstGenerationPaths` and `connectorPaths`. */
  paths?: Partial<ApiPaths> | undefined
  timeouts?: Partial<ClientTimeouts> | undefined
  retry?: Partial<RetrySettings> | undefined
  /** Milliseconds before a discovery that runs as a job is looked at again; later looks are further apart. Default 1,000. */
  pollDelay?: number | undefined
  /** Hears that `getToken` replaced a token. `expiresAt` is in milliseconds since 1970. */
  onTokenRefreshed?: ((token: { expiresAt?: number }) => void) | undefined
  /** The time in milliseconds since 1970, for tests. */
  now?: (() => number) | undefined
}

/** Where the API is, unless the host says otherwise. */
export const defaultBaseUrl = 'https://api.airbyte.ai/api/v1'

/**
 * The Airbyte Embedded API of one workspace, without React. Nothing is sent and nothing is scheduled until a method is
 * called.
 *
 * @example const client = createClient({ getToken: () => fetch('/token').then((response) => response.text()) })
 */
export function createClient(options: ClientOptions = {}): EmbeddedClient {
  const { now = Date.now, organizationId, pathFamily = 'embedded' } = options
  const baseUrl = (options.baseUrl ?? defaultBaseUrl).replace(/\/*$/, '/')
  const timeouts = { request: 30_000, source: 300_000, token: 30_000, ...definedIn(options.timeouts) }
  const tokens = createTokenSource({
    token: options.token,
    getToken: options.getToken,
    timeout: timeouts.token,
    now,
    baseUrl,
    onTokenRefreshed: options.onTokenRefreshed,
  })
  const redactor = createRedactor()
  const requester = createRequester({
    baseUrl,
    organizationId,
    // Looked up at each call, so that a page may replace `fetch` later on; called bare, as browsers demand.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    tokens,
    redactor,
    retry: { limit: 3, delay: 300, maxRetryAfter: 60_000, ...definedIn(options.retry) },
    now,
  })
  const parts = {
    requester,
    tokens,
    redactor,
    timeouts,
    baseUrl,
    pathFamily,
    paths: { ...(pathFamily === 'connectors' ? connectorPaths : firstGenerationPaths), ...definedIn(options.paths) },
    pollDelay: options.pollDelay ?? 1_000,
  }

  return {
    baseUrl: baseUrl.replace(/\/$/, ''),
    get workspaceKey() {
      return tokens.workspaceKey
    },
    subscribe: tokens.subscribe,
    ready: tokens.ready,
    setToken: tokens.set,
    dispose() {
      requester.abort()
      tokens.clear()
    },
    ...templateOperations(parts),
    ...sourceOperations(parts),
    ...streamOperations(parts),
  }
}

/** Hosts pass options on as they come, undefined ones too. */
function definedIn<Options extends object>(options: Options | undefined): Partial<Options> {
  const defined: Partial<Options> = { ...options }
  for (const key in defined) if (defined[key] === undefined) delete defined[key]
  return defined
}
