import { CatalogBrowser, SourceConfigForm, StreamPicker } from 'airbyte-embedded-react'
import { useState } from 'react'

const tabs = { streams: 'Streams', catalog: 'Catalog', connection: 'Connection' } as const
export type SourceTab = keyof typeof tabs
const tabNames = Object.keys(tabs) as SourceTab[]

type SourceDetailsProps = { id: string; name: string; firstTab: SourceTab; onBack: () => void }

/** One source, with each of the library's three main components on a tab of the host's own. */
export function SourceDetails({ id, name, firstTab, onBack }: SourceDetailsProps) {
  const [tab, setTab] = useState<SourceTab>(firstTab)
  return (
    <div>
      <button type="button" className="host-link" onClick={onBack}>
        ← All data sources
      </button>
      <div className="source-head">
        <h3>{name}</h3>
      </div>
      <nav className="segments source-tabs" aria-label={name}>
        {tabNames.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === tab ? 'page' : undefined}
            onClick={() => setTab(each)}
          >
            {tabs[each]}
          </button>
        ))}
      </nav>
      {tab === 'streams' && <StreamPicker sourceId={id} />}
      {tab === 'catalog' && <CatalogBrowser sourceId={id} />}
      {tab === 'connection' && <SourceConfigForm sourceId={id} onSaved={onBack} onCancel={onBack} />}
    </div>
  )
}
