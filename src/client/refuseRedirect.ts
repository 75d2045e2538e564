import { EmbeddedError } from '../domain/errors'

const redirects = [301, 302, 303, 307, 308]

/**
 * The API is never followed to another address: that would take tokens, and the secrets of a request's body, to whomever
 * the answer names. Browsers hide where a redirect leads, so this cannot say.
 *
 * @throws EmbeddedError `unexpected_response` for an answer that redirects.
 */
export function refuseRedirect({ type, status }: Response): void {
  if (type !== 'opaqueredirect' && !redirects.includes(status)) return
  throw new EmbeddedError(
    'unexpected_response',
    'The API answered with a redirect, which is not followed, since it could take the token elsewhere. ' +
      'Set `baseUrl` to the address where the API really is.',
    { status: status === 0 ? undefined : status },
  )
}
