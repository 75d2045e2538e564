/** Why a request for a token was refused: stable, for the page to branch on. */
export type TokenRefusal =
  | 'not_signed_in'
  | 'not_allowed'
  | 'method_not_allowed'
  | 'not_a_request'
  | 'rate_limited'
  | 'host_failed'
  | 'upstream_failed'
  | 'upstream_slow'

const refusals: Record<TokenRefusal, { status: number; message: string }> = {
  not_signed_in: { status: 401, message: 'Sign in first: a token is minted for the customer who is signed in.' },
  not_allowed: { status: 403, message: 'This account may not connect data sources.' },
  method_not_allowed: { status: 405, message: 'Ask with POST, so that no cache or link can fetch a token.' },
  not_a_request: { status: 400, message: 'The host, address or method of the request cannot be read.' },
  rate_limited: { status: 429, message: 'Too many tokens were asked for. Wait a little and try again.' },
  host_failed: { status: 500, message: 'The server could not tell who is asking, so it minted no token.' },
  upstream_failed: {
    status: 502,
    message: 'The Airbyte API minted no token. The reason is in the log of this server.',
  },
  upstream_slow: {
    status: 504,
    message: 'The Airbyte API did not answer in time, so there is no token yet. Try again.',
  },
}

/** An answer without a token. What the API said stays out of it: that is for the host's log, not for a browser. */
export function refuse(code: TokenRefusal, headers: Record<string, string> = {}): Response {
  const { status, message } = refusals[code]
  return Response.json({ error: code, message }, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
