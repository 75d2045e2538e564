import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { ConnectFlowFrame } from '../src/ui/connect-flow/ConnectFlowFrame'
import { FlowDone } from '../src/ui/connect-flow/FlowDone'
import { Button } from '../src/ui/primitives/Button'
import { TemplateGalleryView } from '../src/ui/template-gallery/TemplateGalleryView'
import { connectors } from './support/connectors'

const meta = {
  title: 'Views/ConnectFlow',
  component: ConnectFlowFrame,
  args: {
    steps: [
      { label: 'Connector', state: 'current' },
      { label: 'Configure', state: 'ahead' },
      { label: 'Streams', state: 'ahead' },
    ],
    title: 'Choose a connector',
    children: <TemplateGalleryView templates={connectors} onSelect={fn()} />,
  },
} satisfies Meta<typeof ConnectFlowFrame>
export default meta
type Story = StoryObj<typeof meta>

export const FirstStep: Story = { args: { action: <Button>Manage sources (3)</Button>, onClose: fn() } }
export const SecondStep: Story = {
  args: {
    steps: [
      { label: 'Connector', state: 'past', onGo: fn() },
      { label: 'Configure', state: 'current' },
      { label: 'Streams', state: 'ahead' },
    ],
    title: 'Connect Postgres',
    onBack: fn(),
    onClose: fn(),
    children: <p>The form stands here.</p>,
  },
}
export const Done: Story = {
  args: {
    steps: [],
    title: 'Orders database is connected',
    children: (
      <FlowDone
        text="Its streams are set up, and their data is on its way. There is nothing more to do here."
        onAddAnother={fn()}
        onManageSources={fn()}
        onClose={fn()}
      />
    ),
  },
}
