import { EmbeddedError } from '../domain/errors'

/**
 * One path segment for an id or a stream name, whatever characters it holds. A dot or two cannot be a segment: URLs resolve
 * them away, encoded or not (WHATWG URL, "double-dot path segment"), and the request would reach the parent path.
 *
 * @throws EmbeddedError `invalid_request` for a name that no path can hold.
 */
export function encodeSegment(name: string): string {
  if (name === '' || name === '.' || name === '..' || !isWellFormed(name)) {
    throw new EmbeddedError(
      'invalid_request',
      `The name ${JSON.stringify(name)} cannot be part of a web address, so the API has no way to address it. ` +
        'Rename it at the source.',
    )
  }
  return encodeURIComponent(name)
}

/** Half of a surrogate pair has no encoding. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
