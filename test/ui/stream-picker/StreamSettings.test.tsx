import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { userEvent as keys } from 'vitest/browser'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import type { StreamEdit } from '../../../src/domain/streamEdits'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { createStream } from '../../../stories/support/catalogs'

const time = { type: 'string', format: 'date-time' }
const place = { type: 'object', properties: { id: {}, moved_at: time } }
const events = createStream('events', { fields: { org: {}, id: {}, note: {}, created_at: time, place } })
const owned = createStream('owned', {
  fields: { id: {}, at: time },
  source_defined_cursor: true,
  default_cursor_field: ['at'],
  source_defined_primary_key: [['id']],
})
const stored: StreamConfig = {
  stream_name: 'events',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: null,
}

async function openSettings(name = 'events', props: Partial<StreamPickerViewProps> = {}) {
  const user = userEvent.setup()
  const onEditsChange = vi.fn<(edits: StreamEdit[]) => void>()
  render(
    <StreamPickerView
      catalog={{ streams: [events, owned] }}
      stored={[stored, { ...stored, stream_name: 'owned' }]}
      sourceId="source-1"
      baseUrl="https://api.example.test/api/v1"
      applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
      onEditsChange={onEditsChange}
      onApply={vi.fn()}
      onCancel={vi.fn()}
      {...props}
    />,
  )
  const opener = await screen.findByRole('button', { name: `Settings of ${name}` })
  await user.click(opener)
  const dialog = within(await screen.findByRole('dialog', { name: `Settings of ${name}` }))
  return {
    user,
    opener,
    dialog,
    edits: () => onEditsChange.mock.lastCall?.[0],
    use: () => user.click(dialog.getByRole('button', { name: 'Use these settings' })),
  }
}

describe('the settings of one stream', () => {
  it('say in plain words what each way to sync costs', async () => {
    const { dialog } = await openSettings()

    const modes = within(dialog.getByRole('radiogroup', { name: 'Sync mode' })).getAllByRole('radio')

    expect(modes).toHaveLength(4)
    expect(dialog.getByRole('radio', { name: 'Full refresh, append' })).toBeChecked()
    expect(dialog.getByRole('radio', { name: 'Full refresh, append' })).toHaveAccessibleDescription(/grows fast/)
    expect(dialog.getByRole('radio', { name: 'Incremental, append' })).toHaveAccessibleDescription(/never change/)
    expect(dialog.getByText(/Every sync adds another full copy/)).toBeVisible()
  })

  it('are taken as one step, with a nested cursor and a key of several fields', async () => {
    const { user, dialog, edits, use } = await openSettings()

    await user.click(dialog.getByRole('radio', { name: 'Incremental, deduplicated' }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Cursor field' }), 'place.moved_at')
    await user.type(dialog.getByRole('searchbox', { name: 'Search fields' }), 'id')
    await user.click(dialog.getByRole('checkbox', { name: 'place.id' }))
    await user.clear(dialog.getByRole('searchbox', { name: 'Search fields' }))
    await user.click(dialog.getByRole('checkbox', { name: 'org' }))
    expect(dialog.getByText('place.id + org')).toBeVisible()
    await use()

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'events',
        patch: [
          { op: 'replace', path: '/sync_mode', value: 'incremental' },
          { op: 'replace', path: '/destination_sync_mode', value: 'append_dedup' },
          { op: 'replace', path: '/cursor_field', value: ['place', 'moved_at'] },
          { op: 'replace', path: '/primary_key', value: [['place', 'id'], ['org']] },
        ],
      },
    ])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(edits()).toEqual([])
  })

  it('change nothing before they are taken, and nothing when they are not', async () => {
    const { user, dialog, edits, opener } = await openSettings()

    await user.click(dialog.getByRole('radio', { name: 'Incremental, append' }))
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))

    expect(edits()).toEqual([])
    expect(opener).toHaveFocus()
    await user.click(opener)
    expect(screen.getByRole('radio', { name: 'Full refresh, append' })).toBeChecked()
  })

  it('change nothing when they are taken as they are', async () => {
    const kept: StreamConfig = { ...stored, cursor_field: ['created_at'], primary_key: [['id'], ['org']] }
    const { use, edits } = await openSettings('events', { stored: [kept] })

    await use()

    expect(edits()).toEqual([])
  })

  it('bring the cursor that a mode needs, keep another one that was chosen, and let go of it where it is not needed', async () => {
    const { user, dialog, edits, use } = await openSettings()
    const mode = (name: string) => user.click(dialog.getByRole('radio', { name }))
    expect(dialog.queryByRole('combobox', { name: 'Cursor field' })).toBeNull()
    expect(dialog.getByText('Not needed')).toBeVisible()

    await mode('Incremental, append')
    const cursor = dialog.getByRole('combobox', { name: 'Cursor field' })
    expect(cursor).toHaveDisplayValue('created_at')
    await user.selectOptions(cursor, 'place.moved_at')
    await mode('Full refresh, overwrite')
    await mode('Incremental, deduplicated')
    expect(dialog.getByRole('combobox', { name: 'Cursor field' })).toHaveDisplayValue('place.moved_at')
    await mode('Full refresh, overwrite')
    await use()

    expect(edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'events',
        patch: [{ op: 'replace', path: '/destination_sync_mode', value: 'overwrite' }],
      },
    ])
  })

  it('say what is missing where it is missing, aloud too, and hold back this stream alone', async () => {
    const { user, dialog, use } = await openSettings()

    await user.click(dialog.getByRole('radio', { name: 'Incremental, deduplicated' }))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Cursor field' }), 'Choose a field')

    const said = /Choose a cursor field: it tells new records from old ones\. Choose a primary key/
    expect(dialog.getAllByRole('status').some(({ textContent }) => said.test(textContent))).toBe(true)
    expect(dialog.getByRole('combobox', { name: 'Cursor field' })).toBeInvalid()
    expect(dialog.getByRole('combobox', { name: 'Cursor field' })).toHaveAccessibleDescription(/Choose a cursor field/)
    expect(within(dialog.getByRole('group', { name: 'Primary key' })).getByText(/Choose a primary key/)).toBeVisible()
    expect(dialog.queryByText(/Without a key/)).toBeNull()
    const { scrollHeight, clientHeight } = screen.getByRole('dialog')
    expect(scrollHeight, 'nothing beyond the foot').toBe(clientHeight)
    await use()
    expect(screen.getByText('1 needs a choice first')).toBeVisible()
  })

  it('lock what the source has chosen, with the reason', async () => {
    const { user, dialog } = await openSettings('owned')

    await user.click(dialog.getByRole('radio', { name: 'Incremental, append' }))

    for (const [name, field] of Object.entries({ 'Cursor field': 'at', 'Primary key': 'id' })) {
      const group = within(dialog.getByRole('group', { name }))
      expect(group.getByText(field, { exact: true })).toBeVisible()
      expect(group.getByText('Set by the source')).toBeVisible()
      expect(group.queryAllByRole('combobox')).toEqual([])
      expect(group.queryAllByRole('checkbox')).toEqual([])
    }
  })

  it('lock what the operator has chosen, with the reason', async () => {
    const { user, dialog, use, edits } = await openSettings('events', {
      stored: [{ ...stored, cursor_field: ['created_at'], primary_key: [['org']] }],
      customization: {
        stream_selection_mode: 'all',
        stream_whitelist: [],
        stream_customizations: { events: { primary_key_fields: [['id']], cursor_field: ['note'] } },
        stream_mappers: {},
      },
    })

    await user.click(dialog.getByRole('radio', { name: 'Incremental, deduplicated' }))

    const cursor = within(dialog.getByRole('group', { name: 'Cursor field' }))
    expect(cursor.getByText('note')).toBeVisible()
    expect(cursor.getByText('Set by your provider')).toBeVisible()
    expect(within(dialog.getByRole('group', { name: 'Primary key' })).getByText('id')).toBeVisible()
    await use()
    expect(edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'events',
        patch: [
          { op: 'replace', path: '/sync_mode', value: 'incremental' },
          { op: 'replace', path: '/destination_sync_mode', value: 'append_dedup' },
          { op: 'replace', path: '/cursor_field', value: ['note'] },
          { op: 'replace', path: '/primary_key', value: [['id']] },
        ],
      },
    ])
  })

  it('begin with the key for who asks for several fields in the row', async () => {
    const { user, dialog } = await openSettings()
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))

    await user.selectOptions(screen.getByRole('combobox', { name: 'Primary key of events' }), 'Several fields…')

    expect(screen.getByRole('dialog', { name: 'Settings of events' })).toBeVisible()
    expect(screen.getByRole('searchbox', { name: 'Search fields' })).toHaveFocus()
  })

  it('are reached, set and taken by keyboard alone', async () => {
    const { edits, opener, user } = await openSettings()
    await keys.keyboard('{Escape}')
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(opener).toHaveFocus()

    await keys.keyboard('{Enter}')
    await tabTo('radio', 'Full refresh, append')
    await keys.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('radio', { name: 'Incremental, deduplicated' })).toBeChecked()
    await tabTo('combobox', 'Cursor field')
    await keys.keyboard('place')
    await tabTo('searchbox', 'Search fields')
    await keys.keyboard('org')
    await tabTo('checkbox', 'org')
    await keys.keyboard(' ')
    await tabTo('button', 'Use these settings')
    await keys.keyboard('{Enter}')

    await vi.waitFor(() => expect(opener).toHaveFocus())
    // Preact tells the host after the paint.
    await vi.waitFor(() =>
      expect(edits()).toEqual([
        {
          type: 'patch',
          stream_name: 'events',
          patch: [
            { op: 'replace', path: '/sync_mode', value: 'incremental' },
            { op: 'replace', path: '/destination_sync_mode', value: 'append_dedup' },
            { op: 'replace', path: '/cursor_field', value: ['place', 'moved_at'] },
            { op: 'replace', path: '/primary_key', value: [['org']] },
          ],
        },
      ]),
    )
    await user.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(edits()).toEqual([]))
  })
})

/** Presses Tab until the control has the focus, which must stay in the dialog on the way. */
async function tabTo(role: string, name: string) {
  const dialog = await screen.findByRole('dialog')
  for (let step = 0; step < 12; step += 1) {
    await keys.tab()
    expect(dialog).toContainElement(document.activeElement as HTMLElement)
    if (document.activeElement === within(dialog).getByRole(role, { name })) return
  }
  throw new Error(`Tab does not lead to the ${role} ${name}`)
}
