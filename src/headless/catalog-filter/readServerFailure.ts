import { isEmbeddedError } from '../../domain/errors'
import type { FilterMessage } from '../../domain/filterMessage'

/** What to say about a question that the server did not answer: it holds something against the expression, or nothing was heard. */
export function readServerFailure(error: unknown): FilterMessage {
  if (!isEmbeddedError(error)) return { code: 'server_failed', reason: 'unexpected_response' }
  if (error.code !== 'invalid_request') return { code: 'server_failed', reason: error.code }
  const complaints = [...error.generalErrors, ...error.fieldErrors.map(({ message }) => message)]
  return { code: 'server_refused', detail: complaints.join('; ') }
}
