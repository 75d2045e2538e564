import { ConnectFlow, EmbeddedProvider } from 'airbyte-embedded-react'
import 'airbyte-embedded-react/styles.css'

async function getToken() {
  const response = await fetch('/api/embedded-token', { method: 'POST' })
  if (!response.ok) throw new Error(`The token route answered ${response.status}`)
  return (await response.json()).token
}

export function DataSources() {
  return (
    <EmbeddedProvider getToken={getToken}>
      <ConnectFlow view="sources" />
    </EmbeddedProvider>
  )
}
