import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/domain/json'
import { drawForm } from './drawForm'

function draw(schema: JsonObject, value?: JsonObject[string]) {
  return drawForm(
    { key: { type: 'string', title: 'Key', airbyte_secret: true, ...schema } },
    { required: ['key'], ...(value !== undefined && { initial: { key: value } }) },
  )
}

describe('a secret', () => {
  it('of asterisks is none, and says so; one that starts with them is', async () => {
    const { store, user } = draw({})

    await user.type(screen.getByLabelText('Key'), '***')
    await user.tab()
    expect(screen.getByText('Asterisks stand for a stored value. Enter the value itself.')).toBeVisible()
    await user.type(screen.getByLabelText('Key'), 'k')

    expect(store.getProblems()).toEqual([])
    expect(store.toConfig()).toEqual({ key: '***k' })
  })

  it('that replaces a stored one is not made of asterisks either', async () => {
    const { store, user } = draw({}, '**********')
    expect(store.getProblems()).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Replace Key' }))
    await user.keyboard('****')

    expect(store.getProblems()).toEqual([{ path: ['key'], code: 'only_mask' }])
  })

  it('that is a number is masked, and kept as it is typed', async () => {
    const { store, user } = draw({ type: 'integer' })
    const input = screen.getByLabelText('Key')

    await user.type(input, '0042')

    expect(input).toHaveAttribute('type', 'password')
    expect(input).toHaveValue('0042')
    expect(store.toConfig()).toEqual({ key: 42 })
  })

  it('that is an object is masked', async () => {
    const { store, user } = draw({ type: 'object' })

    await user.click(screen.getByLabelText('Key'))
    await user.paste('{ "id": 1 }')

    expect(screen.getByLabelText('Key')).toHaveAttribute('data-masked', 'true')
    expect(screen.getByLabelText('Key')).toHaveValue('{ "id": 1 }')
    expect(store.toConfig()).toEqual({ key: { id: 1 } })
  })

  it('of a list shows none of its parts', async () => {
    const { store, user, container } = draw({ type: 'array', items: { type: 'string' } })

    await user.type(screen.getByLabelText('Key'), 'hush')
    expect(container.innerHTML).not.toContain('hush')
    await user.keyboard('{Enter}')

    expect(store.toConfig()).toEqual({ key: ['hush'] })
    expect(container.innerHTML).not.toContain('hush')
    expect(screen.getByRole('button', { name: 'Remove Item 1' })).toBeVisible()
  })

  it('of a map stays out of the markup, while it is typed and when it comes with the form', async () => {
    const shape = { type: 'object', additionalProperties: { type: 'string' } }
    const { store, user, container } = draw(shape, { Authorization: 'hush' })

    await user.type(screen.getByLabelText('Key: value 1'), '-hush')

    expect(screen.getByLabelText('Key: value 1')).toHaveValue('hush-hush')
    expect(store.toConfig()).toEqual({ key: { Authorization: 'hush-hush' } })
    expect(container.innerHTML).not.toContain('hush')
  })

  it('keeps its line breaks when pasted in place of all that was typed', async () => {
    const { store, user } = draw({})

    await user.type(screen.getByLabelText('Key'), 'old')
    await user.keyboard('{Control>}a{/Control}')
    await user.paste('one\ntwo\n')

    expect(store.toConfig()).toEqual({ key: 'one\ntwo' })
  })
})
