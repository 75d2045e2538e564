import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { Button } from '../src/ui/primitives/Button'
import { Dialog } from '../src/ui/primitives/Dialog'

const meta = {
  title: 'Primitives/Dialog',
  component: Dialog,
  args: { title: 'Pending changes', onClose: fn(), children: 'Two streams are added, one is changed.' },
} satisfies Meta<typeof Dialog>
export default meta
const lines = Array.from({ length: 60 }, (_, index) => `Line ${index + 1}`)

type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const WithActions: Story = {
  args: {
    foot: (
      <>
        <Button>Cancel</Button>
        <Button variant="primary">Apply changes</Button>
      </>
    ),
  },
}
export const Small: Story = { args: { size: 'small', foot: <Button>Cancel</Button> } }
export const LongerThanTheScreen: Story = {
  args: { children: lines.map((line) => <p key={line}>{line}</p>) },
}
