import type { TokenRefusal } from 'airbyte-embedded-react/server'

/** For the page: why your route gave no token. On `not_signed_in`, say, send the person to your sign-in. */
export async function readRefusal(response: Response): Promise<TokenRefusal | undefined> {
  if (response.ok) return undefined
  const { error } = await response.json()
  return error
}
