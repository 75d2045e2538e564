'use client'
import { ConnectFlow, EmbeddedProvider } from 'airbyte-embedded-react'

async function getToken() {
  const response = await fetch('/api/embedded-token', { method: 'POST' })
  if (!response.ok) throw new Error(`The token route answered ${response.status}.`)
  return (await response.json()).token
}

export function DataSources({ baseUrl }: { baseUrl: string | undefined }) {
  return (
    <EmbeddedProvider getToken={getToken} baseUrl={baseUrl}>
      <ConnectFlow />
    </EmbeddedProvider>
  )
}
