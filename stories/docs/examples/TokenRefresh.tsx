import { ConnectFlow, type EmbeddedErrorCode, EmbeddedProvider } from 'airbyte-embedded-react'

const endOfSession: EmbeddedErrorCode[] = ['token_missing', 'token_malformed', 'token_expired']

async function getToken() {
  const response = await fetch('/api/embedded-token', { method: 'POST' })
  if (!response.ok) throw new Error(`The token route answered ${response.status}`)
  return (await response.json()).token
}

type TokenRefreshProps = { customerId: string; onSessionEnd: () => void }

export function TokenRefresh({ customerId, onSessionEnd }: TokenRefreshProps) {
  return (
    <EmbeddedProvider
      // Another customer on the same page is another workspace: start over.
      key={customerId}
      getToken={getToken}
      onEvent={(event) => {
        if (event.type === 'error' && endOfSession.includes(event.code)) onSessionEnd()
      }}
    >
      <ConnectFlow view="sources" />
    </EmbeddedProvider>
  )
}
