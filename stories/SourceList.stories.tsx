import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { SourceList } from '../src/components/SourceList'
import { templateIds } from '../src/sandbox/fixtures/templateIds'

const sources = [
  { source_template_id: templateIds.postgres, name: 'Orders database' },
  { source_template_id: templateIds.parcelpost, name: 'Parcels' },
]

const meta = {
  title: 'Components/SourceList',
  component: SourceList,
  args: { onAdd: fn(), onEdit: fn(), onConfigureStreams: fn() },
  parameters: { sandbox: { sources } },
} satisfies Meta<typeof SourceList>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const NothingConnected: Story = { parameters: { sandbox: { sources: [] } } }
export const StillLoading: Story = {
  parameters: { sandbox: { sources, faults: [{ path: '/embedded/sources', connection: 'hang' }] } },
}
export const CouldNotLoad: Story = {
  parameters: { sandbox: { sources, faults: [{ path: '/embedded/sources', status: 500 }] } },
}
export const CouldNotDelete: Story = {
  parameters: { sandbox: { sources, faults: [{ method: 'DELETE', status: 500 }] } },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete Parcels' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Delete source' }))
    await canvas.findByRole('alert')
  },
}
