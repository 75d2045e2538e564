/** What the API holds against one member of a request. */
export type ApiIssue = { path: readonly string[]; message: string; type: string }

/** Which of the error bodies in use the sandbox answers with (api: 2025 `detail`, 2026 envelope). */
export type ErrorForm = 'detail' | 'envelope'

/** A refusal on its way to the caller: thrown by a route, written as a body by `toErrorBody`. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly issues: readonly ApiIssue[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    issues: readonly ApiIssue[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.status = status
    this.issues = issues
    this.headers = headers
  }
}

/** A 422 about one member of the body. `path` leads there from the body's root. */
export function invalidMember(path: readonly string[], message: string, type = 'value_error'): ApiError {
  return new ApiError(422, message, [{ path, message, type }])
}

/** The body of a refusal, in the form the caller's generation of the API uses. */
export function toErrorBody(error: ApiError, form: ErrorForm) {
  if (form === 'envelope') {
    return {
      message: error.message,
      errors: error.issues.map(({ path, message, type }) => ({
        field: path.join('.'),
        message,
        error_code: type,
        details: null,
      })),
    }
  }
  if (error.issues.length === 0) return { detail: error.message }
  return { detail: error.issues.map(({ path, message, type }) => ({ loc: ['body', ...path], msg: message, type })) }
}
