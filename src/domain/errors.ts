/** Stable codes to branch on. The texts that people read come from the message table. */
export type EmbeddedErrorCode =
  | 'token_missing'
  | 'token_malformed'
  | 'token_expired'
  | 'forbidden'
  | 'not_found'
  | 'invalid_request'
  | 'invalid_patch'
  | 'rate_limited'
  | 'server_error'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'unexpected_response'
  | 'context_missing'

/** What the API holds against one member of a request. */
export type FieldError = {
  /** Where the member is in the request body, such as `['source_config', 'host']`. Keys may hold dots. */
  path: readonly string[]
  message: string
}

/** What is known of a failure beside its code and message. */
export type EmbeddedErrorDetails = {
  status?: number | undefined
  fieldErrors?: readonly FieldError[] | undefined
  generalErrors?: readonly string[] | undefined
  retryAfter?: number | undefined
  cause?: unknown
}

/** The one error this library throws or rejects with. Branch on `code`: it is stable, `message` is not. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
  readonly code: EmbeddedErrorCode
  /** HTTP status, when the API answered at all. */
  readonly status: number | undefined
  /** The API's complaints by member, in the API's order. Empty when it named none. */
  readonly fieldErrors: readonly FieldError[]
  /** What the API said about the request as a whole, in its own words. Empty when it gave no explanation. Untrusted. */
  readonly generalErrors: readonly string[]
  /** Milliseconds the API asked to wait before trying again (its `Retry-After`). */
  readonly retryAfter: number | undefined

  constructor(code: EmbeddedErrorCode, message: string, details: EmbeddedErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.status = details.status
    this.fieldErrors = details.fieldErrors ?? []
    this.generalErrors = details.generalErrors ?? []
    this.retryAfter = details.retryAfter
  }
}

/** Goes by name, not `instanceof`: the host page and the widget may each carry a copy of the class. */
export function isEmbeddedError(value: unknown): value is EmbeddedError {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === 'EmbeddedError'
}
