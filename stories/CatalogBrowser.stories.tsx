import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import { EmbeddedError } from '../src/domain/errors'
import { CatalogBrowserView } from '../src/ui/catalog-browser/CatalogBrowserView'
import { CatalogLoading } from '../src/ui/catalog-browser/CatalogLoading'
import { CatalogStopped } from '../src/ui/catalog-browser/CatalogStopped'
import { DiscoverAgain } from '../src/ui/catalog-browser/DiscoverAgain'
import { ErrorState } from '../src/ui/primitives/ErrorState'
import {
  emptyCatalog,
  largeCatalog,
  namespacedCatalog,
  oddlyNamedCatalog,
  shopCatalog,
  wideCatalog,
} from './support/catalogs'

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

/** Streams of several namespaces stand in groups. */
export const Namespaces: Story = { args: { catalog: namespacedCatalog } }
/** In an order of their own they do not. */
export const NamespacesSorted: Story = {
  args: { catalog: namespacedCatalog, filter: 'reverse(sort_by(streams, &name))' },
}

/** More than twenty fields can be searched. */
export const WideStream: Story = {
  args: { catalog: wideCatalog(12_000) },
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Show fields of wide' }))
    await userEvent.type(await canvas.findByRole('searchbox', { name: 'Search fields of wide' }), 'field_17')
  },
}

export const StreamDetails: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'More about orders' }))
  },
}

export const FieldDetails: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Show fields of orders' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'More about created_at' }))
  },
}

const owners: Record<string, string> = { users: 'Accounts', orders: 'Shop', carts: 'Shop' }

/** Columns of the host's own, for streams and for their fields. */
export const ExtraColumns: Story = {
  args: {
    extraColumns: [
      {
        id: 'owner',
        head: 'Owner',
        StreamCell: function Owner({ stream }) {
          return owners[stream.name] ?? '–'
        },
        FieldCell: function Sensitivity({ field }) {
          return field.path.includes('email') ? 'Personal' : null
        },
      },
    ],
  },
  async play({ canvasElement }) {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Show fields of users' }))
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

const incremental = "streams[?contains(supported_sync_modes, 'incremental')]"
const neverAnswers = () => new Promise<never>(() => {})
const agrees = async () =>
  shopCatalog.streams
    .filter((stream) => stream.supported_sync_modes.includes('incremental'))
    .map(({ name, namespace = null }) => ({ name, namespace }))
const knowsOthers = async () => [{ name: 'users' }, { name: 'refunds' }, { name: 'vouchers' }]
const refuses = async () => {
  throw new EmbeddedError('invalid_request', 'Bad request', { status: 400, generalErrors: ['contains() takes a list'] })
}
const isOut = async () => {
  throw new EmbeddedError('network', 'No connection')
}
const compare: Story['play'] = async ({ canvasElement }) => {
  await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Compare with the server' }))
}

export const AskingTheServer: Story = {
  args: { evaluate: 'server', evaluateOnServer: neverAnswers, filter: incremental },
}
export const EvaluatedByTheServer: Story = {
  args: { evaluate: 'server', evaluateOnServer: knowsOthers, filter: incremental },
}
export const RefusedByTheServer: Story = {
  args: { evaluate: 'server', evaluateOnServer: refuses, filter: incremental },
}
export const ServerOutOfReach: Story = {
  args: { evaluate: 'server', evaluateOnServer: isOut, filter: incremental },
}
export const ServerAgrees: Story = { args: { evaluateOnServer: agrees, filter: incremental }, play: compare }
export const ServerDiffers: Story = { args: { evaluateOnServer: knowsOthers, filter: incremental }, play: compare }
export const CutOff: Story = {
  args: { evaluateOnServer: agrees, filter: `streams${' | [@, @][]'.repeat(10)}` },
}
