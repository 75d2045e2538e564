import { createRedactor } from '../client/createRedactor'
import { parseJson } from '../client/parseJson'
import { readApiError } from '../client/readApiError'
import { readBody } from '../client/readBody'
import { readRetryAfter } from '../client/readRetryAfter'
import { refuseRedirect } from '../client/refuseRedirect'
import { withDeadline } from '../client/withDeadline'
import { EmbeddedError, isEmbeddedError } from '../domain/errors'
import { isJsonObject, type JsonObject, type JsonValue } from '../domain/json'
import { defaultTokenPaths, type TokenHandlerOptions } from './TokenHandlerOptions'

/** Mints tokens with an application's credentials. Rejects with an `EmbeddedError` that holds no secret. */
export type Minter = { mint(path: 'scopedToken' | 'widgetToken', body: JsonObject): Promise<string> }

/** The application token of now, asked for once and shared by all who wait for it. */
type ApplicationToken = { promise: Promise<string>; renewAt: number }

/** Milliseconds before its end that an application token is renewed: it has to outlive the request it is used for. */
const margin = 60_000
const defaultBaseUrl = 'https://api.airbyte.ai/api/v1'

export function createMinter(options: TokenHandlerOptions): Minter {
  const { clientId = '', clientSecret = '', organizationId, timeout = 10_000 } = options
  const baseUrl = (options.baseUrl ?? defaultBaseUrl).replace(/\/+$/, '')
  const paths = { ...defaultTokenPaths, ...options.paths }
  const redactor = createRedactor()
  let current: ApplicationToken | undefined

  async function post(path: string, body: JsonObject, bearer?: string): Promise<JsonObject> {
    const send = options.fetch ?? fetch
    const headers = new Headers({ 'Content-Type': 'application/json', Accept: 'application/json' })
    if (bearer !== undefined) headers.set('Authorization', `Bearer ${bearer}`)
    if (organizationId !== undefined) headers.set('X-Organization-Id', organizationId)
    const answer = await withDeadline({
      timeout,
      signals: [],
      run: async (signal) => {
        // Followed, a redirect would carry the credentials wherever it points.
        const redirect = 'manual'
        const response = await send(baseUrl + path, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
          signal,
          redirect,
        })
        refuseRedirect(response)
        return { response, text: await readBody(response) }
      },
    }).catch((cause: unknown) => {
      if (isEmbeddedError(cause)) throw cause
      throw new EmbeddedError('network', 'The API could not be reached, so no token was minted.', { cause })
    })

    const { response, text } = answer
    const read = parseJson(text)
    if (!response.ok) {
      throw readApiError({
        status: response.status,
        body: read,
        retryAfter: readRetryAfter(response.headers.get('Retry-After'), Date.now()),
        redact: (said) => redactor.redact(said, { secret: clientSecret, token: bearer }),
      })
    }
    if (!isJsonObject(read)) {
      throw new EmbeddedError(
        'unexpected_response',
        'The API answered a request for a token with something else than JSON.',
        {
          status: response.status,
        },
      )
    }
    return read
  }

  async function requestApplicationToken(entry: ApplicationToken): Promise<string> {
    const body = await post(paths.applicationToken, { client_id: clientId, client_secret: clientSecret })
    const lifetime = typeof body.expires_in === 'number' ? body.expires_in * 1000 : 0
    // A token that lives shorter than two margins is renewed at half its life.
    entry.renewAt = Date.now() + lifetime - Math.min(margin, lifetime / 2)
    return readTokenMember(body.access_token)
  }

  function readApplicationToken(): Promise<string> {
    if (current && Date.now() < current.renewAt) return current.promise
    const entry: ApplicationToken = { promise: Promise.resolve(''), renewAt: Number.POSITIVE_INFINITY }
    entry.promise = requestApplicationToken(entry)
    entry.promise.catch(() => forget(entry))
    current = entry
    return entry.promise
  }

  function forget(entry: ApplicationToken | undefined) {
    if (current === entry) current = undefined
  }

  return {
    async mint(path, body) {
      const bearer = await readApplicationToken()
      const used = current
      try {
        return readTokenMember((await post(paths[path], body, bearer)).token)
      } catch (error) {
        if (!isEmbeddedError(error) || error.status !== 401) throw error
        // Ended early, or the clocks differ: one new application token, then the answer stands.
        forget(used)
        return readTokenMember((await post(paths[path], body, await readApplicationToken())).token)
      }
    },
  }
}

function readTokenMember(value: JsonValue | undefined): string {
  if (typeof value === 'string' && value !== '') return value
  throw new EmbeddedError('unexpected_response', 'The API answered a request for a token without a token.')
}
