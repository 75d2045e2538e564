import type { Meta, StoryObj } from '@storybook/react-vite'
import { Plus } from 'lucide-react'
import { Button } from '../src/ui/primitives/Button'

const meta = {
  title: 'Primitives/Button',
  component: Button,
  args: { children: 'Connect source' },
} satisfies Meta<typeof Button>
export default meta
type Story = StoryObj<typeof meta>

export const Primary: Story = { args: { variant: 'primary' } }
export const Secondary: Story = {}
export const Plain: Story = { args: { variant: 'plain' } }
export const Danger: Story = { args: { variant: 'danger', children: 'Delete source' } }
export const Unavailable: Story = { args: { variant: 'primary', unavailable: true } }
export const Icon: Story = {
  args: { size: 'icon', 'aria-label': 'Add', children: <Plus size={16} strokeWidth={1.5} aria-hidden /> },
}
