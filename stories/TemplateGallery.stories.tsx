import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { TemplateGallery } from '../src/components/TemplateGallery'
import { templateIds } from '../src/sandbox/fixtures/templateIds'

const meta = {
  title: 'Components/TemplateGallery',
  component: TemplateGallery,
  args: { onSelect: fn() },
  parameters: { sandbox: {} },
} satisfies Meta<typeof TemplateGallery>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const AlreadyConnected: Story = {
  parameters: { sandbox: { sources: [{ source_template_id: templateIds.postgres, name: 'Orders' }] } },
}
export const FilteredByTheHost: Story = { args: { tags: ['database'] } }
export const StillLoading: Story = {
  parameters: { sandbox: { faults: [{ path: '/embedded/source-templates', connection: 'hang' }] } },
}
export const CouldNotLoad: Story = {
  parameters: { sandbox: { faults: [{ path: '/embedded/source-templates', status: 500 }] } },
}
