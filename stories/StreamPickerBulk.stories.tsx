import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, userEvent, within } from 'storybook/test'
import type { StreamConfig } from '../src/domain/streamConfig'
import { StreamPickerView } from '../src/ui/stream-picker/StreamPickerView'
import { largeCatalog, shopCatalog } from './support/catalogs'

function readInFull(stream_name: string): StreamConfig {
  return {
    stream_name,
    sync_mode: 'full_refresh',
    destination_sync_mode: 'overwrite',
    cursor_field: null,
    primary_key: null,
  }
}

function readByCursor(stream_name: string, cursor: string): StreamConfig {
  return {
    ...readInFull(stream_name),
    sync_mode: 'incremental',
    destination_sync_mode: 'append',
    cursor_field: [cursor],
  }
}

const meta = {
  title: 'Components/StreamPicker/Many streams at once',
  component: StreamPickerView,
  args: {
    catalog: shopCatalog,
    stored: shopCatalog.streams.map(({ name }) => readInFull(name)),
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

async function open(canvasElement: HTMLElement) {
  const canvas = within(canvasElement)
  await userEvent.click(await canvas.findByRole('button', { name: 'Change selected…' }))
  return within(await canvas.findByRole('dialog', { name: 'Change selected streams' }))
}

export const NothingChosenYet: Story = {
  async play({ canvasElement }) {
    await open(canvasElement)
  },
}

export const SyncMode: Story = {
  async play({ canvasElement }) {
    const dialog = await open(canvasElement)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Incremental, deduplicated')
    await userEvent.click(await dialog.findByText('2 will change'))
  },
}

export const InFilter: Story = {
  args: { filter: 'order' },
  async play({ canvasElement }) {
    const dialog = await open(canvasElement)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Full refresh, append')
  },
}

export const CursorByRule: Story = {
  args: {
    stored: [
      readByCursor('orders', 'id'),
      readByCursor('order_lines', 'line'),
      readByCursor('carts', 'id'),
      readInFull('products'),
      readByCursor('users', 'updated_at'),
    ],
  },
  async play({ canvasElement }) {
    const dialog = await open(canvasElement)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Change' }), 'Cursor field')
    const [updated] = await dialog.findAllByRole('option', { name: /^updated_at/ })
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'To' }), updated ?? '')
    const [, modified] = await dialog.findAllByRole('option', { name: /^modified_at/ })
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Else' }), modified ?? '')
  },
}

export const KeyOfSeveralFields: Story = {
  async play({ canvasElement }) {
    const dialog = await open(canvasElement)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Change' }), 'Primary key')
    const [id] = await dialog.findAllByRole('option', { name: /^id:/ })
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'To' }), id ?? '')
    await userEvent.click(dialog.getByRole('button', { name: 'Add a field to this key' }))
    const and = within(dialog.getByRole('combobox', { name: 'And' }))
    const [email] = await and.findAllByRole('option', { name: /^email:/ })
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'And' }), email ?? '')
  },
}

export const NothingWouldChange: Story = {
  args: { stored: [readInFull('countries'), readInFull('carts')] },
  async play({ canvasElement }) {
    const dialog = await open(canvasElement)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Incremental, append')
  },
}

const tenThousand = largeCatalog(10_000)

export const TenThousandStreams: Story = {
  args: { catalog: tenThousand, stored: tenThousand.streams.map(({ name }) => readInFull(name)) },
  async play({ canvasElement }) {
    const dialog = await open(canvasElement)
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Incremental, append')
    await userEvent.click(await dialog.findByText(/ will change$/))
  },
}
