import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import { normalizeCatalog } from '../src/domain/normalizeCatalog'
import { CatalogBrowserView } from '../src/ui/catalog-browser/CatalogBrowserView'
import { shopCatalog } from './support/catalogs'

/** Two namespaces, one name in both, and streams without a namespace. */
const spacesCatalog = normalizeCatalog({
  streams: [
    ...shopCatalog.streams.map((stream) => ({ ...stream, namespace: 'shop' })),
    ...shopCatalog.streams.slice(0, 3).map((stream) => ({ ...stream, namespace: 'archive' })),
    { name: 'notes' },
  ],
})

const meta = {
  title: 'Components/FilterBox',
  component: CatalogBrowserView,
  args: {
    catalog: spacesCatalog,
    namedFilters: [
      { name: 'What we usually sync', filter: "streams[?contains(supported_sync_modes, 'incremental')]" },
      { name: 'Orders', filter: 'order' },
    ],
    onNamedFiltersChange: fn(),
  },
} satisfies Meta<typeof CatalogBrowserView>
export default meta
type Story = StoryObj<typeof meta>

const box = (canvasElement: HTMLElement) => within(canvasElement).getByRole('combobox', { name: 'Filter streams' })

export const Words: Story = { args: { filter: 'order' } }

export const WordsInFields: Story = {
  async play({ canvasElement }) {
    await userEvent.type(box(canvasElement), 'email')
    await userEvent.click(
      within(canvasElement).getAllByRole('button', { name: 'Search fields too' })[0] ?? canvasElement,
    )
  },
}

export const ChipsLit: Story = {
  args: {
    filter:
      "streams[? (namespace=='shop') && source_defined_primary_key && contains(supported_sync_modes,'incremental')]",
  },
}

export const SavedAndExamples: Story = {
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Saved filters and examples' }))
  },
}

export const Naming: Story = {
  async play({ canvasElement }) {
    await userEvent.type(box(canvasElement), 'page')
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Save this filter' }))
  },
}

export const CompletingFields: Story = {
  async play({ canvasElement }) {
    await userEvent.type(box(canvasElement), 'streams[[*].json_schema.properties.')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  },
}

export const CompletingFunctions: Story = {
  async play({ canvasElement }) {
    await userEvent.type(box(canvasElement), 'streams[[?s')
    await userEvent.keyboard('{ArrowDown}')
  },
}

export const SeveralHints: Story = {
  args: { filter: "streams[?nmae == users && source_defined_cursor == 'true']" },
}

export const ForeignOperator: Story = { args: { filter: "streams[?name like '%order%' and namespace = 'shop']" } }
export const FailsOnNull: Story = { args: { filter: "streams[?contains(namespace, 'sho')]" } }
export const RootMissing: Story = { args: { filter: "name == 'users'" } }
export const NothingFound: Story = { args: { filter: "streams[?name == 'oders']" } }
export const NeverTogether: Story = {
  args: { filter: "streams[?namespace == 'archive' && name == 'page_views']" },
}
export const NullResult: Story = { args: { filter: 'streams[99].name' } }
export const NotAnExpression: Story = { args: { filter: 'orders (old' } }
export const NoWordsFound: Story = { args: { filter: 'nothing is called so' } }
