import { EmbeddedError, type EmbeddedErrorCode, isEmbeddedError } from '../domain/errors'
import { isJsonObject } from '../domain/json'
import type { Redactor } from './createRedactor'
import type { BearerToken, TokenSource } from './createTokenSource'
import { parseJson } from './parseJson'
import { readApiError } from './readApiError'
import { readBody } from './readBody'
import { refuseRedirect } from './refuseRedirect'
import { type RepeatPolicy, repeatable } from './repeatPolicy'
import { type Answer, type RetrySettings, sendRepeatedly } from './sendRepeatedly'
import { withDeadline } from './withDeadline'

export type RequesterOptions = {
  baseUrl: string
  organizationId?: string | undefined
  fetch: (input: Request, init?: RequestInit) => Promise<Response>
  tokens: TokenSource
  redactor: Redactor
  retry: RetrySettings
  now: () => number
}

export type ApiRequest = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  query?: [string, string][] | undefined
  json?: unknown
  /** Where the token's workspace is named. One that names none leaves it to the API, which goes by the token. */
  workspace?: 'query' | 'json' | undefined
  repeat?: RepeatPolicy | undefined
  timeout: number
  signal: AbortSignal | undefined
  /** Whether the organization is named. Default true; the documented stream calls do not. */
  namesOrganization?: boolean | undefined
  /** A deletion that was repeated and finds nothing has done its work the first time. */
  goneIsDone?: boolean | undefined
  badRequestCode?: EmbeddedErrorCode | undefined
}

export type Task<Result> = {
  timeout: number
  signal: AbortSignal | undefined
  run: (signal: AbortSignal) => Promise<Result>
}

export type Requester = {
  /** The JSON of the answer; undefined when it was empty. */
  send(request: ApiRequest): Promise<unknown>
  /** Runs what sends several requests under one time limit. */
  within<Result>(task: Task<Result>): Promise<Result>
  /** Ends all requests under way. */
  abort(): void
}

/** Sends requests with the token, repeats what may be repeated, and turns every failure into an `EmbeddedError`. */
export function createRequester(options: RequesterOptions): Requester {
  const { tokens, now, retry, redactor } = options
  /** One for each request: a shared signal would gather a listener from every one, and Node warns of many. */
  const underWay = new Set<AbortController>()

  async function exchange(request: Request): Promise<Answer> {
    const response = await options.fetch(request)
    refuseRedirect(response)
    const { status, ok, headers } = response
    tokens.noteServerTime(headers.get('date'))
    // The body is read here so that a connection lost half-way counts as a failed attempt.
    return { status, isOk: ok, retryAfter: headers.get('retry-after'), text: await readBody(response) }
  }

  async function attempt(request: ApiRequest, token: BearerToken, signal: AbortSignal): Promise<unknown> {
    const { query, json } = withWorkspace(request, token.workspaceId)
    const body = json === undefined ? undefined : JSON.stringify(json)
    const search = query.length > 0 ? `?${new URLSearchParams(query)}` : ''
    const create = () =>
      new Request(options.baseUrl + request.path + search, {
        method: request.method.toUpperCase(),
        headers: {
          ...headersFor(token, request.namesOrganization === false ? undefined : options.organizationId),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        body: body ?? null,
        redirect: 'manual',
        signal,
      })
    try {
      const { status, isOk, text, attempts, retryAfterMs } = await sendRepeatedly({
        create,
        send: exchange,
        policy: request.repeat ?? repeatable,
        retry,
        now,
        signal,
      })
      if (isOk) return readJson(text)
      if (status === 404 && request.goneIsDone === true && attempts > 1) return undefined
      throw readApiError({
        status,
        body: parseJson(text),
        retryAfter: retryAfterMs,
        badRequestCode: request.badRequestCode,
        redact: (said) => redactor.redact(said, request.json),
      })
    } catch (error) {
      throw isEmbeddedError(error) ? error : toNetworkError(error)
    }
  }

  async function sendWithToken(request: ApiRequest, signal: AbortSignal): Promise<unknown> {
    const token = await tokens.get()
    if (signal.aborted) return undefined
    try {
      return await attempt(request, token, signal)
    } catch (error) {
      if (!isEmbeddedError(error) || error.status !== 401 || signal.aborted) throw error
      const renewed = await tokens.renew(token)
      if (renewed.workspaceId !== token.workspaceId) {
        throw new EmbeddedError(
          'aborted',
          'The new token speaks for another workspace, so the request was not repeated.',
        )
      }
      if (signal.aborted) return undefined
      return attempt(request, renewed, signal)
    }
  }

  async function within<Result>({ timeout, signal, run }: Task<Result>): Promise<Result> {
    const closing = new AbortController()
    underWay.add(closing)
    try {
      return await withDeadline({ timeout, signals: [signal, closing.signal], run })
    } finally {
      underWay.delete(closing)
    }
  }

  return {
    within,
    send: (request) => within({ ...request, run: (signal) => sendWithToken(request, signal) }),
    abort() {
      for (const closing of underWay) closing.abort()
    },
  }
}

function withWorkspace({ query = [], json, workspace }: ApiRequest, id: string | undefined) {
  if (id === undefined || workspace === undefined) return { query, json }
  if (workspace === 'query') return { query: [...query, ['workspace_id', id]], json }
  return { query, json: { workspace_id: id, ...(isJsonObject(json) ? json : {}) } }
}

function headersFor(token: BearerToken, organizationId: string | undefined): Record<string, string> {
  return {
    accept: 'application/json',
    authorization: `Bearer ${token.text}`,
    ...(organizationId !== undefined && { 'x-organization-id': organizationId }),
  }
}

function readJson(text: string): unknown {
  if (text.trim() === '') return undefined
  const body = parseJson(text)
  if (body !== undefined) return body
  throw new EmbeddedError(
    'unexpected_response',
    'The answer is not JSON, or nested beyond measure, so it cannot be read. Check that `baseUrl` points to the Airbyte API and not to a web page.',
  )
}

function toNetworkError(cause: unknown): EmbeddedError {
  return new EmbeddedError(
    'network',
    'The API could not be reached: the connection failed, or the browser kept the answer back (CORS). ' +
      'Check the network, `baseUrl`, and that the API allows this page.',
    { cause },
  )
}
