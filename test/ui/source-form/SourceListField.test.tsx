import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawForm } from './drawForm'

const reports = {
  type: 'array',
  title: 'Reports',
  items: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'Name', order: 0 },
      key: { type: 'string', title: 'Key', airbyte_secret: true, order: 1 },
    },
  },
}

function draw(initial = [{ name: 'Sales', key: '**********' }, { name: 'Stock', key: 'k2' }, { name: 'Staff' }]) {
  return drawForm({ reports }, { required: ['reports'], initial: { reports: initial } })
}

/** Titles of the cards, in order. */
function titles() {
  return screen.getAllByRole('heading').map((heading) => heading.textContent)
}

describe('a list of objects', () => {
  it('is put in order by buttons that keep the focus on the moved item', async () => {
    const { store, user } = draw()

    await user.click(screen.getByRole('button', { name: 'Move Staff up' }))
    await user.keyboard('{Enter}')

    expect(titles()).toEqual(['Staff', 'Sales', 'Stock'])
    expect(screen.getByRole('button', { name: 'Move Staff up' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Move Staff up' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText('Staff is now 1 of 3.').parentElement).toHaveRole('status')
    expect(store.getValue(['reports'])).toEqual([
      { name: 'Staff' },
      { name: 'Sales', key: '**********' },
      { name: 'Stock', key: 'k2' },
    ])
  })

  it('takes along what a control remembers: a stored secret stays the secret of its item', async () => {
    const { store, user } = draw()
    await user.click(screen.getByRole('button', { name: 'Replace Key' }))
    await user.keyboard('new')

    await user.click(screen.getByRole('button', { name: 'Move Sales down' }))
    await user.click(screen.getByRole('button', { name: 'Keep the stored value of Key' }))

    expect(store.getValue(['reports', 1])).toEqual({ name: 'Sales', key: '**********' })
    expect(store.getValue(['reports', 0])).toEqual({ name: 'Stock', key: 'k2' })
  })

  it('takes along which fields were visited', async () => {
    const { user } = draw([{ name: 'Sales', key: 'k' }, {} as never])
    const [, second] = screen.getAllByRole('textbox', { name: 'Name' })
    if (second !== undefined) await user.click(second)
    await user.tab()

    await user.click(screen.getByRole('button', { name: 'Move Item 2 up' }))

    const [first, last] = screen.getAllByRole('textbox', { name: 'Name' })
    expect(first).toBeInvalid()
    expect(last).toBeValid()
  })

  it('gives back a removed item with all it held, in its place', async () => {
    const { store, user } = draw()

    await user.click(screen.getByRole('button', { name: 'Remove Stock' }))

    expect(titles()).toEqual(['Sales', 'Staff'])
    expect(screen.getByText('Removed Stock.')).toHaveRole('status')
    expect(screen.getByRole('button', { name: 'Put Stock back' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(titles()).toEqual(['Sales', 'Stock', 'Staff'])
    expect(store.getValue(['reports', 1])).toEqual({ name: 'Stock', key: 'k2' })
    expect(within(screen.getAllByRole('listitem')[1] as HTMLElement).getByLabelText('Name')).toHaveFocus()
  })

  it('removes a blank item without a word', async () => {
    const { user } = draw([{ name: 'Sales', key: 'k' }])
    await user.click(screen.getByRole('button', { name: 'Add to Reports' }))

    await user.click(screen.getByRole('button', { name: 'Remove Item 2' }))

    expect(screen.queryByRole('button', { name: /back/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Add to Reports' })).toHaveFocus()
  })

  it('puts the focus on what opens the fields of a new item that are folded', async () => {
    const { user } = drawForm(
      {
        rules: {
          type: 'array',
          title: 'Rules',
          items: { type: 'object', properties: { kind: { const: 'x' }, name: { type: 'string', title: 'Name' } } },
        },
      },
      { required: ['rules'] },
    )

    await user.click(screen.getByRole('button', { name: 'Add to Rules' }))

    expect(screen.getByRole('listitem')).toContainElement(document.activeElement as HTMLElement)
    expect(document.activeElement).not.toHaveAccessibleName('Remove Item 1')
  })
})
