import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EmbeddedError } from '../../../src/domain/errors'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import type { StreamEdit } from '../../../src/domain/streamEdits'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { createStream, largeCatalog, oddlyNamedCatalog, shopCatalog } from '../../../stories/support/catalogs'

const users: StreamConfig = {
  stream_name: 'users',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: null,
}
const idle = { phase: 'idle', total: 0, done: 0, items: [] } as const

function draw(props: Partial<StreamPickerViewProps> = {}) {
  const user = userEvent.setup()
  const onEditsChange = vi.fn<(edits: StreamEdit[]) => void>()
  const onApply = vi.fn<(edits: StreamEdit[]) => void>()
  const all: StreamPickerViewProps = {
    catalog: shopCatalog,
    stored: [],
    sourceId: 'source-1',
    baseUrl: 'https://api.example.test/api/v1',
    applyState: idle,
    onCancel: vi.fn(),
    onEditsChange,
    onApply,
    ...props,
  }
  const { rerender } = render(<StreamPickerView {...all} />)
  return {
    user,
    onApply,
    edits: () => onEditsChange.mock.lastCall?.[0],
    redraw: (next: Partial<StreamPickerViewProps>) => rerender(<StreamPickerView {...all} {...next} />),
  }
}

const tick = (name: string) => screen.findByRole('checkbox', { name: `Sync ${name}` })
const choice = (name: string) => screen.getByRole('combobox', { name })

describe('edits', () => {
  it('add a stream with exactly the body of the API documentation', async () => {
    const { user, edits } = draw()

    await user.click(await tick('users'))
    await user.selectOptions(choice('Sync mode of users'), 'Incremental, deduplicated')
    await user.selectOptions(choice('Primary key of users'), 'id')

    expect(edits()).toEqual([
      {
        type: 'add',
        stream: {
          stream_name: 'users',
          sync_mode: 'incremental',
          destination_sync_mode: 'append_dedup',
          cursor_field: ['updated_at'],
          primary_key: [['id']],
        },
      },
    ])
  })

  it('turn a stored stream to incremental with exactly two replacements', async () => {
    const { user, edits } = draw({ stored: [users] })
    await tick('users')

    await user.selectOptions(choice('Sync mode of users'), 'Incremental, append')

    expect(edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'users',
        patch: [
          { op: 'replace', path: '/sync_mode', value: 'incremental' },
          { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
        ],
      },
    ])
  })

  it('replace a cursor and a composite key whole', async () => {
    const catalog = {
      streams: [createStream('events', { fields: { org: {}, id: {}, seen_at: { format: 'date-time' } } })],
    }
    const stored: StreamConfig = {
      stream_name: 'events',
      sync_mode: 'incremental',
      destination_sync_mode: 'append_dedup',
      cursor_field: ['id'],
      primary_key: [['id']],
    }
    const { user, edits } = draw({ catalog, stored: [stored] })
    await tick('events')

    await user.selectOptions(choice('Cursor field of events'), 'seen_at')
    await user.selectOptions(choice('Primary key of events'), 'Several fields…')
    const dialog = screen.getByRole('dialog', { name: 'Settings of events' })
    await user.click(within(dialog).getByRole('checkbox', { name: 'org' }))
    await user.click(within(dialog).getByRole('button', { name: 'Use these settings' }))

    expect(edits()).toEqual([
      {
        type: 'patch',
        stream_name: 'events',
        patch: [
          { op: 'replace', path: '/cursor_field', value: ['seen_at'] },
          { op: 'replace', path: '/primary_key', value: [['id'], ['org']] },
        ],
      },
    ])
  })

  it('remove a stream that is no longer wanted', async () => {
    const { user, edits } = draw({ stored: [users] })

    await user.click(await tick('users'))

    expect(edits()).toEqual([{ type: 'remove', stream_name: 'users' }])
    expect(screen.getByText('1 stream removed')).toBeVisible()
  })

  it('hold back a stream that lacks a choice, and say in its row what is missing', async () => {
    const { user, edits, onApply } = draw()
    await user.click(await tick('users'))

    await user.selectOptions(choice('Sync mode of users'), 'Incremental, deduplicated')

    expect(edits()).toEqual([])
    expect(screen.getByText(/Choose a primary key/)).toBeVisible()
    expect(choice('Primary key of users')).toBeInvalid()
    await user.click(screen.getByRole('button', { name: 'Apply changes' }))
    expect(onApply).not.toHaveBeenCalled()
  })
})

describe('the rows', () => {
  it('lock what the source has chosen, and say who chose it', async () => {
    const { user } = draw()

    await user.click(await tick('users'))

    const cursor = choice('Cursor field of users')
    expect(cursor).toBeDisabled()
    expect(cursor).toHaveTextContent('updated_at')
    expect(cursor).toHaveAccessibleDescription('Set by the source')
  })

  it('are ticked by Space, and never lose their pick to a filter', async () => {
    const { user } = draw()
    ;(await screen.findByRole('row', { name: 'users' })).focus()

    await user.keyboard(' {ArrowDown} ')
    await user.type(screen.getByRole('combobox', { name: 'Filter streams' }), 'carts')
    expect(await screen.findByText('2 selected, 2 of them hidden by the filter')).toBeVisible()
    await user.clear(screen.getByRole('combobox', { name: 'Filter streams' }))

    expect(await tick('users')).toBeChecked()
    expect(await tick('orders')).toBeChecked()
  })

  it('say before the tick that two namespaces share one setting', async () => {
    const { user, edits } = draw({ catalog: oddlyNamedCatalog })
    expect(await screen.findByText(/Shares one setting with audit.users/)).toBeVisible()

    await user.click(await tick('public.users'))

    expect(await tick('audit.users')).toBeChecked()
    expect(edits()).toHaveLength(1)
  })

  it('name both namespaces in the review when one setting is for two streams', async () => {
    const { user } = draw({ catalog: oddlyNamedCatalog })
    await user.click(await tick('public.users'))

    await user.click(screen.getByRole('button', { name: 'Review changes' }))

    const dialog = screen.getByRole('dialog', { name: 'Pending changes' })
    expect(within(dialog).getByText(/public\.users and audit\.users|audit\.users and public\.users/)).toBeVisible()
  })

  it('cannot be ticked when the operator does not offer them', async () => {
    draw({
      customization: {
        stream_selection_mode: 'whitelist',
        stream_whitelist: ['users'],
        stream_customizations: {},
        stream_mappers: {},
      },
    })

    expect(await tick('orders')).toBeDisabled()
    expect(await tick('users')).toBeEnabled()
    expect(screen.getAllByText('Set by your provider')[0]).toBeVisible()
  })

  it('have one name each, however odd', async () => {
    const { user, edits } = draw({ catalog: oddlyNamedCatalog })

    await user.click(await tick('a/b'))
    await user.click(await tick('__proto__'))
    await user.click(await tick('sales 🚀 (2024)'))

    expect(edits()?.map((edit) => edit.type === 'add' && edit.stream.stream_name)).toEqual([
      'a/b',
      '__proto__',
      'sales 🚀 (2024)',
    ])
  })
})

describe('the head', () => {
  const all = () => screen.getByRole('checkbox', { name: 'Select all matching streams' })

  it('ticks what the filter shows and nothing else', async () => {
    const { user, edits } = draw()
    await user.type(screen.getByRole('combobox', { name: 'Filter streams' }), 'order')
    await screen.findByText('2 of 7 streams')

    await user.click(all())

    expect(all()).toBeChecked()
    expect(edits()?.map((edit) => edit.type === 'add' && edit.stream.stream_name)).toEqual(['orders', 'order_lines'])
  })

  it('is mixed when only some of what matches is ticked', async () => {
    const { user } = draw()

    await user.click(await tick('users'))

    expect(all()).toBePartiallyChecked()
  })

  it('ticks 5,000 streams, also those out of sight, and takes them back in one step', async () => {
    const { user, edits } = draw({ catalog: largeCatalog(5_000) })

    await user.click(all())
    expect(edits()).toHaveLength(5_000)
    await user.click(screen.getByRole('button', { name: 'Undo' }))

    expect(edits()).toEqual([])
  })
})

describe('the edits bar', () => {
  it('sums up, undoes and does again', async () => {
    const { user } = draw({ stored: [users] })
    await user.click(await tick('orders'))
    await user.click(await tick('carts'))
    await user.selectOptions(choice('Sync mode of users'), 'Full refresh, overwrite')
    expect(screen.getByText('2 streams added, 1 changed')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(choice('Sync mode of users')).toHaveDisplayValue('Full refresh, append')
    await user.click(screen.getByRole('button', { name: 'Redo' }))

    expect(screen.getByText('2 streams added, 1 changed')).toBeVisible()
  })

  it('undoes by keyboard from within the grid', async () => {
    const { user } = draw()
    await user.click(await tick('orders'))

    await user.keyboard('{Control>}z{/Control}')

    expect(await tick('orders')).not.toBeChecked()
  })

  it('shows each pending change in words, as its request and as a command without the token', async () => {
    const { user, onApply } = draw({ stored: [users] })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sync mode of users' }), 'Incremental, append')
    await user.click(await tick('countries'))

    await user.click(screen.getByRole('button', { name: 'Review changes' }))

    const dialog = screen.getByRole('dialog', { name: 'Pending changes' })
    expect(dialog).toHaveTextContent('Full refresh, append → Incremental, append; cursor none → updated_at')
    await user.click(within(dialog).getByText('JSON Patch'))
    expect(within(dialog).getByText(/"path": "\/sync_mode"/)).toBeVisible()
    await user.click(within(dialog).getAllByText('cURL')[0] ?? dialog)
    expect(within(dialog).getByText(/Bearer \$SCOPED_TOKEN/, { selector: 'details[open] pre' })).toBeVisible()

    await user.click(within(dialog).getByRole('button', { name: 'Drop the change to countries' }))
    await user.click(within(dialog).getByRole('button', { name: 'Apply changes' }))

    expect(onApply).toHaveBeenCalledOnce()
    expect(onApply.mock.lastCall?.[0].map((edit) => edit.type)).toEqual(['patch'])
    expect(dialog).not.toBeInTheDocument()
  })
})

describe('applying', () => {
  const edit: StreamEdit = {
    type: 'add',
    stream: { stream_name: 'countries', sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
  }

  it('shows how far it has come, and takes no changes meanwhile', async () => {
    draw({ applyState: { phase: 'applying', total: 1, done: 0, items: [{ edit, status: 'sending' }] } })

    expect(screen.getByRole('progressbar', { name: 'Applying changes' })).toHaveAttribute('max', '1')
    expect(await tick('users')).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible()
  })

  it('keeps the focus of whoever pressed the button while it gives way to progress and outcome', async () => {
    const { user, edits, redraw } = draw()
    await user.click(await tick('countries'))
    const [first] = edits() ?? []
    if (!first) throw new Error('An edit was expected')
    screen.getByRole('button', { name: 'Apply changes' }).focus()

    redraw({ applyState: { phase: 'applying', total: 1, done: 0, items: [{ edit: first, status: 'sending' }] } })
    expect(screen.getByRole('group', { name: 'Pending changes' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()

    redraw({ applyState: { phase: 'done', total: 1, done: 1, items: [{ edit: first, status: 'applied' }] } })
    expect(screen.getByRole('group', { name: 'Pending changes' })).toHaveFocus()
    expect(await screen.findByText('1 stream updated.')).toBeVisible()
  })

  it('tells of a success until the next change is made', async () => {
    const { user, edits, redraw } = draw()
    await user.click(await tick('countries'))
    const [first] = edits() ?? []
    if (!first) throw new Error('An edit was expected')
    redraw({ applyState: { phase: 'done', total: 1, done: 1, items: [{ edit: first, status: 'applied' }] } })
    expect(await screen.findByText('1 stream updated.')).toBeVisible()

    await user.click(await tick('products'))

    expect(screen.queryByText('1 stream updated.')).not.toBeInTheDocument()
  })

  it('reviews what failed first, with the reason: among thousands of rows nobody finds it', async () => {
    const { user, redraw, edits } = draw()
    await user.click(await tick('countries'))
    await user.click(await tick('products'))
    const [first, second] = edits() ?? []
    if (!first || !second) throw new Error('Two edits were expected')
    const failed = new EmbeddedError('invalid_request', 'Mode not supported')
    redraw({
      applyState: {
        phase: 'done',
        total: 2,
        done: 2,
        items: [
          { edit: first, status: 'cancelled' },
          { edit: second, status: 'failed', error: failed },
        ],
      },
    })

    await user.click(screen.getByRole('button', { name: 'Review changes' }))

    const [top] = within(screen.getByRole('dialog', { name: 'Pending changes' })).getAllByRole('listitem')
    expect(top).toHaveTextContent(/^products.*Not applied: Mode not supported/)
  })

  it('keeps what failed as pending, with the reason in its row, and sends only that again', async () => {
    const { user, redraw, onApply, edits } = draw()
    await user.click(await tick('countries'))
    await user.click(await tick('products'))
    const [first, second] = edits() ?? []
    if (!first || !second) throw new Error('Two edits were expected')

    redraw({
      applyState: {
        phase: 'done',
        total: 2,
        done: 2,
        items: [
          { edit: first, status: 'applied' },
          { edit: second, status: 'failed', error: new EmbeddedError('invalid_request', 'Mode not supported') },
        ],
      },
    })

    expect(screen.getByText(/^Not applied: Mode not supported/)).toBeVisible()
    expect(await screen.findByText('1 stream added')).toBeVisible()
    expect(await tick('countries')).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Retry failed' }))
    expect(onApply).toHaveBeenCalledExactlyOnceWith([second])
  })
})

describe('the choice of selected streams', () => {
  const rows = async () => {
    const found = await within(screen.getByRole('treegrid', { name: 'Streams' })).findAllByRole('row')
    return found.map((row) => row.getAttribute('aria-label')).filter((label) => label !== null)
  }
  const selected = () => screen.getByRole('button', { name: 'Selected' })

  it('stands beside the filter, and keeps a stream in sight that is just being dropped', async () => {
    const { user } = draw({ stored: [users], filter: '' })
    await user.click(await tick('carts'))

    await user.click(selected())
    expect(await rows()).toEqual(['users', 'carts'])
    expect(selected()).toHaveAttribute('aria-pressed', 'true')

    await user.click(await tick('carts'))
    expect(await rows()).toEqual(['users', 'carts'])

    await user.click(selected())
    await user.click(selected())
    expect(await rows()).toEqual(['users'])
  })

  it('limits what is picked all at once to the streams in sight', async () => {
    const { user, edits } = draw({ stored: [users] })
    await tick('users')
    await user.click(selected())

    await user.click(screen.getByRole('checkbox', { name: 'Select all matching streams' }))

    expect(edits()).toEqual([{ type: 'remove', stream_name: 'users' }])
  })

  it('says so when none is selected', async () => {
    const { user } = draw()
    await tick('users')

    await user.click(selected())

    expect(await screen.findByText('No stream is selected here.')).toBeVisible()
  })
})
