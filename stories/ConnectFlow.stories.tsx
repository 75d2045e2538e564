import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { ConnectFlow } from '../src/components/ConnectFlow'
import { sandboxTemplates } from '../src/sandbox/fixtures/sandboxTemplates'
import { templateIds } from '../src/sandbox/fixtures/templateIds'

const orders = { source_template_id: templateIds.postgres, name: 'Orders database' }
const parcels = { source_template_id: templateIds.parcelpost, name: 'Parcels' }

const meta = {
  title: 'Components/ConnectFlow',
  component: ConnectFlow,
  args: { onClose: fn<() => void>() as (() => void) | undefined, onDone: fn() },
  parameters: { sandbox: {} },
} satisfies Meta<typeof ConnectFlow>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const SomeSourcesConnected: Story = { parameters: { sandbox: { sources: [orders, parcels] } } }
export const OnlyOneConnector: Story = {
  parameters: { sandbox: { templates: sandboxTemplates.filter(({ id }) => id === templateIds.parcelpost) } },
}
export const AtOneConnector: Story = { args: { sourceTemplateId: templateIds.postgres } }
export const Sources: Story = { args: { view: 'sources' }, parameters: { sandbox: { sources: [orders, parcels] } } }
export const EditOneSource: Story = { parameters: { sandbox: { sources: [parcels] } }, args: { sourceId: '' } }
export const StreamsOfOneSource: Story = {
  args: { view: 'streams', sourceId: '' },
  parameters: { sandbox: { sources: [orders] } },
}
export const ConfiguringOne: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Parcelpost' }))
    await canvas.findByRole('form', { name: 'Parcelpost' })
  },
}
export const ChoosingStreams: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Parcelpost' }))
    await userEvent.type(await canvas.findByLabelText('API key'), 'key')
    await userEvent.click(canvas.getByRole('button', { name: 'Connect source' }))
    await canvas.findByRole('treegrid', { name: 'Streams' })
  },
}
export const EndedWithoutStreams: Story = {
  async play(context) {
    await ChoosingStreams.play?.(context)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Skip for now' }))
    await context.canvas.findByRole('heading', { name: 'Parcelpost is connected' })
  },
}
export const WithoutAWayOut: Story = { args: { onClose: undefined } }
