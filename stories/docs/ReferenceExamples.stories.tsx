import type { Meta, StoryObj } from '@storybook/react-vite'
import { type Catalog, type StreamConfig, useCatalog, useSourceTemplate, useStreams } from 'airbyte-embedded-react'
import type { ReactNode } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { templateIds } from '../../src/sandbox/fixtures/templateIds'
import * as components from './examples/reference/components'
import * as reading from './examples/reference/reading'
import * as writing from './examples/reference/writing'
import { hostFetch } from './parts/hostFetch'

/** The examples of the reference, each run once. They are in the pages, so not in the list of stories. */
const meta = {
  title: 'Docs/Reference examples',
  tags: ['!dev'],
  parameters: { sandbox: { sources: [{ source_template_id: templateIds.parcelpost, name: 'Parcels' }] } },
  args: { sourceId: '', sourceTemplateId: templateIds.parcelpost, onSubmit: fn() },
} satisfies Meta
export default meta
type Story = StoryObj<{ sourceId: string; sourceTemplateId: string; onSubmit: (config: object) => void }>

type Read = { catalog: Catalog; stored: StreamConfig[] }

/** For examples that are given what they work on. */
function Reading({ sourceId, children }: { sourceId: string; children: (read: Read) => ReactNode }) {
  const { data: catalog } = useCatalog(sourceId)
  const { data: stored } = useStreams(sourceId)
  return catalog && stored ? children({ catalog, stored }) : null
}

export const ReadingHooks: Story = {
  render: ({ sourceId, sourceTemplateId }) => {
    const given = { sourceId, sourceTemplateId }
    return (
      <>
        <reading.Workspace />
        <reading.Connectors />
        <reading.ConnectorHelp {...given} />
        <reading.SourceNames />
        <reading.SourceDetails {...given} />
        <reading.StreamNames {...given} />
        <reading.IncrementalStreams {...given} />
        <reading.SyncedStreams {...given} />
        <reading.ReadAhead {...given} />
        <Reading sourceId={sourceId}>
          {({ catalog }) => <reading.ServerFilter sourceId={sourceId} catalog={catalog} />}
        </Reading>
      </>
    )
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await canvas.findByText('demo')
    await canvas.findByText(/^\d+ connectors$/)
    await canvas.findByText('Parcels')
    await canvas.findByText(/, orders,/)
    await userEvent.click(canvas.getByRole('button', { name: 'Read ahead' }))
    await canvas.findByRole('button', { name: /^\d+ streams at hand$/ })
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Filter' }), 'orders')
  },
}

export const WritingHooks: Story = {
  render: ({ sourceId, sourceTemplateId }) => {
    const given = { sourceId, sourceTemplateId }
    return (
      <>
        <writing.TryAndConnect {...given} />
        <writing.Rename {...given} />
        <writing.SyncOneStream {...given} />
        <writing.Disconnect {...given} />
      </>
    )
  },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }))
    await canvas.findByRole('button', { name: 'Parcels is connected' })
    await userEvent.click(canvas.getByRole('button', { name: 'Rename' }))
    await canvas.findByRole('button', { name: 'Now All parcels' })
    await userEvent.click(canvas.getByRole('button', { name: 'Sync orders' }))
    await canvas.findByRole('button', { name: 'Removed again' })
    await userEvent.click(canvas.getByRole('button', { name: 'Disconnect' }))
    await canvas.findByRole('button', { name: 'Disconnected' })
  },
}

export const Headless: Story = {
  render: ({ sourceId }) => (
    <Reading sourceId={sourceId}>
      {(read) => (
        <>
          <writing.OneStream {...read} />
          <writing.EverythingIncremental {...read} />
          <writing.SyncEverything {...read} sourceId={sourceId} />
        </>
      )}
    </Reading>
  ),
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await canvas.findByText('orders: not synced, as stored')
    await userEvent.click(canvas.getByRole('button', { name: 'Make all incremental' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Choose all' }))
    await userEvent.click(canvas.getByRole('button', { name: /^0 of \d+ applied$/ }))
    await canvas.findByRole('button', { name: /^(\d+) of \1 applied$/ })
  },
}

function FieldOf({ sourceTemplateId, onSubmit }: { sourceTemplateId: string; onSubmit: (config: object) => void }) {
  const { data } = useSourceTemplate(sourceTemplateId)
  return data ? <writing.OneField spec={data.user_config_spec} onSubmit={onSubmit} /> : null
}

export const FormState: Story = {
  render: ({ sourceTemplateId, onSubmit }) => <FieldOf sourceTemplateId={sourceTemplateId} onSubmit={onSubmit} />,
  async play({ canvasElement, args }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Send' }))
    await canvas.findByRole('button', { name: 'required' })
    await userEvent.type(canvas.getByLabelText('API key'), 'key-1')
    await userEvent.click(canvas.getByRole('button'))
    await expect(args.onSubmit).toHaveBeenCalledWith(expect.objectContaining({ api_key: 'key-1' }))
  },
}

export const Gallery: Story = {
  render: () => <components.Gallery />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Parcelpost' }))
    await expect(canvas.getByText('Parcelpost', { selector: '[role="status"]' })).toBeVisible()
  },
}

export const ConnectorForm: Story = {
  render: ({ sourceTemplateId }) => <components.ConnectorForm sourceTemplateId={sourceTemplateId} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.type(await canvas.findByLabelText('API key'), 'key-1')
    await userEvent.click(canvas.getByRole('button', { name: 'Connect source' }))
    await canvas.findByText('Parcelpost', { selector: 'p[role="status"]' })
  },
}

export const Sources: Story = {
  render: () => <components.Sources />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: /Edit/ }))
    await canvas.findByRole('button', { name: 'Save changes' })
  },
}

export const Streams: Story = {
  render: ({ sourceId }) => <components.Streams sourceId={sourceId} />,
  async play({ canvasElement }) {
    await within(canvasElement).findByRole('combobox', { name: 'Filter streams' })
  },
}

export const PickedStreams: Story = {
  render: ({ sourceId }) => <components.PickedStreams sourceId={sourceId} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Sync orders' }))
    await canvas.findByText('1 changes to apply')
  },
}

export const JourneyOfOwnProvider: Story = {
  parameters: { sandbox: undefined },
  beforeEach: () => hostFetch(),
  render: () => (
    <components.Provided getToken={async () => (await (await fetch('/api/embedded-token')).json()).token}>
      <components.Journey />
    </components.Provided>
  ),
  async play({ canvasElement }) {
    await within(canvasElement).findByRole('heading', { name: 'Where is your data?' })
  },
}
