import type { JsonObject, JsonValue } from '../domain/json'
import type { TagsMode } from '../domain/sourceTemplate'
import type { AddStreamRequest } from '../domain/streamConfig'
import { createRandom } from './createRandom'
import { createFaults, type Fault } from './faults/createFaults'
import { waitFor } from './faults/waitFor'
import { sandboxCatalogs } from './fixtures/sandboxCatalogs'
import { sandboxOrganizationId } from './fixtures/sandboxOrganizationId'
import { sandboxTemplates } from './fixtures/sandboxTemplates'
import { apiPrefix, createApp } from './http/createApp'
import { createRateLimit } from './http/createRateLimit'
import type { SandboxParts } from './http/SandboxParts'
import type { RecordedRequest } from './recording/RecordedRequest'
import { redactBody } from './recording/redactBody'
import type { SandboxOptions } from './SandboxOptions'
import { createStore } from './store/createStore'
import { findStream, toStreamConfig } from './streams/streamConfigs'
import { createTokenMint, type TokenKind } from './tokens/createTokenMint'
import { toWidgetToken } from './tokens/toWidgetToken'

/** The Airbyte Embedded API, made up and kept in memory. */
export type Sandbox = {
  /** Stands in for `fetch`: answers without a network. Rejects as `fetch` does when a fault drops the connection. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>
  /** The API as a function. Rejects with a `TypeError` when a fault drops the connection. */
  handle(request: Request): Promise<Response>
  /** Where it is, with `/api/v1`: the client's `baseUrl`. */
  readonly baseUrl: string
  /** A scoped token for a workspace, which is made when it is new. Default workspace: `demo`. `ttl` in seconds. */
  mintScopedToken(workspaceName?: string, options?: { ttl?: number | undefined }): Promise<string>
  mintWidgetToken(options?: MintWidgetTokenOptions): Promise<string>
  /** Makes something go wrong. Returns the way to end it. */
  addFault(fault: Fault): () => void
  clearFaults(): void
  /** Ends every token of that kind that is out there; scoped ones by default. */
  expireTokens(kind?: TokenKind): void
  /** What was asked so far, oldest first, the last 10,000. Live: read it again after more requests. */
  readonly requests: readonly RecordedRequest[]
  /** Puts a source in place without a request. Its configuration is stored as it is, unchecked. */
  addSource(source: NewSource): { id: string }
  /** The templates on offer, in order. */
  readonly templates: readonly { id: string; name: string }[]
  /** Puts everything back to how it was made. Tokens stay good, but their workspaces are gone. */
  reset(): void
}

/** For whom a widget token is, and what it may show. */
export type MintWidgetTokenOptions = {
  workspaceName?: string | undefined
  allowedOrigin?: string | undefined
  /** Seconds. */
  ttl?: number | undefined
  tags?: readonly string[] | undefined
  tagsMode?: TagsMode | undefined
}

/** A source to put in place. */
export type NewSource = {
  /** Default: `demo`, as for tokens. */
  workspace_name?: string | undefined
  source_template_id: string
  name?: string | undefined
  source_config?: JsonObject | undefined
  /** Streams that are picked already. */
  streams?: readonly AddStreamRequest[] | undefined
}

const defaultWorkspace = 'demo'
/** A sandbox that is served for days must not keep every request. */
const longestRecord = 10_000

/**
 * Makes a sandbox of its own: nothing is shared between two. Runs where `Request`, `Response` and Web Crypto are: Node,
 * browsers, workers.
 *
 * @example
 * const sandbox = createSandbox()
 * const client = createClient({ token: await sandbox.mintScopedToken(), baseUrl: sandbox.baseUrl, fetch: sandbox.fetch })
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { baseUrl = `https://sandbox.airbyte.test${apiPrefix}`, now = Date.now } = options
  const { client_id, client_secret } = options.credentials ?? {
    client_id: 'sandbox-client',
    client_secret: 'sandbox-secret',
  }
  const random = createRandom(options.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0)
  const store = createStore({ random, now })
  const faults = createFaults(random)
  const rateLimit = createRateLimit({ limit: options.rateLimit, now })
  const requests: RecordedRequest[] = []
  const tokens = createTokenMint({
    issuer: new URL(baseUrl).origin,
    now,
    lifetimes: { application: options.tokenTtl?.application ?? 900, scoped: options.tokenTtl?.scoped ?? 1200 },
  })
  const parts: SandboxParts = { store, tokens, faults, rateLimit, requests, random, options, now, baseUrl, reset }
  reset()
  const app = createApp(parts)

  function reset() {
    for (const map of [store.organizations, store.workspaces, store.templates, store.catalogs]) map.clear()
    for (const map of [store.sources, store.signIns, store.oauthSecrets]) map.clear()
    store.organizations.set(sandboxOrganizationId, {
      id: sandboxOrganizationId,
      name: 'Sandbox',
      client_id,
      client_secret,
    })
    for (const template of options.templates ?? sandboxTemplates) store.templates.set(template.id, template)
    for (const [name, catalog] of Object.entries({ ...sandboxCatalogs, ...options.catalogs }))
      store.catalogs.set(name, catalog)
    rateLimit.reset()
    faults.clear()
    for (const fault of options.faults ?? []) faults.add(fault)
    requests.length = 0
  }

  async function handle(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    if (!pathname.startsWith(`${apiPrefix}/`) || request.method === 'OPTIONS') return app.fetch(request, {})

    const record: RecordedRequest = {
      method: request.method,
      path: pathname.slice(apiPrefix.length),
      search,
      status: null,
    }
    requests.push(record)
    if (requests.length > longestRecord) requests.shift()
    const body = readJsonText(await request.clone().text())
    if (body !== undefined) record.body = options.keepSecretsInRequests ? body : redactBody(body)

    await waitFor(pickLatency(), request.signal)
    const fault = faults.strike(record)
    await waitFor(fault?.latency ?? 0, request.signal)
    if (fault?.connection === 'hang') await waitFor(Number.POSITIVE_INFINITY, request.signal)
    if (fault?.connection === 'drop') throw new TypeError('Failed to fetch')
    if (fault?.expire_tokens) expire(fault.expire_tokens)

    const response = await app.fetch(request, { fault })
    request.signal.throwIfAborted()
    if (fault?.connection === 'lose') throw new TypeError('Failed to fetch')
    record.status = response.status
    return response
  }

  function pickLatency(): number {
    const { latency = 0 } = options
    return typeof latency === 'number' ? latency : latency[0] + random.next() * (latency[1] - latency[0])
  }

  function expire(kind: TokenKind | 'all') {
    for (const each of kind === 'all' ? (['application', 'scoped'] as const) : [kind]) tokens.expire(each)
  }

  function openWorkspace(name = defaultWorkspace) {
    return store.getOrCreateWorkspace(sandboxOrganizationId, name)
  }

  function mintScopedToken(workspaceName?: string, { ttl }: { ttl?: number | undefined } = {}) {
    return tokens.mint({ kind: 'scoped', clientId: client_id, workspaceId: openWorkspace(workspaceName).id }, ttl)
  }

  return {
    baseUrl,
    requests,
    handle,
    reset,
    mintScopedToken,
    fetch: (input, init) => handle(new Request(typeof input === 'string' ? new URL(input, baseUrl) : input, init)),

    async mintWidgetToken({ workspaceName, allowedOrigin = 'https://app.example', ttl, tags, tagsMode } = {}) {
      const token = await mintScopedToken(workspaceName, { ttl })
      const workspaceId = openWorkspace(workspaceName).id
      return toWidgetToken({ token, origin: new URL(baseUrl).origin, workspaceId, allowedOrigin, tags, tagsMode })
    },

    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    expireTokens: (kind = 'scoped') => expire(kind),

    addSource({ workspace_name, source_template_id, name, source_config = {}, streams = [] }) {
      const template = store.templates.get(source_template_id)
      if (!template)
        throw new Error(`The sandbox has no template ${source_template_id}, so it cannot make a source of it.`)
      const source = store.addSource({
        workspace_id: openWorkspace(workspace_name).id,
        template,
        config: source_config,
        name,
      })
      for (const request of streams) {
        const stream = findStream(store.catalogOf(source), request.stream_name)
        source.streams.set(
          stream.name,
          toStreamConfig(stream, JSON.parse(JSON.stringify(request)), options.strictStreams ?? false),
        )
      }
      return { id: source.id }
    },

    get templates() {
      return [...store.templates.values()].map(({ id, name }) => ({ id, name }))
    },
  }
}

function readJsonText(text: string): JsonValue | undefined {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
