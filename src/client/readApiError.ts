import { EmbeddedError, type EmbeddedErrorCode, type FieldError } from '../domain/errors'
import { isJsonObject } from '../domain/json'
import { tidyMessage } from './tidyMessage'

export type ApiAnswer = {
  status: number
  /** Undefined when it was not JSON. */
  body: unknown
  retryAfter?: number | undefined
  /** Code of a 400, which says more where a patch was sent. */
  badRequestCode?: EmbeddedErrorCode | undefined
  /** Takes secrets of the request out of what the API says about it. */
  redact: (text: string) => string
}

const longestPath = 20
const mostErrors = 100
/** Reads the four error forms of the API into the one error of this library. */
export function readApiError({ status, body, retryAfter, badRequestCode, redact }: ApiAnswer): EmbeddedError {
  const say = (text: string) => tidyMessage(text, redact)
  const fieldErrors = readFieldErrors(body).map(({ path, message }) => ({
    path: path.slice(0, longestPath).map(say),
    message: say(message),
  }))
  const text = say(readText(body) ?? '')
  const said = fieldErrors.map(({ message }) => message).join('; ') || text
  const general = fieldErrors.length > 0 ? fieldErrors.filter(isGeneral).map(({ message }) => message) : [text]
  const code = status === 400 && badRequestCode !== undefined ? badRequestCode : toCode(status)
  return new EmbeddedError(code, tidyMessage(said) || `The API answered with status ${status} and no explanation.`, {
    status,
    retryAfter,
    fieldErrors: fieldErrors.filter((entry) => !isGeneral(entry)),
    generalErrors: general.filter((words) => words !== ''),
  })
}

function isGeneral({ path }: FieldError): boolean {
  return path.length === 0
}

function toCode(status: number): EmbeddedErrorCode {
  if (status === 401) return 'token_expired'
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'not_found'
  if (status === 408) return 'timeout'
  if (status === 429) return 'rate_limited'
  if (status >= 500) return 'server_error'
  return status >= 400 ? 'invalid_request' : 'unexpected_response'
}

/** `{detail: [{loc, msg}]}` and `{errors: [{field, message}]}`. An entry may speak of the whole request: its path is empty. */
function readFieldErrors(body: unknown): FieldError[] {
  if (!isJsonObject(body)) return []
  const entries = Array.isArray(body.errors) && body.errors.length > 0 ? body.errors : body.detail
  if (!Array.isArray(entries)) return []
  return entries.slice(0, mostErrors).flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [{ path: [], message: entry }]
    if (!isJsonObject(entry)) return []
    const message = firstText(entry.message, entry.msg, entry.detail)
    return message === undefined ? [] : [{ path: readPath(entry.loc ?? entry.field ?? entry.pointer), message }]
  })
}

/** `loc` is a list, `field` text with dots or a JSON pointer; each may start at the request's `body`. */
function readPath(place: unknown): string[] {
  const parts = typeof place === 'string' ? partsOf(place) : Array.isArray(place) ? place : []
  const path = parts.filter((part) => typeof part === 'string' || typeof part === 'number').map(String)
  return path[0] === 'body' ? path.slice(1) : path
}

function partsOf(place: string): string[] {
  const pointer = /^#?\/(.*)$/s.exec(place)?.[1]
  if (pointer !== undefined) return pointer.split('/').map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
  const dotted = place.replace(/\[['"]?([^\]'"]*)['"]?\]/g, '.$1')
  return dotted.replace(/^\$?\.|^\$$/, '').split('.')
}

function readText(body: unknown): string | undefined {
  if (!isJsonObject(body)) return undefined
  return firstText(body.detail, body.message, body.title, body.error)
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value !== '')
}
