import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import { EmbeddedError } from '../src/domain/errors'
import { CatalogBrowserView } from '../src/ui/catalog-browser/CatalogBrowserView'
import { CatalogLoading } from '../src/ui/catalog-browser/CatalogLoading'
import { CatalogStopped } from '../src/ui/catalog-browser/CatalogStopped'
import { DiscoverAgain } from '../src/ui/catalog-browser/DiscoverAgain'
import { ErrorState } from '../src/ui/primitives/ErrorState'
import { emptyCatalog, largeCatalog, oddlyNamedCatalog, shopCatalog } from './support/catalogs'

const meta = {
  title: 'Components/CatalogBrowser',
  component: CatalogBrowserView,
  args: {
    catalog: shopCatalog,
    toolbarEnd: <DiscoverAgain isDiscovering={false} onDiscover={fn()} />,
  },
} satisfies Meta<typeof CatalogBrowserView>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const FieldsShown: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Show fields of orders' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Show fields of shipping_address' }))
  },
}

export const FilteredByWords: Story = {
  async play({ canvasElement }) {
    await userEvent.type(within(canvasElement).getByRole('combobox', { name: 'Filter streams' }), 'order')
  },
}

export const FilteredByExpression: Story = {
  args: { filter: "streams[?contains(supported_sync_modes, 'incremental')]" },
}
export const NamesOnly: Story = { args: { filter: 'streams[*].name' } }
export const ValueResult: Story = { args: { filter: 'length(streams)' } }
export const WrongExpression: Story = { args: { filter: "streams[?name='users'" } }
export const NoMatch: Story = { args: { filter: 'nothing is called so' } }

export const Suggestions: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('radio', { name: 'JMESPath' }))
    await userEvent.type(canvas.getByRole('combobox', { name: 'Filter streams' }), 'streams[[?s')
  },
}

export const OddNames: Story = { args: { catalog: oddlyNamedCatalog } }
export const EmptySource: Story = { args: { catalog: emptyCatalog } }
export const FiftyThousandStreams: Story = { args: { catalog: largeCatalog(50_000) } }
export const DiscoveringAgain: Story = { args: { toolbarEnd: <DiscoverAgain isDiscovering onDiscover={fn()} /> } }
export const Loading: Story = { render: () => <CatalogLoading onCancel={fn()} /> }
export const Stopped: Story = { render: () => <CatalogStopped onDiscover={fn()} /> }
export const Failed: Story = {
  render: () => (
    <ErrorState
      title="The streams of this source could not be read"
      error={new EmbeddedError('server_error', 'The database refused the connection', { status: 500 })}
      onRetry={fn()}
    />
  ),
}
