import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawForm } from './drawForm'

function draw(values: 'string' | 'number' | 'boolean' = 'string', initial?: Record<string, string>) {
  return drawForm(
    { headers: { type: 'object', title: 'Headers', additionalProperties: { type: values } } },
    { required: ['headers'], ...(initial && { initial: { headers: initial } }) },
  )
}
const nameAt = (position: number) => screen.getByRole('textbox', { name: `Headers: name ${position}` })

describe('a map', () => {
  it('is filled in by the keyboard alone: a new entry has the focus, and a removed one gives it on', async () => {
    const { store, user } = draw()

    screen.getByRole('button', { name: 'Add to Headers' }).focus()
    await user.keyboard('{Enter}')
    expect(nameAt(1)).toHaveFocus()
    await user.keyboard('a{Tab}1{Tab}{Tab}{Enter}b{Tab}2{Tab}')
    expect(screen.getByRole('button', { name: 'Remove b' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(nameAt(1)).toHaveFocus()
    expect(store.toConfig()).toEqual({ headers: { a: '1' } })
    await user.keyboard('{Tab}{Tab}{Enter}')

    expect(screen.getByRole('button', { name: 'Add to Headers' })).toHaveFocus()
    expect(store.getValue(['headers'])).toBeUndefined()
  })

  it('keeps two entries of one name as typed, says so once it is left, and does not send them', async () => {
    const { store, user } = draw('string', { a: '1', b: '2' })

    await user.clear(nameAt(2))
    await user.type(nameAt(2), 'a')
    expect(screen.queryByText('Give each entry a name that no other has.')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Send' }))

    expect(screen.getAllByText(/Give each entry a name that no other has\./).length).toBeGreaterThan(0)
    expect(nameAt(1)).toBeInvalid()
    expect(nameAt(2)).toHaveValue('a')
    expect(store.getProblems()).toEqual([{ path: ['headers'], code: 'unnamed_entries' }])
    await user.type(nameAt(2), 'c')
    expect(store.toConfig()).toEqual({ headers: { a: '1', ac: '2' } })
  })

  it('does not drop a value without a name', async () => {
    const { store, user } = draw()

    await user.click(screen.getByRole('button', { name: 'Add to Headers' }))
    await user.type(screen.getByRole('textbox', { name: 'Headers: value 1' }), 'lost?')

    expect(store.getProblems()).toEqual([{ path: ['headers'], code: 'unnamed_entries' }])
  })

  it('keeps the order of its entries when one is renamed, and takes any name', async () => {
    const { store, user } = draw('string', { a: '1', b: '2' })

    await user.clear(nameAt(1))
    await user.type(nameAt(1), '__proto__ ')
    await user.tab()

    expect(nameAt(1)).toHaveValue('__proto__')
    expect(JSON.stringify(store.toConfig())).toBe('{"headers":{"__proto__":"1","b":"2"}}')
  })

  it('holds numbers, and yes or no', async () => {
    const numbers = draw('number')
    await numbers.user.click(screen.getByRole('button', { name: 'Add to Headers' }))
    await numbers.user.keyboard('a{Tab}1.5')
    expect(numbers.store.toConfig()).toEqual({ headers: { a: 1.5 } })
    numbers.container.remove()

    const flags = draw('boolean')
    await flags.user.click(screen.getByRole('button', { name: 'Add to Headers' }))
    await flags.user.keyboard('a')
    await flags.user.selectOptions(screen.getByRole('combobox', { name: 'Headers: value 1' }), 'false')
    expect(flags.store.toConfig()).toEqual({ headers: { a: false } })
  })
})
