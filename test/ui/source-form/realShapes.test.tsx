import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawForm } from './drawForm'

const shapes = [
  { title: 'Key', properties: { kind: { const: 'key' }, key: { type: 'string' } }, required: ['kind', 'key'] },
  { title: 'Login', properties: { kind: { const: 'login' }, user: { type: 'string' } }, required: ['kind', 'user'] },
]

describe('shapes that real connectors have', () => {
  it('names a root that is a choice, on a page whose own root goes by that id too', async () => {
    const pageRoot = document.body.appendChild(document.createElement('div'))
    pageRoot.id = 'root'
    drawForm({}, { root: { title: 'How to sign in', oneOf: shapes } })

    expect(screen.getByRole('combobox', { name: 'How to sign in' })).toBeVisible()
    pageRoot.remove()
  })

  it('tells at a root that is a choice that one must be made', async () => {
    const { user } = drawForm({}, { root: { title: 'How to sign in', oneOf: shapes }, initial: { note: 'old' } })

    await user.click(screen.getByRole('button', { name: 'Send' }))

    expect(screen.getByRole('combobox', { name: 'How to sign in' })).toHaveAccessibleDescription(
      'Choose one of the options.',
    )
  })

  it('draws a choice of one shape as a named group of its fields', () => {
    drawForm({ access: { title: 'Access', type: 'object', oneOf: shapes.slice(0, 1) } }, { required: ['access'] })

    const group = screen.getByRole('group', { name: 'Access' })

    expect(within(group).getByRole('textbox', { name: 'key' })).toBeVisible()
    expect(within(group).queryByRole('combobox')).toBeNull()
  })

  it('tells that a stored pick is no longer offered', async () => {
    const { user } = drawForm(
      { reports: { title: 'Reports', type: 'array', items: { type: 'string', enum: ['sales', 'visits'] } } },
      { initial: { reports: ['sales', 'stock'] } },
    )

    await user.click(screen.getByRole('button', { name: 'Send' }))

    expect(screen.getByRole('group', { name: 'Reports' })).toHaveAccessibleDescription(
      'Choose one of the options offered.',
    )
  })

  it('finds an empty option of a long list by the words it is shown with', async () => {
    const regions = ['', ...Array.from({ length: 20 }, (_, index) => `region-${index}`)]
    const { user, store } = drawForm({ region: { title: 'Region', type: 'string', enum: regions } })

    await user.type(screen.getByRole('combobox', { name: 'Region' }), '(empty){ArrowDown}{Enter}')

    expect(store.getValue(['region'])).toBe('')
  })

  it('gives the calendar nothing while a date is half typed', async () => {
    const { user, container } = drawForm({ since: { title: 'Since', type: 'string', format: 'date' } })

    await user.type(screen.getByRole('textbox', { name: 'Since' }), '2024-01')

    expect(container.querySelector('input[type=date]')).toHaveValue('')
  })
})
