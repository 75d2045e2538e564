import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { TemplateCustomization } from '../../../src/domain/sourceTemplate'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { createStream } from '../../../stories/support/catalogs'

const tickets = createStream('tickets', { fields: { id: {}, changed_at: {} } })
const notes = createStream('notes', { fields: { id: {} } })
const everyStream: TemplateCustomization = {
  stream_selection_mode: 'all',
  stream_whitelist: [],
  stream_customizations: { tickets: { primary_key_fields: [['id']], cursor_field: ['changed_at'] } },
  stream_mappers: {},
}
const ticketsStored: StreamConfig = {
  stream_name: 'tickets',
  sync_mode: 'incremental',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: null,
}

async function draw(props: Partial<StreamPickerViewProps> = {}) {
  render(
    <StreamPickerView
      catalog={{ streams: [tickets, notes] }}
      stored={[ticketsStored]}
      customization={everyStream}
      sourceId="source-1"
      baseUrl="https://api.example.test/api/v1"
      applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
      onApply={vi.fn()}
      onCancel={vi.fn()}
      {...props}
    />,
  )
  return within(await screen.findByRole('row', { name: /tickets/ }))
}

describe('a row whose key and cursor the operator fixed', () => {
  it('shows both where the settings name none, locked with the reason', async () => {
    const row = await draw()

    for (const [what, field] of Object.entries({ 'Cursor field': 'changed_at', 'Primary key': 'id' })) {
      const choice = row.getByRole('combobox', { name: `${what} of tickets` })
      expect(choice).toBeDisabled()
      expect(choice).toHaveDisplayValue(field)
      expect(choice).toHaveAccessibleDescription('Set by your provider')
    }
  })

  it('shows both to who may only read', async () => {
    const row = await draw({ readOnly: true })

    expect(row.getByText('changed_at')).toBeVisible()
    expect(row.getByText('id', { selector: 'code' })).toBeVisible()
  })
})

describe('a row of a stream that was picked and is no longer on offer', () => {
  const customization: TemplateCustomization = {
    ...everyStream,
    stream_selection_mode: 'whitelist',
    stream_whitelist: ['notes'],
    stream_customizations: {},
  }

  it('is locked in everything, in words, and has no settings to open', async () => {
    const row = await draw({ customization })

    expect(row.getByRole('checkbox', { name: 'Sync tickets' })).toBeChecked()
    expect(row.getByRole('checkbox', { name: 'Sync tickets' })).toBeDisabled()
    const choices = row.getAllByRole('combobox')
    expect(choices.map((choice) => choice.getAttribute('aria-label'))).toEqual([
      'Sync mode of tickets',
      'Cursor field of tickets',
      'Primary key of tickets',
    ])
    for (const choice of choices) {
      expect(choice).toBeDisabled()
      expect(choice).toHaveAccessibleDescription('Set by your provider')
    }
    expect(choices[0]).toHaveDisplayValue('Incremental, append')
    expect(choices[2]).toHaveDisplayValue('No key')
    expect(row.queryByRole('button', { name: 'Settings of tickets' })).toBeNull()
  })
})
