import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import type { StreamConfig } from '../src/domain/streamConfig'
import { StreamPickerView } from '../src/ui/stream-picker/StreamPickerView'
import { namespacedCatalog, shopCatalog } from './support/catalogs'

const orders: StreamConfig = {
  stream_name: 'orders',
  sync_mode: 'incremental',
  destination_sync_mode: 'append_dedup',
  cursor_field: ['updated_at'],
  primary_key: [['id']],
}
const products: StreamConfig = {
  stream_name: 'products',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'overwrite',
  cursor_field: null,
  primary_key: [['sku']],
}

const meta = {
  title: 'Components/StreamPicker/Limits, locks, recipes',
  component: StreamPickerView,
  args: {
    catalog: shopCatalog,
    stored: [orders, products],
    sourceId: 'b2f1c2de-5a3e-4f0e-9a52-6f1c2de5a3e4',
    baseUrl: 'https://api.airbyte.ai/api/v1',
    applyState: { phase: 'idle', total: 0, done: 0, items: [] },
    onEditsChange: fn(),
    onApply: fn(),
    onCancel: fn(),
  },
} satisfies Meta<typeof StreamPickerView>
export default meta
type Story = StoryObj<typeof meta>

async function press(canvasElement: HTMLElement, role: 'checkbox' | 'button', ...names: string[]) {
  const canvas = within(canvasElement)
  for (const name of names) await userEvent.click(await canvas.findByRole(role, { name }))
}

export const LimitsAlwaysShown: Story = { args: { showLimits: true } }

export const NearTheLimit: Story = {
  args: { maxStreams: 3 },
  async play({ canvasElement }) {
    await press(canvasElement, 'checkbox', 'Sync users')
  },
}

export const HeldBack: Story = {
  args: { maxStreams: 3, maxFields: 12 },
  async play({ canvasElement }) {
    await press(canvasElement, 'checkbox', 'Sync users', 'Sync carts')
    await press(canvasElement, 'button', 'Apply changes')
  },
}

export const Locked: Story = {
  args: {
    customization: {
      stream_selection_mode: 'whitelist',
      stream_whitelist: ['orders', 'users', 'products'],
      stream_customizations: { orders: { primary_key_fields: [['id']], cursor_field: ['updated_at'] } },
      stream_mappers: {},
    },
  },
}

/** Orders is synced, and the operator has taken it off the list since. */
export const NoLongerOffered: Story = {
  args: {
    customization: {
      stream_selection_mode: 'whitelist',
      stream_whitelist: ['users', 'products'],
      stream_customizations: {},
      stream_mappers: {},
    },
  },
}

export const SameNameTwice: Story = { args: { catalog: namespacedCatalog, stored: [] } }

export const ReadOnly: Story = { args: { readOnly: true } }

export const DefaultRecipe: Story = {
  args: {
    stored: [],
    defaultRecipe: { version: 1, streams: [{ name: 'users' }, { name: 'orders' }, { name: 'not_here' }] },
  },
}

const recipe = {
  version: 1,
  streams: [
    { name: 'users', sync_mode: 'full_refresh', destination_sync_mode: 'append', cursor_field: null },
    { name: 'countries', sync_mode: 'incremental', destination_sync_mode: 'append' },
    { name: 'order' },
  ],
}

async function paste(canvasElement: HTMLElement, text: string) {
  await press(canvasElement, 'button', 'Recipes')
  await userEvent.click(within(canvasElement).getByRole('textbox', { name: 'Apply a recipe' }))
  await userEvent.paste(text)
}

export const RecipeReport: Story = {
  async play({ canvasElement }) {
    await paste(canvasElement, JSON.stringify(recipe, null, 2))
  },
}

export const RecipeUnreadable: Story = {
  async play({ canvasElement }) {
    await paste(canvasElement, '{ "version": 3 }')
  },
}
