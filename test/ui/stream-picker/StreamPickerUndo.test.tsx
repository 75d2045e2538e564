import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType, ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import type { StreamEdit } from '../../../src/domain/streamEdits'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { shopCatalog } from '../../../stories/support/catalogs'

const idle = { phase: 'idle', total: 0, done: 0, items: [] } as const
const orders: StreamConfig = {
  stream_name: 'orders',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: [['id']],
}

function draw(props: Partial<StreamPickerViewProps> = {}, wrapper?: ComponentType<{ children: ReactNode }>) {
  const user = userEvent.setup()
  const onEditsChange = vi.fn<(edits: StreamEdit[]) => void>()
  const all = {
    catalog: shopCatalog,
    stored: [],
    sourceId: 'source-1',
    baseUrl: 'https://api.example.test/api/v1',
    applyState: idle,
    onCancel: vi.fn(),
    onApply: vi.fn(),
    onEditsChange,
    ...props,
  }
  const { rerender } = render(<StreamPickerView {...all} />, wrapper && { wrapper })
  return {
    user,
    onEditsChange,
    names: () =>
      onEditsChange.mock.lastCall?.[0].map((edit) =>
        edit.type === 'add' ? edit.stream.stream_name : edit.stream_name,
      ),
    redraw: (next: Partial<StreamPickerViewProps>) => rerender(<StreamPickerView {...all} {...next} />),
  }
}

const tick = (name: string) => screen.findByRole('checkbox', { name: `Sync ${name}` })

describe('undo by key', () => {
  it('takes steps back and does them again, by every usual key', async () => {
    const { user, names } = draw()
    await user.click(await tick('users'))
    await user.click(await tick('carts'))

    await user.keyboard('{Control>}z{/Control}')
    expect(names()).toEqual(['users'])
    await user.keyboard('{Control>}y{/Control}')
    expect(names()).toEqual(['users', 'carts'])
    await user.keyboard('{Meta>}zz{/Meta}')
    expect(names()).toEqual([])
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(names()).toEqual(['users'])
  })

  it('goes by the letter, and by the place of the key where the keyboard writes no Latin ones', async () => {
    const { user, names } = draw()
    await user.click(await tick('users'))
    const press = (key: string, code: string) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, code, ctrlKey: true })

    press('y', 'KeyZ')
    expect(names()).toEqual(['users'])
    press('z', 'KeyY')
    expect(names()).toEqual([])
    press('غ', 'KeyY')
    expect(names()).toEqual(['users'])
    press('я', 'KeyZ')
    expect(names()).toEqual([])
  })

  it('takes back a press that changed many streams as one step, and one that discarded all', async () => {
    const { user, names } = draw()
    await user.click(await screen.findByRole('checkbox', { name: 'Select all matching streams' }))
    await user.click(screen.getByRole('button', { name: 'Discard all' }))
    expect(names()).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(names()).toHaveLength(shopCatalog.streams.length)
    await user.click(screen.getByRole('button', { name: 'Undo' }))

    expect(names()).toEqual([])
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('leaves boxes of text their own', async () => {
    const { user, names } = draw()
    await user.click(await tick('users'))

    await user.click(screen.getByRole('combobox', { name: 'Filter streams' }))
    await user.keyboard('{Control>}z{/Control}')
    await user.click(screen.getByRole('button', { name: 'Recipes' }))
    await user.click(screen.getByRole('textbox', { name: 'Apply a recipe' }))
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}')

    expect(names()).toEqual(['users'])
  })

  it('changes nothing for who may no longer choose', async () => {
    const { user, names, redraw } = draw()
    await user.click(await tick('users'))

    redraw({ readOnly: true })
    await user.click(screen.getByRole('row', { name: 'users' }))
    await user.keyboard('{Control>}z{/Control}')

    expect(names()).toEqual(['users'])
  })

  it('changes nothing while a batch is on its way', async () => {
    const { user, names, redraw } = draw()
    await user.click(await tick('users'))
    const edit = { type: 'add', stream: { stream_name: 'users' } } as const

    redraw({ applyState: { phase: 'applying', total: 1, done: 0, items: [{ edit, status: 'sending' }] } })
    await user.click(screen.getByRole('row', { name: 'users' }))
    await user.keyboard('{Control>}z{/Control}')

    expect(names()).toEqual(['users'])
  })

  it('changes nothing behind a dialog', async () => {
    const { user, names } = draw()
    await user.click(await tick('users'))
    await user.click(screen.getByRole('button', { name: 'Recipes' }))

    screen.getByRole('button', { name: 'Copy selection as recipe' }).focus()
    await user.keyboard('{Control>}z{/Control}')

    expect(names()).toEqual(['users'])
  })

  it('works where the host has put the whole picker into a dialog', async () => {
    const { user, names } = draw({}, ({ children }) => <dialog open>{children}</dialog>)
    await user.click(await tick('users'))

    await user.keyboard('{Control>}z{/Control}')

    expect(names()).toEqual([])
  })

  it('brings back a line that was dropped from the review', async () => {
    const { user, names } = draw()
    await user.click(await tick('users'))
    await user.click(await tick('carts'))
    await user.click(screen.getByRole('button', { name: 'Review changes' }))
    await user.click(screen.getByRole('button', { name: 'Drop the change to users' }))
    expect(names()).toEqual(['carts'])

    within(screen.getByRole('dialog')).getByRole('button', { name: 'Drop the change to carts' }).focus()
    await user.keyboard('{Control>}z{/Control}')

    expect(names()?.toSorted()).toEqual(['carts', 'users'])
  })
})

describe('one change', () => {
  it('is discarded in its row, which keeps the focus', async () => {
    const { user, names } = draw({ stored: [orders] })
    await user.click(await tick('users'))
    await user.click(await tick('orders'))

    await user.click(screen.getByRole('button', { name: 'Discard the change to orders' }))

    expect(await tick('orders')).toBeChecked()
    expect(names()).toEqual(['users'])
    expect(screen.getByRole('row', { name: 'orders' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Discard the change to orders' })).toBeNull()
  })
})

describe('picks', () => {
  it('survive a filter, which says how many it hides, and a new discovery', async () => {
    const { user, names, redraw } = draw()
    await user.click(await tick('users'))
    await user.click(await tick('carts'))

    await user.type(screen.getByRole('combobox', { name: 'Filter streams' }), 'countries')
    expect(await screen.findByText('2 selected, 2 of them hidden by the filter')).toBeVisible()
    redraw({ catalog: { streams: shopCatalog.streams.map((stream) => ({ ...stream })) } })

    expect(await screen.findByText('2 selected, 2 of them hidden by the filter')).toBeVisible()
    expect(names()).toEqual(['users', 'carts'])
  })
})

describe('for people who may only look', () => {
  it('shows what is stored, and nothing that would change it', async () => {
    const gone = { ...orders, stream_name: 'gone' }
    const { user, onEditsChange } = draw({
      readOnly: true,
      stored: [orders, gone],
      defaultRecipe: { version: 1, streams: [{ name: 'users' }] },
    })

    const row = within(await screen.findByRole('row', { name: 'orders' }))
    expect(row.getByRole('img', { name: 'orders is synced' })).toBeVisible()
    expect(row.getByText('Full refresh, append')).toBeVisible()
    expect(row.getByText('id')).toBeVisible()
    expect(screen.getByRole('img', { name: 'users is not synced' })).toBeInTheDocument()
    expect(screen.getByText('2 synced')).toBeVisible()
    expect(screen.getByText(/gone: synced, but no longer offered/)).toBeVisible()
    await user.click(screen.getByRole('row', { name: 'users' }))
    await user.keyboard(' {Control>}z{/Control}')

    expect(onEditsChange.mock.lastCall?.[0] ?? []).toEqual([])
    for (const role of ['checkbox', 'listbox'] as const) expect(screen.queryAllByRole(role)).toEqual([])
    expect(screen.queryByRole('combobox', { name: /^Sync mode|^Primary key|^Cursor/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /Apply|Stop syncing|Recipes|Undo|Discard|Change/ })).toBeNull()
  })
})
