import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { EmbeddedError } from '../src/domain/errors'
import type { SourceSummary } from '../src/domain/source'
import { SourceListView } from '../src/ui/source-list/SourceListView'
import { connector, connectors } from './support/connectors'

const names = ['Orders database', 'Customer relations of the northern region', 'Stripe', 'Google Sheets']
const sources: SourceSummary[] = names.map((name, index) => ({
  id: `source-${index}`,
  name,
  source_template: connectors[index * 2] ?? connector('Postgres'),
  created_at: `2026-0${index + 1}-12T09:00:00Z`,
}))

const meta = {
  title: 'Views/SourceList',
  component: SourceListView,
  args: {
    sources,
    onDelete: fn(async () => undefined),
    onEdit: fn<(source: SourceSummary) => void>() as ((source: SourceSummary) => void) | undefined,
    onConfigureStreams: fn<(source: SourceSummary) => void>() as ((source: SourceSummary) => void) | undefined,
    onAdd: fn<() => void>() as (() => void) | undefined,
    onRetry: fn(),
  },
} satisfies Meta<typeof SourceListView>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const Empty: Story = { args: { sources: [] } }
export const Loading: Story = { args: { sources: undefined } }
export const Failed: Story = {
  args: { sources: undefined, error: new EmbeddedError('network', 'GET /embedded/sources: connection lost') },
}
export const NothingToEdit: Story = {
  args: { onEdit: undefined, onConfigureStreams: undefined, onAdd: undefined },
}
export const Deleting: Story = {
  args: { onDelete: fn(() => new Promise<void>(() => undefined)) },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete Orders database' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Delete source' }))
  },
}
export const AskedToDelete: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete Orders database' }))
  },
}
export const DeletionRefused: Story = {
  args: {
    onDelete: fn(async () => {
      throw new EmbeddedError('server_error', 'DELETE /embedded/sources/source-0: 500', { status: 500 })
    }),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete Orders database' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Delete source' }))
    await canvas.findByRole('alert')
  },
}
