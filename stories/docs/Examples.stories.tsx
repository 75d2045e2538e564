import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { templateIds } from '../../src/sandbox/fixtures/templateIds'
import { Analytics, type Track } from './examples/Analytics'
import { DataSources } from './examples/DataSources'
import { OwnControl } from './examples/OwnControl'
import { OwnForm } from './examples/OwnForm'
import { OwnGrid } from './examples/OwnGrid'
import { SourceLinks } from './examples/Prefetch'
import { SharedCache } from './examples/SharedCache'
import { TokenRefresh } from './examples/TokenRefresh'
import { hostFetch } from './parts/hostFetch'

/** What the pages show, run. They are in the pages, so not in the list of stories. */
const meta = { title: 'Docs/Examples', tags: ['!dev'] } satisfies Meta
export default meta
type Story = StoryObj
type StoryOf<Args> = StoryObj<Args>

const parcels = { source_template_id: templateIds.parcelpost, name: 'Parcels' }

export const WholeJourney: Story = {
  beforeEach: () => hostFetch((sandbox) => void sandbox.addSource(parcels)),
  render: () => <DataSources />,
  async play({ canvasElement }) {
    await within(canvasElement).findByRole('button', { name: 'Connect a source' })
  },
}

export const OwnGridExample: StoryOf<{ sourceId: string }> = {
  parameters: { sandbox: { sources: [parcels] } },
  args: { sourceId: '' },
  render: ({ sourceId }) => <OwnGrid sourceId={sourceId} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.type(await canvas.findByRole('searchbox', { name: 'Filter' }), 'orders')
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'orders' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Apply 1 changes' }))
    await canvas.findByRole('button', { name: 'Apply 0 changes' })
    await expect(canvas.getByRole('checkbox', { name: 'orders' })).toBeChecked()
  },
}

export const OwnControlExample: Story = {
  parameters: { sandbox: {} },
  render: () => <OwnControl sourceTemplateId={templateIds.postgres} />,
  async play({ canvasElement }) {
    const form = within(await within(canvasElement).findByRole('form', { name: 'Postgres' }))
    await userEvent.selectOptions(await form.findByRole('combobox', { name: /^Host/ }), 'Europe')
    await expect(form.getByRole('combobox', { name: /^Host/ })).toHaveValue('eu.db.example.com')
  },
}

export const OwnFormExample: Story = {
  parameters: { sandbox: {} },
  render: () => <OwnForm sourceTemplateId={templateIds.parcelpost} />,
  async play({ canvasElement }) {
    const form = within(await within(canvasElement).findByRole('form', { name: 'Parcelpost' }))
    await userEvent.click(form.getByRole('button', { name: 'Connect' }))
    await expect(form.getByLabelText('API key')).toHaveAccessibleDescription('required')
    await userEvent.type(form.getByLabelText('API key'), 'key-1')
    await userEvent.click(form.getByRole('button', { name: 'Connect' }))
    await form.findByText('Parcelpost is connected.')
  },
}

export const PrefetchExample: Story = {
  parameters: { sandbox: { sources: [parcels, { ...parcels, name: 'More parcels' }] } },
  render: () => <SourceLinks />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.hover(await canvas.findByRole('link', { name: 'More parcels' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh' }))
  },
}

const getToken = async () => (await (await fetch('/api/embedded-token')).json()).token

export const SharedCacheExample: Story = {
  beforeEach: () => hostFetch((sandbox) => void sandbox.addSource(parcels)),
  render: () => (
    <SharedCache getToken={getToken}>
      <SourceLinks />
    </SharedCache>
  ),
  async play({ canvasElement }) {
    await within(canvasElement).findByRole('link', { name: 'Parcels' })
  },
}

export const AnalyticsExample: StoryOf<{ track: Track }> = {
  beforeEach: () => hostFetch(),
  args: { track: fn() },
  render: ({ track }) => <Analytics getToken={getToken} track={track} />,
  async play({ canvasElement, args }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Parcelpost' }))
    await expect(args.track).toHaveBeenCalledWith('Connector chosen', { connector: 'Parcelpost' })
    await userEvent.type(await canvas.findByLabelText('API key'), 'key-1')
    await userEvent.click(canvas.getByRole('button', { name: 'Connect source' }))
    await canvas.findByRole('treegrid', { name: 'Streams' })
    await expect(args.track).toHaveBeenCalledWith('Source connected', { source: expect.any(String) })
  },
}

export const TokenRefreshExample: StoryOf<{ onSessionEnd: () => void }> = {
  beforeEach: () =>
    hostFetch((sandbox) => void sandbox.addFault({ path: '/embedded/**', method: 'GET', status: 401, times: 100 })),
  args: { onSessionEnd: fn() },
  render: ({ onSessionEnd }) => <TokenRefresh customerId="acme" onSessionEnd={onSessionEnd} />,
  async play({ canvasElement, args }) {
    await within(canvasElement).findByRole('alert')
    await expect(args.onSessionEnd).toHaveBeenCalled()
  },
}
