import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { EmbeddedError } from '../src/domain/errors'
import { ErrorState } from '../src/ui/primitives/ErrorState'

const meta = {
  title: 'Primitives/ErrorState',
  component: ErrorState,
  args: { error: new EmbeddedError('server_error', 'GET /embedded/sources: 500', { status: 500 }) },
} satisfies Meta<typeof ErrorState>
export default meta
type Story = StoryObj<typeof meta>

export const ServerError: Story = { args: { onRetry: fn() } }
export const SessionEnded: Story = {
  args: { error: new EmbeddedError('token_expired', 'The token was refused', { status: 401 }) },
}
export const TooManyRequests: Story = {
  args: { error: new EmbeddedError('rate_limited', '429', { status: 429 }), onRetry: fn() },
}
export const NoConnection: Story = { args: { error: new EmbeddedError('network', 'Failed to fetch'), onRetry: fn() } }
export const OwnTitle: Story = { args: { title: 'The connectors could not be loaded' } }
export const Unknown: Story = { args: { error: new TypeError('x is not a function') } }
