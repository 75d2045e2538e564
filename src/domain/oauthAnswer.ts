/** How a sign-in ended, as the address of the host's redirect page says. */
export type OAuthAnswer =
  /** The API made the source itself (its id). */
  | { type: 'source'; id: string }
  /** The API keeps what it was given under this id, for the request that creates the source. A secret. */
  | { type: 'secret'; id: string }
  /** `code` is a word such as `access_denied`; `description` is the provider's or the API's, and untrusted. */
  | { type: 'error'; code: string; description: string | undefined }

/** Added to the redirect address, to tell which form a sign-in belongs to. */
export const oauthStateName = 'airbyte_embedded_state'

/** What the redirect page gives on, and then takes out of its address. */
export const oauthAnswerNames = ['connector_id', 'secret_id', 'error', 'error_description'] as const

/** The page's form takes an answer with this word. */
export const oauthTaken = 'taken'

/** The channel between the form and the redirect page. Only who knows the state finds it. */
export function oauthChannelName(state: string): string {
  return `airbyte-embedded-oauth:${state}`
}

/** Reads how a sign-in ended. An address that says nothing of it counts as an error. */
export function readOAuthAnswer(query: URLSearchParams): OAuthAnswer {
  const error = query.get('error')
  if (error !== null) {
    const description = query.get('error_description')?.trim()
    return {
      type: 'error',
      code: /^[\w.-]{1,64}$/.test(error) ? error : 'unknown',
      description: description || undefined,
    }
  }
  const source = query.get('connector_id')
  if (source) return { type: 'source', id: source }
  const secret = query.get('secret_id')
  return secret ? { type: 'secret', id: secret } : { type: 'error', code: 'no_answer', description: undefined }
}
