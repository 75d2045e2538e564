import { isJsonObject, type JsonObject } from './json'

/** What a token says about itself. Nothing here is verified: only the API can tell whether it is genuine. */
export type ReadTokenResult =
  | {
      ok: true
      /** The token to send as `Bearer`: the inner one when a widget token was given. */
      token: string
      workspaceId?: string
      /** Milliseconds since 1970. Absent when the token does not say. */
      expiresAt?: number
      /** Only http(s). */
      widgetUrl?: string
    }
  | { ok: false; code: 'token_missing' | 'token_malformed' }

/** A scoped token may be wrapped by the API, and a widget token wraps what it was given: twice is plausible, more is not. */
const maxWrappings = 3
/** The characters a `Bearer` value may hold (RFC 6750, 2.1). */
const bearerText = /^[\w.~+/-]+=*$/
const base64Text = /^[\w+/-]+=*$/
const workspaceClaim = 'io.airbyte.auth.workspace_scope'

/**
 * Reads a scoped or a widget token: a bare JWT, or base64 (any alphabet, padding or not) of `{token}` or
 * `{token, widgetUrl}`. Never throws.
 */
export function readToken(text: string): ReadTokenResult {
  // Hosts without TypeScript pass what they have.
  const given = typeof text === 'string' ? text.trim() : ''
  if (given === '') return { ok: false, code: 'token_missing' }
  let token = given
  let widgetUrl: string | undefined
  for (let wrapping = 0; !isThreeParts(token); wrapping++) {
    const wrapper = wrapping < maxWrappings ? decodeJson(token) : undefined
    if (typeof wrapper?.token !== 'string') return { ok: false, code: 'token_malformed' }
    token = wrapper.token.trim()
    widgetUrl ??= readHttpUrl(wrapper.widgetUrl)
  }
  return { ok: true, token, ...claimsOf(token, widgetUrl) }
}

function claimsOf(token: string, widgetUrl: string | undefined) {
  const claims = decodeJson(token.split('.')[1] ?? '') ?? {}
  const scope = claims[workspaceClaim]
  const workspaceId =
    (isJsonObject(scope) ? nonEmpty(scope.workspaceId) : undefined) ??
    (widgetUrl === undefined ? undefined : nonEmpty(new URL(widgetUrl).searchParams.get('workspaceId')))
  const expiresAt = typeof claims.exp === 'number' && claims.exp > 0 ? claims.exp * 1000 : undefined
  return {
    ...(workspaceId !== undefined && { workspaceId }),
    ...(expiresAt !== undefined && Number.isFinite(expiresAt) && { expiresAt }),
    ...(widgetUrl !== undefined && { widgetUrl }),
  }
}

function isThreeParts(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 3 && parts.every((part) => part !== '') && bearerText.test(text)
}

function decodeJson(text: string): JsonObject | undefined {
  if (!base64Text.test(text)) return undefined
  try {
    const binary = atob(text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function readHttpUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined
  return /^https?:$/.test(new URL(value).protocol) ? value : undefined
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
