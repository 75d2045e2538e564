import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { drawForm } from './drawForm'

it.each([
  '^(a+)+$',
  '^(\\w+\\s?)*$',
  '^(a|a)*$',
  '^a(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)b$',
])(
  'typing into a field with the pattern %s does not hang the page, and the value is left to the API',
  async (pattern) => {
    const { store, user } = drawForm({ account: { type: 'string', title: 'Account', pattern } })
    const field = screen.getByRole('textbox', { name: 'Account' })

    await user.type(field, `${'a'.repeat(60)}!`)
    await user.click(screen.getByRole('button', { name: 'Send' }))

    expect(store.toConfig()).toEqual({ account: `${'a'.repeat(60)}!` })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  },
)
