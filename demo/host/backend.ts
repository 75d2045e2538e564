import type { EmbeddedProviderProps } from 'airbyte-embedded-react'
import { logEvent } from './eventLog'

/** Where the API is, and how to ask it. The server writes it into the page. */
export function apiSettings(): Pick<EmbeddedProviderProps, 'baseUrl' | 'pathFamily' | 'organizationId'> {
  const family = settingOf('path-family')
  return {
    baseUrl: settingOf('api-url'),
    pathFamily: family === 'connectors' || family === 'embedded' ? family : undefined,
    organizationId: settingOf('organization-id'),
  }
}

function settingOf(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content
}

/** A fresh token from the host's own backend, which knows who is signed in. */
export async function fetchToken(): Promise<string> {
  const response = await fetch('/api/embedded-token', { method: 'POST' })
  if (!response.ok) throw new Error(`The token route answered ${response.status}`)
  const { token } = await response.json()
  logEvent({ type: 'host: token minted' })
  return token
}
