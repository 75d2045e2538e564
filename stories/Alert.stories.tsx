import type { Meta, StoryObj } from '@storybook/react-vite'
import { Alert } from '../src/ui/primitives/Alert'

const meta = {
  title: 'Primitives/Alert',
  component: Alert,
  args: { title: 'The service could not be reached', children: 'Check your connection and try again.' },
} satisfies Meta<typeof Alert>
export default meta
type Story = StoryObj<typeof meta>

export const Danger: Story = {}
export const Warning: Story = { args: { tone: 'warning' } }
export const Success: Story = { args: { tone: 'success' } }
export const Information: Story = { args: { tone: 'info' } }
