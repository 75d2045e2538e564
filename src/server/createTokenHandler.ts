import { callHost } from '../domain/callHost'
import { EmbeddedError, isEmbeddedError } from '../domain/errors'
import type { JsonObject } from '../domain/json'
import { createMinter } from './createMinter'
import { refuse } from './refuse'
import type { TokenHandlerOptions } from './TokenHandlerOptions'

/** Answers one request for a token. Never rejects. */
export type TokenHandler = (request: Request) => Promise<Response>

/**
 * The route of your backend that the components' `getToken` calls: `POST`, answered with `{"token": "…"}`. It keeps the
 * application's credentials and its token to itself. A refusal is `{"error": "<code>", "message": "…"}` with status 401 or
 * 403 (your `workspaceName`), 405, 429, 500 (your code threw), 502 or 504 (the API). Nothing is cached on the way.
 *
 * @example
 * export const POST = createTokenHandler({
 *   clientId: process.env.AIRBYTE_CLIENT_ID,
 *   clientSecret: process.env.AIRBYTE_CLIENT_SECRET,
 *   workspaceName: async (request) => (await readSession(request))?.customerId,
 * })
 */
export function createTokenHandler(options: TokenHandlerOptions): TokenHandler {
  requireOptions(options)
  const minter = createMinter(options)
  const { onError = logError } = options

  async function answer(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refuse('method_not_allowed', { Allow: 'POST' })
    const workspace = await options.workspaceName(request)
    if (workspace instanceof Response) return workspace
    if (workspace === false) return refuse('not_allowed')
    if (!workspace) return refuse('not_signed_in')
    const kind = options.kind === 'widget' ? 'widgetToken' : 'scopedToken'
    const token = await minter.mint(kind, toMintBody(options, workspace, request)).catch((error: unknown) => {
      throw isEmbeddedError(error) ? new UpstreamFailure(error) : error
    })
    return Response.json({ token }, { headers: { 'Cache-Control': 'no-store' } })
  }

  return async function handleToken(request) {
    try {
      return await answer(request)
    } catch (thrown) {
      if (thrown instanceof Response) return thrown
      if (thrown instanceof UpstreamFailure) return refuseUpstream(thrown.error)
      callHost(
        onError,
        new EmbeddedError('server_error', 'workspaceName() threw, so no token was minted.', { cause: thrown }),
      )
      return refuse('host_failed')
    }
  }

  function refuseUpstream(error: EmbeddedError): Response {
    callHost(onError, error)
    if (error.code === 'timeout') return refuse('upstream_slow')
    if (error.code !== 'rate_limited') return refuse('upstream_failed')
    const seconds = error.retryAfter === undefined ? undefined : String(Math.ceil(error.retryAfter / 1000))
    return refuse('rate_limited', seconds === undefined ? {} : { 'Retry-After': seconds })
  }
}

/** The answer sends people to the log, so there is something in it also where the host gave no `onError`. */
function logError(error: EmbeddedError): void {
  // biome-ignore lint/suspicious/noConsole: a server's log is where its operator looks, and `onError` takes its place.
  console.error('createTokenHandler():', error)
}

/** Tells failures of the API from failures of the host's own code, which may throw an `EmbeddedError` too. */
class UpstreamFailure extends Error {
  readonly error: EmbeddedError

  constructor(error: EmbeddedError) {
    super(error.message)
    this.error = error
  }
}

function toMintBody(options: TokenHandlerOptions, workspace_name: string, request: Request): JsonObject {
  const { kind, allowedOrigin, regionId } = options
  const body: JsonObject = { workspace_name, ...(regionId !== undefined && { region_id: regionId }) }
  if (kind !== 'widget' || allowedOrigin === undefined) return body
  return {
    ...body,
    allowed_origin: typeof allowedOrigin === 'function' ? allowedOrigin(request) : allowedOrigin,
    selected_source_template_tags: [...(options.sourceTemplateTags ?? [])],
    selected_source_template_tags_mode: options.sourceTemplateTagsMode ?? 'any',
    selected_connection_template_tags: [...(options.connectionTemplateTags ?? [])],
    selected_connection_template_tags_mode: options.connectionTemplateTagsMode ?? 'any',
  }
}

function requireOptions({ clientId, clientSecret, kind, allowedOrigin }: TokenHandlerOptions) {
  if (!clientId || !clientSecret) {
    throw new EmbeddedError(
      'token_missing',
      'createTokenHandler() got no clientId or clientSecret, so it could not mint anything. Is the environment variable set?',
    )
  }
  if (kind === 'widget' && !allowedOrigin) {
    throw new EmbeddedError(
      'invalid_request',
      "createTokenHandler() with kind 'widget' needs allowedOrigin, since the API refuses widget tokens without one.",
    )
  }
}
