import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'
import { EmbeddedError } from '../src/domain/errors'
import { OAuthSignIn } from '../src/ui/source-form/OAuthSignIn'

const meta = {
  title: 'Source form/OAuthSignIn',
  component: OAuthSignIn,
  args: {
    id: 'sign-in',
    connector: 'Quill CRM',
    state: { phase: 'ready' },
    isSignedIn: false,
    isMissed: false,
    onStart: fn(),
    onReopen: fn(),
    onCancel: fn(),
    onEnterByHand: fn(),
  },
} satisfies Meta<typeof OAuthSignIn>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const NotSignedInYet: Story = {
  args: { isMissed: true },
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByRole('button')).toHaveAccessibleDescription('Sign in first.')
  },
}
export const Opening: Story = { args: { state: { phase: 'opening' } } }
export const Waiting: Story = { args: { state: { phase: 'waiting' } } }
export const PopupBlocked: Story = { args: { state: { phase: 'blocked', url: 'https://login.example/consent' } } }
export const ReadingTheSource: Story = { args: { state: { phase: 'reading' } } }
export const SignedIn: Story = { args: { isSignedIn: true } }
export const Denied: Story = {
  args: { state: { phase: 'refused', code: 'access_denied', description: undefined } },
}
export const RefusedByTheProvider: Story = {
  args: {
    state: {
      phase: 'refused',
      code: 'creation_failed',
      description: '<b>Your account</b> has no right to read contacts. Ask its administrator for it.',
    },
  },
}
export const TimedOut: Story = { args: { state: { phase: 'refused', code: 'timed_out', description: undefined } } }
export const CouldNotStart: Story = {
  args: {
    state: {
      phase: 'failed',
      error: new EmbeddedError('invalid_request', 'No source template of your own', { status: 400 }),
    },
  },
}
