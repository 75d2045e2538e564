import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { EmbeddedProvider } from '../src/components/EmbeddedProvider'
import { SourceList } from '../src/components/SourceList'
import { createSandbox } from '../src/sandbox/createSandbox'
import { templateIds } from '../src/sandbox/fixtures/templateIds'

const sandbox = createSandbox({ seed: 1 })
sandbox.addSource({ source_template_id: templateIds.postgres, name: 'Orders database' })

const meta = {
  title: 'Components/EmbeddedProvider',
  component: EmbeddedProvider,
  args: {
    fetch: sandbox.fetch,
    baseUrl: sandbox.baseUrl,
    getToken: () => sandbox.mintScopedToken(),
    onEvent: fn(),
    children: <SourceList onAdd={fn()} onEdit={fn()} onConfigureStreams={fn()} />,
  },
} satisfies Meta<typeof EmbeddedProvider>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const OwnWords: Story = {
  args: {
    messages: {
      sourceList: {
        add: 'Add a data feed',
        configureStreams: 'Tables',
        configureStreamsOf: (name: string) => `Tables of ${name}`,
      },
    },
  },
}
export const DatesOfAnotherLocale: Story = { args: { locale: 'de-CH' } }
export const RightToLeft: Story = { args: { dir: 'rtl', locale: 'ar' } }
export const TokenOnItsWay: Story = { args: { getToken: () => new Promise<string>(() => undefined) } }
export const TokenRefused: Story = {
  args: {
    getToken: async () => {
      throw new Error('The backend did not mint a token')
    },
  },
}
export const OwnColours: Story = {
  decorators: [
    (Story) => (
      <div className="story-own-colours">
        <Story />
      </div>
    ),
  ],
}
