import { isEmbeddedError } from '../domain/errors'
import type { EmbeddedEvent } from '../domain/events'

/** Tells the host what went wrong. Stopping on purpose is not a failure. */
export function emitFailure(emit: (event: EmbeddedEvent) => void, error: unknown): void {
  if (!isEmbeddedError(error) || error.code === 'aborted') return
  const { code, message, status } = error
  emit({ type: 'error', code, message, ...(status !== undefined && { status }) })
}
