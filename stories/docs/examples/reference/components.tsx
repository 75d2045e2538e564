import {
  CatalogBrowser,
  ConnectFlow,
  EmbeddedProvider,
  SourceConfigForm,
  SourceList,
  StreamPicker,
  TemplateGallery,
} from 'airbyte-embedded-react'
import { type ReactNode, useState } from 'react'

export function Provided({ getToken, children }: { getToken: () => Promise<string>; children: ReactNode }) {
  return (
    <EmbeddedProvider
      getToken={getToken}
      locale="en-GB"
      messages={{ connect: { titleConnector: 'Where is your data?' } }}
    >
      {children}
    </EmbeddedProvider>
  )
}

export function Journey() {
  return <ConnectFlow view="connect" tags={['shop']} tagsMode="any" />
}

export function Gallery() {
  const [chosen, setChosen] = useState('')
  return (
    <>
      <TemplateGallery onSelect={(template) => setChosen(template.name)} />
      <p role="status">{chosen}</p>
    </>
  )
}

export function ConnectorForm({ sourceTemplateId }: { sourceTemplateId: string }) {
  const [saved, setSaved] = useState('')
  return (
    <>
      <SourceConfigForm
        sourceTemplateId={sourceTemplateId}
        initialValues={{ start_date: '2026-01-01' }}
        lockedFields={['start_date']}
        onSaved={(source) => setSaved(source.name)}
      />
      <p role="status">{saved}</p>
    </>
  )
}

export function Sources() {
  const [edited, setEdited] = useState<string>()
  return edited ? <SourceConfigForm sourceId={edited} /> : <SourceList onEdit={(source) => setEdited(source.id)} />
}

export function Streams({ sourceId }: { sourceId: string }) {
  return <CatalogBrowser sourceId={sourceId} filter="streams[?source_defined_cursor]" onFilterChange={() => {}} />
}

export function PickedStreams({ sourceId }: { sourceId: string }) {
  const [pending, setPending] = useState(0)
  return (
    <>
      <StreamPicker sourceId={sourceId} maxStreams={100} onEditsChange={(edits) => setPending(edits.length)} />
      <p role="status">{pending} changes to apply</p>
    </>
  )
}
