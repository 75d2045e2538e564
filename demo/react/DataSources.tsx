import { ConnectFlow, EmbeddedProvider, SourceList } from 'airbyte-embedded-react'
import { useEffect, useRef, useState } from 'react'
import { apiSettings, fetchToken } from '../host/backend'
import { logEvent } from '../host/eventLog'
import type { Settings } from '../host/settings'
import { SourceDetails, type SourceTab } from './SourceDetails'

type Place = { at: 'list' } | { at: 'connect' } | { at: 'source'; id: string; name: string; tab: SourceTab }

/** Where people come back to after they signed in with a provider. */
const sourceForm = { oauthRedirectUrl: '/signed-in.html' }

/** The section of the settings page that shows what is connected, connects more, and configures each. */
export function DataSources({ scheme, locale }: Pick<Settings, 'scheme' | 'locale'>) {
  const [place, setPlace] = useState<Place>({ at: 'list' })
  const section = useRef<HTMLDivElement>(null)
  const shown = useRef(place.at)
  useEffect(() => {
    // The button that led here is gone: whoever uses the keyboard goes on from the top of what came instead.
    if (shown.current !== place.at) section.current?.focus()
    shown.current = place.at
  }, [place.at])
  const showList = () => setPlace({ at: 'list' })
  return (
    <EmbeddedProvider {...apiSettings()} getToken={fetchToken} colorScheme={scheme} locale={locale} onEvent={logEvent}>
      <div ref={section} className="data-sources" tabIndex={-1}>
        {place.at === 'list' && (
          <SourceList
            onAdd={() => setPlace({ at: 'connect' })}
            onEdit={({ id, name }) => setPlace({ at: 'source', id, name, tab: 'connection' })}
            onConfigureStreams={({ id, name }) => setPlace({ at: 'source', id, name, tab: 'streams' })}
          />
        )}
        {place.at === 'connect' && <ConnectFlow onClose={showList} sourceForm={sourceForm} />}
        {place.at === 'source' && (
          <SourceDetails key={place.id} id={place.id} name={place.name} firstTab={place.tab} onBack={showList} />
        )}
      </div>
    </EmbeddedProvider>
  )
}
