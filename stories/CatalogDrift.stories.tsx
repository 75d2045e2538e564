import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import { diffCatalogs } from '../src/domain/diffCatalogs'
import { EmbeddedError } from '../src/domain/errors'
import { CatalogBrowserView } from '../src/ui/catalog-browser/CatalogBrowserView'
import { CatalogLoading } from '../src/ui/catalog-browser/CatalogLoading'
import { DiscoverAgain } from '../src/ui/catalog-browser/DiscoverAgain'
import { DiscoveringAgain } from '../src/ui/catalog-browser/DiscoveringAgain'
import { ErrorState } from '../src/ui/primitives/ErrorState'
import { StreamPickerView } from '../src/ui/stream-picker/StreamPickerView'
import { createStream, largeCatalog, shopCatalog } from './support/catalogs'
import { changedShopCatalog } from './support/changedShop'

const meta = {
  title: 'Components/CatalogBrowser/Discovered again',
  component: CatalogBrowserView,
  args: {
    catalog: changedShopCatalog,
    changes: diffCatalogs(shopCatalog, changedShopCatalog),
    onChangesPutAway: fn(),
    toolbarEnd: <DiscoverAgain isDiscovering={false} onDiscover={fn()} />,
  },
} satisfies Meta<typeof CatalogBrowserView>
export default meta
type Story = StoryObj<typeof meta>

export const Changed: Story = {}

export const FieldsMarked: Story = {
  async play({ canvasElement }) {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Show fields of orders' }))
  },
}

export const ChangesShown: Story = {
  async play({ canvasElement }) {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Show changes' }))
  },
}

export const NothingBreaks: Story = {
  args: {
    catalog: { streams: [...shopCatalog.streams, createStream('refunds'), createStream('vouchers')] },
    changes: diffCatalogs(shopCatalog, {
      streams: [...shopCatalog.streams, createStream('refunds'), createStream('vouchers')],
    }),
  },
}

export const NothingChanged: Story = { args: { catalog: shopCatalog, changes: [] } }

export const InThePicker: Story = {
  render: ({ catalog, changes, onChangesPutAway, toolbarEnd }) => (
    <StreamPickerView
      catalog={catalog}
      changes={changes}
      onChangesPutAway={onChangesPutAway}
      toolbarEnd={toolbarEnd}
      stored={[
        {
          stream_name: 'carts',
          sync_mode: 'full_refresh',
          destination_sync_mode: 'overwrite',
          cursor_field: null,
          primary_key: null,
        },
      ]}
      sourceId="source-1"
      baseUrl="https://api.airbyte.ai/api/v1"
      applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
      onApply={fn()}
      onCancel={fn()}
    />
  ),
}

export const EverythingChanged: Story = {
  args: { catalog: largeCatalog(2_000), changes: diffCatalogs(largeCatalog(500), largeCatalog(2_000)) },
}

/** A job on its way, or any discovery that takes long, for the first time. */
export const TakesLong: Story = {
  render: () => <CatalogLoading startedAt={Date.now() - 84_000} onCancel={fn()} />,
}

export const TakesLongAgain: Story = {
  args: { catalog: shopCatalog, changes: undefined, toolbarEnd: <DiscoverAgain isDiscovering onDiscover={fn()} /> },
  render: (args) => (
    <CatalogBrowserView {...args} notice={<DiscoveringAgain startedAt={Date.now() - 84_000} onCancel={fn()} />} />
  ),
}

export const FailedAgain: Story = {
  args: {
    catalog: shopCatalog,
    changes: undefined,
    notice: (
      <ErrorState
        title="The streams of this source could not be read"
        error={
          new EmbeddedError('server_error', 'The job that asks the source for its streams failed. No such schema.')
        }
        onRetry={fn()}
      />
    ),
  },
}
