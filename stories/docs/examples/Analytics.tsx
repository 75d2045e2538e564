import { ConnectFlow, type EmbeddedEvent, EmbeddedProvider } from 'airbyte-embedded-react'

export type Track = (name: string, facts: Record<string, string | number>) => void

/** What a product wants to know, of all that happens. Events hold no secret, so facts may be taken as they are. */
function report(event: EmbeddedEvent, track: Track) {
  switch (event.type) {
    case 'template_selected':
      return track('Connector chosen', { connector: event.name })
    case 'source_created':
      return track('Source connected', { source: event.source_id })
    case 'stream_edits_applied':
      return track('Streams chosen', { applied: event.applied.length, failed: event.failed.length })
    case 'error':
      return track('Connecting failed', { code: event.code })
  }
}

type AnalyticsProps = { getToken: () => Promise<string>; track: Track }

export function Analytics({ getToken, track }: AnalyticsProps) {
  return (
    <EmbeddedProvider getToken={getToken} onEvent={(event) => report(event, track)}>
      <ConnectFlow />
    </EmbeddedProvider>
  )
}
