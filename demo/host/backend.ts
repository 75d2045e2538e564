import { logEvent } from './eventLog'

/** Where the API is. The server writes it into the page. */
export function apiUrl(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="api-url"]')?.content ?? ''
}

/** A fresh token from the host's own backend, which knows who is signed in. */
export async function fetchToken(): Promise<string> {
  const response = await fetch('/api/embedded-token', { method: 'POST' })
  if (!response.ok) throw new Error(`The token route answered ${response.status}`)
  const { token } = await response.json()
  logEvent({ type: 'host: token minted' })
  return token
}
