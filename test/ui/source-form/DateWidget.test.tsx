import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawForm } from './drawForm'

function draw(schema: Record<string, string>, value?: string) {
  const drawn = drawForm(
    { from: { type: 'string', title: 'From', ...schema } },
    { required: ['from'], ...(value !== undefined && { initial: { from: value } }) },
  )
  const pick = (text: string) => {
    const picker = drawn.container.querySelector('input[aria-hidden]')
    if (picker === null) throw new Error('there is no picker')
    // The event that every browser sends for a picked date, and that both React and Preact hear.
    fireEvent.input(picker, { target: { value: text } })
  }
  return { ...drawn, pick, input: () => screen.getByRole('textbox', { name: 'From' }) }
}
const day = '^[0-9]{4}-[0-9]{2}-[0-9]{2}'

describe('a picked date', () => {
  it.each([
    [{ format: 'date' }, '2021-03-04', '2021-03-04'],
    [{ format: 'date-time' }, '2021-03-04', '2021-03-04T00:00:00Z'],
    [{ pattern: `${day}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z$` }, '2021-03-04', '2021-03-04T00:00:00.000Z'],
    [{ pattern: `${day}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{6}Z$` }, '2021-03-04', '2021-03-04T00:00:00.000000Z'],
    [{ pattern: `${day} [0-9]{2}:[0-9]{2}:[0-9]{2}$` }, '2021-03-04', '2021-03-04 00:00:00'],
    [{ pattern: '^[0-9]{4}-[0-9]{2}$' }, '2021-03', '2021-03'],
    [{ pattern: '^[0-9]{2}-[0-9]{4}$' }, '2021-03', '03-2021'],
    [{ pattern: '^[0-9]{2}-[0-9]{2}-[0-9]{4}$', examples: '25-12-2021' }, '2021-03-04', '04-03-2021'],
  ])('of %j is written as the connector wants it', (schema, picked, written) => {
    const { store, pick } = draw(schema)

    pick(picked)

    expect(store.toConfig()).toEqual({ from: written })
    expect(store.getProblems()).toEqual([])
    expect(screen.getByText(`Picked ${written}.`)).toHaveRole('status')
  })

  it('keeps the time that is there, and its form', () => {
    const { pick, input } = draw({ format: 'date-time' }, '2021-03-04T12:30:15Z')

    pick('2022-01-02')

    expect(input()).toHaveValue('2022-01-02T12:30:15Z')
  })

  it('starts at the date that was typed', async () => {
    const { container, user, input } = draw({ pattern: `${day}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$` })

    await user.type(input(), '2021-03-04')

    expect(container.querySelector('input[aria-hidden]')).toHaveValue('2021-03-04')
  })

  it('is not offered where nobody can tell its form', () => {
    const { container } = draw({ format: 'date', pattern: '^[0-9]{2}-[0-9]{2}-[0-9]{4}$' })

    expect(screen.queryByRole('button', { name: 'Pick a date for From' })).toBeNull()
    expect(container.textContent).not.toContain('YYYY')
  })
})

it('keeps a half-typed date, and says which form it must have', async () => {
  const { user, input } = draw({ pattern: `${day}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$` })

  await user.type(input(), '2021-03-')
  await user.tab()

  expect(input()).toHaveValue('2021-03-')
  expect(input()).toHaveAccessibleDescription(/Use the format YYYY-MM-DDTHH:mm:ssZ\./)
})
