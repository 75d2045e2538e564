import { EmbeddedError } from '../../domain/errors'
import { pickMembers } from './pickMembers'
import { Misfit, readShape, type Shape } from './readShape'

const shape: Shape<{ consent_url: string }> = {
  consent_url: (value) => (typeof value === 'string' ? value : new Misfit('a text')),
}

/**
 * Reads where a person is to sign in. Only an https page will do, or one of this machine: the address is opened as it is.
 *
 * @throws EmbeddedError `unexpected_response`, without the address: it may hold what the provider is to recognise.
 */
export function readConsentUrl(body: unknown): string {
  const { consent_url } = readShape('a sign-in', shape, pickMembers(body, { consent_url: ['consentUrl'] }))
  const url = URL.canParse(consent_url) ? new URL(consent_url) : undefined
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname)))) return url.href
  throw new EmbeddedError(
    'unexpected_response',
    'The address to sign in at (`consent_url`) is not an https one, so it was not opened. Check that `baseUrl` points to the Airbyte API.',
  )
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]'
}
