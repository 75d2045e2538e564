import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import type { StreamEdit } from '../../../src/domain/streamEdits'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { createStream, shopCatalog } from '../../../stories/support/catalogs'

function readInFull(stream_name: string, more: Partial<StreamConfig> = {}): StreamConfig {
  return {
    stream_name,
    sync_mode: 'full_refresh',
    destination_sync_mode: 'overwrite',
    cursor_field: null,
    primary_key: null,
    ...more,
  }
}

const allInFull = shopCatalog.streams.map(({ name }) => readInFull(name))

async function draw(props: Partial<StreamPickerViewProps> = {}) {
  const user = userEvent.setup()
  const onEditsChange = vi.fn<(edits: StreamEdit[]) => void>()
  const onApply = vi.fn<(edits: StreamEdit[]) => void>()
  render(
    <StreamPickerView
      catalog={shopCatalog}
      stored={allInFull}
      sourceId="source-1"
      baseUrl="https://api.example.test/api/v1"
      applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
      onCancel={vi.fn()}
      onEditsChange={onEditsChange}
      onApply={onApply}
      {...props}
    />,
  )
  await screen.findByRole('treegrid')
  return {
    user,
    onApply,
    edits: () => onEditsChange.mock.lastCall?.[0] ?? [],
    async open() {
      await user.click(screen.getByRole('button', { name: 'Change selected…' }))
      return within(screen.getByRole('dialog', { name: 'Change selected streams' }))
    },
  }
}

const names = (edits: StreamEdit[]) => edits.map((edit) => (edit.type === 'patch' ? edit.stream_name : edit.type))

describe('one change to many streams', () => {
  it('says what would change and why the rest would not, and changes nothing until it is told to', async () => {
    const { user, edits, open } = await draw()
    const dialog = await open()

    await user.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Incremental, deduplicated')

    expect(await dialog.findByRole('status')).toHaveTextContent(
      '2 will change, 5 skipped: 2 cannot sync incrementally, 2 have no cursor, 1 has no primary key',
    )
    await user.click(dialog.getByText('2 have no cursor'))
    expect(dialog.getByText('carts')).toBeVisible()
    await user.click(dialog.getByText('2 will change'))
    expect(dialog.getByText(/cursor none → created_at; key none → id/)).toBeVisible()
    expect(edits()).toEqual([])
  })

  it('is one step: one undo takes all of it back', async () => {
    const { user, edits, open, onApply } = await draw()
    const dialog = await open()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Incremental, deduplicated')

    await user.click(await dialog.findByRole('button', { name: 'Change 2 streams' }))

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(names(edits())).toEqual(['orders', 'order_lines'])
    expect(screen.getByText('2 streams changed. Undo takes it back.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Change selected…' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(edits()).toEqual([])
    expect(onApply).not.toHaveBeenCalled()
  })

  it('is about the picked streams that the filter shows, and offers the others', async () => {
    const { user, open } = await draw({ filter: 'order', onFilterChange: vi.fn() })
    const dialog = await open()

    expect(dialog.getByRole('radio', { name: '2 selected streams in this filter' })).toBeChecked()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'Full refresh, append')
    expect(await dialog.findByRole('button', { name: 'Change 2 streams' })).toBeVisible()

    await user.click(dialog.getByRole('radio', { name: 'All 7 selected streams' }))

    expect(await dialog.findByRole('button', { name: 'Change 7 streams' })).toBeVisible()
  })

  it('says that present values are mixed', async () => {
    const { open } = await draw({
      stored: [
        readInFull('users'),
        readInFull('carts'),
        readInFull('orders', { sync_mode: 'incremental', destination_sync_mode: 'append' }),
      ],
    })

    const dialog = await open()

    expect(dialog.getByText(/Mixed \(2 Full refresh, overwrite; 1 Incremental, append\)/)).toBeVisible()
  })

  it('takes a cursor field, else another, from those that the streams have', async () => {
    const incremental = { sync_mode: 'incremental', destination_sync_mode: 'append' } as const
    const { user, edits, open } = await draw({
      stored: ['orders', 'order_lines', 'carts'].map((name) =>
        readInFull(name, { ...incremental, cursor_field: ['id'] }),
      ),
    })
    const dialog = await open()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Change' }), 'Cursor field')

    await user.selectOptions(
      dialog.getByRole('combobox', { name: 'To' }),
      'updated_at: date and time, with time zone, in 1 of 3',
    )
    await user.selectOptions(
      dialog.getByRole('combobox', { name: 'Else' }),
      'modified_at: date and time, with time zone, in 1 of 3',
    )

    expect(await dialog.findByText('2 will change, 1 skipped: 1 has no such field')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Change 2 streams' }))
    expect(edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'orders',
        patch: [{ op: 'replace', path: '/cursor_field', value: ['updated_at'] }],
      },
      {
        type: 'patch',
        stream_name: 'order_lines',
        patch: [{ op: 'replace', path: '/cursor_field', value: ['modified_at'] }],
      },
    ])
  })

  it('takes a key of several fields, nested ones too, else another', async () => {
    const id = { type: 'integer' }
    const account = { type: 'object', properties: { id } }
    const catalog = {
      streams: [
        createStream('events', { fields: { id, account } }),
        createStream('visits', { fields: { id, account } }),
        createStream('shops', { fields: { id } }),
      ],
    }
    const { user, edits, open } = await draw({ catalog, stored: catalog.streams.map(({ name }) => readInFull(name)) })
    const dialog = await open()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Change' }), 'Primary key')
    await user.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'id: whole number, in 3 of 3')

    await user.click(dialog.getByRole('button', { name: 'Add a field to this key' }))
    const second = dialog.getByRole('combobox', { name: 'And' })
    expect(second).toHaveFocus()
    await user.selectOptions(second, 'account.id: whole number, in 2 of 3')
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Else' }), 'id: whole number, in 3 of 3')

    await user.click(await dialog.findByRole('button', { name: 'Change 3 streams' }))
    const keyOf = (edit: StreamEdit) => edit.type === 'patch' && edit.patch
    const replaced = (value: string[][]) => [{ op: 'replace', path: '/primary_key', value }]
    expect(edits().map(keyOf)).toEqual([
      replaced([['id'], ['account', 'id']]),
      replaced([['id'], ['account', 'id']]),
      replaced([['id']]),
    ])
  })

  it('keeps the focus in a list of fields that is emptied', async () => {
    const { user, open } = await draw({ stored: [readInFull('users')] })
    const dialog = await open()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Change' }), 'Primary key')
    await user.selectOptions(dialog.getByRole('combobox', { name: 'To' }), 'id: whole number, in 1 of 1')
    await user.click(dialog.getByRole('button', { name: 'Add a field to this key' }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'And' }), 'email: text, in 1 of 1')

    dialog.getByRole('combobox', { name: 'And' }).focus()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'And' }), 'No further field')

    expect(dialog.getByRole('combobox', { name: 'And' })).toHaveFocus()
    expect(dialog.getByRole('combobox', { name: 'To' })).toHaveDisplayValue(/^id:/)
  })

  it('offers to make incremental what could be, after a dry run, and no more once that is done', async () => {
    const { user, edits } = await draw()

    await user.click(screen.getByRole('button', { name: 'Make 3 incremental' }))

    const dialog = within(screen.getByRole('dialog', { name: 'Change selected streams' }))
    expect(dialog.getByRole('status')).toHaveTextContent(
      '3 will change, 4 skipped: 2 cannot sync incrementally, 2 have no cursor',
    )
    await user.click(dialog.getByRole('button', { name: 'Change 3 streams' }))
    expect(names(edits())).toEqual(['users', 'orders', 'order_lines'])
    expect(screen.queryByRole('button', { name: /^Make/ })).toBeNull()
    expect(screen.getByText('7 selected')).toHaveFocus()
    await user.click(screen.getByRole('checkbox', { name: 'Sync users' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('button', { name: 'Make 3 incremental' })).toBeVisible()
  })

  it('needs a choice first, and says so', async () => {
    const { user, edits, open } = await draw()
    const dialog = await open()

    await user.click(dialog.getByRole('button', { name: 'Change streams' }))

    expect(dialog.getByRole('status')).toHaveTextContent('Choose what to change to')
    expect(screen.getByRole('dialog')).toBeVisible()
    expect(edits()).toEqual([])
  })

  it('is not offered while nothing is picked', async () => {
    await draw({ stored: [] })

    expect(screen.queryByRole('button', { name: 'Change selected…' })).toBeNull()
  })
})
