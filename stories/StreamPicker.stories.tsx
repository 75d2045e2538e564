import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { fn, userEvent, within } from 'storybook/test'
import { EmbeddedError } from '../src/domain/errors'
import type { StreamConfig } from '../src/domain/streamConfig'
import { StreamPickerView, type StreamPickerViewProps } from '../src/ui/stream-picker/StreamPickerView'
import { largeCatalog, oddlyNamedCatalog, shopCatalog } from './support/catalogs'

const orders: StreamConfig = {
  stream_name: 'orders',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: [['id']],
}
const products: StreamConfig = {
  stream_name: 'products',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'overwrite',
  cursor_field: null,
  primary_key: [['sku']],
}
const idle = { phase: 'idle', total: 0, done: 0, items: [] } as const

const meta = {
  title: 'Components/StreamPicker',
  component: StreamPickerView,
  args: {
    catalog: shopCatalog,
    stored: [orders, products],
    sourceId: 'b2f1c2de-5a3e-4f0e-9a52-6f1c2de5a3e4',
    baseUrl: 'https://api.airbyte.ai/api/v1',
    applyState: idle,
    onEditsChange: fn(),
    onApply: fn(),
    onCancel: fn(),
  },
} satisfies Meta<typeof StreamPickerView>
export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
export const NothingPicked: Story = { args: { stored: [] } }

async function tick(canvasElement: HTMLElement, ...names: string[]) {
  const canvas = within(canvasElement)
  for (const name of names) await userEvent.click(await canvas.findByRole('checkbox', { name: `Sync ${name}` }))
}

export const Pending: Story = {
  async play({ canvasElement }) {
    await tick(canvasElement, 'users', 'order_lines', 'products')
    const mode = within(canvasElement).getByRole('combobox', { name: 'Sync mode of orders' })
    await userEvent.selectOptions(mode, 'Incremental, deduplicated')
  },
}

export const ChoiceMissing: Story = {
  async play({ canvasElement }) {
    await tick(canvasElement, 'page_views')
    const mode = within(canvasElement).getByRole('combobox', { name: 'Sync mode of page_views' })
    await userEvent.selectOptions(mode, 'Incremental, deduplicated')
  },
}

export const Review: Story = {
  async play({ canvasElement }) {
    await tick(canvasElement, 'users', 'order_lines', 'products')
    const canvas = within(canvasElement)
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sync mode of orders' }), 'Incremental, append')
    await userEvent.click(canvas.getByRole('button', { name: 'Review changes' }))
  },
}

export const Settings: Story = {
  async play({ canvasElement }) {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Settings of orders' }))
  },
}

export const SettingsMissing: Story = {
  async play({ canvasElement }) {
    await tick(canvasElement, 'page_views')
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Settings of page_views' }))
    await userEvent.click(canvas.getByRole('radio', { name: 'Incremental, deduplicated' }))
  },
}

export const SettingsLocked: Story = {
  async play({ canvasElement }) {
    await tick(canvasElement, 'users')
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Settings of users' }))
  },
}

export const CompositeKey: Story = {
  async play({ canvasElement }) {
    await tick(canvasElement, 'page_views')
    const key = within(canvasElement).getByRole('combobox', { name: 'Primary key of page_views' })
    await userEvent.selectOptions(key, 'Several fields…')
  },
}

export const FilterHidesPicks: Story = { args: { filter: 'users' } }
export const ClashingNames: Story = { args: { catalog: oddlyNamedCatalog, stored: [] } }

export const SetByProvider: Story = {
  args: {
    stored: [],
    customization: {
      stream_selection_mode: 'whitelist',
      stream_whitelist: ['users', 'orders'],
      stream_customizations: { users: { primary_key_fields: [['id']], cursor_field: ['updated_at'] } },
      stream_mappers: {},
    },
  },
  async play({ canvasElement }) {
    await tick(canvasElement, 'users')
  },
}

export const SyncedButGone: Story = { args: { stored: [orders, { ...products, stream_name: 'discontinued' }] } }

const edits = ['users', 'order_lines', 'page_views'].map((stream_name) => ({
  type: 'add' as const,
  stream: { stream_name, sync_mode: 'full_refresh' as const, destination_sync_mode: 'overwrite' as const },
}))

export const Applying: Story = {
  args: {
    applyState: {
      phase: 'applying',
      total: 3,
      done: 1,
      items: edits.map((edit, at) => ({ edit, status: (['applied', 'sending', 'waiting'] as const)[at] ?? 'waiting' })),
    },
  },
  async play({ canvasElement }) {
    await within(canvasElement).findByRole('progressbar', { name: 'Applying changes' })
  },
}

export const PartlyFailed: Story = {
  args: {
    applyState: {
      phase: 'done',
      total: 3,
      done: 3,
      items: edits.map((edit, at) =>
        at === 1
          ? {
              edit,
              status: 'failed',
              error: new EmbeddedError(
                'invalid_request',
                "Sync mode 'full_refresh' not supported for stream 'order_lines'",
              ),
            }
          : { edit, status: 'applied' },
      ),
    },
  },
  async play({ canvasElement }) {
    await tick(canvasElement, 'order_lines')
  },
}

/** Somebody else stores something as soon as the person has chosen. */
function ChangedMeanwhile(args: StreamPickerViewProps) {
  const [stored, setStored] = useState(args.stored)
  return (
    <StreamPickerView
      {...args}
      stored={stored}
      onEditsChange={(edits) => {
        if (edits.length === 2) setStored([{ ...orders, destination_sync_mode: 'overwrite' }])
      }}
    />
  )
}

export const ChangedElsewhere: Story = {
  render: (args) => <ChangedMeanwhile {...args} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement)
    await userEvent.selectOptions(
      await canvas.findByRole('combobox', { name: 'Sync mode of orders' }),
      'Incremental, deduplicated',
    )
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'Sync mode of products' }),
      'Full refresh, append',
    )
    await canvas.findByText('2 streams were changed elsewhere while you chose.')
  },
}

export const DecideWhoseCounts: Story = {
  ...ChangedElsewhere,
  async play(context) {
    await ChangedElsewhere.play?.(context)
    await userEvent.click(within(context.canvasElement).getByRole('button', { name: 'Decide' }))
  },
}

export const TenThousandStreams: Story = { args: { catalog: largeCatalog(10_000), stored: [] } }
export const FiftyThousandStreams: Story = { args: { catalog: largeCatalog(50_000), stored: [] } }
