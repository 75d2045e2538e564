import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/domain/json'
import { drawForm } from './drawForm'

function draw(schema: JsonObject, value?: JsonObject[string]) {
  return drawForm(
    { field: { title: 'Field', ...schema } },
    { required: ['field'], ...(value !== undefined && { initial: { field: value } }) },
  )
}
const box = () => screen.getByRole('textbox', { name: 'Field' })

describe('a number', () => {
  it.each([
    ['1e', 'Enter a number.'],
    ['-', 'Enter a number.'],
    ['1,5', 'Enter a number.'],
    ['9007199254740993', 'This number is too long to be sent unchanged.'],
  ])('%s stays as it was typed and says why it is none', async (text, problem) => {
    const { user } = draw({ type: 'number' })

    await user.type(box(), text)
    await user.tab()

    expect(box()).toHaveValue(text)
    expect(box()).toHaveAccessibleDescription(problem)
  })

  it.each([
    ['007', 7],
    ['-0.50', -0.5],
    ['1e3', 1000],
    ['+5', 5],
    [' 12 ', 12],
  ])('%j stays as it was typed and is sent as one', async (text, number) => {
    const { user, store } = draw({ type: 'number' })

    await user.type(box(), text)
    await user.tab()

    expect(box()).toHaveValue(text)
    expect(store.toConfig()).toEqual({ field: number })
  })

  it('stored as a text becomes one once it was visited', async () => {
    const { user, store } = draw({ type: 'integer' }, '5432')

    await user.click(box())
    await user.tab()

    expect(store.toConfig()).toEqual({ field: 5432 })
    expect(store.getProblems()).toEqual([])
  })
})

describe('tags', () => {
  const texts = { type: 'array', items: { type: 'string' } }

  it.each([
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['a\tb', ['a', 'b']],
    ['a; b;', ['a', 'b']],
    ['["a,b", "c"]', ['a,b', 'c']],
  ])('take %j as a list', async (text, tags) => {
    const { user, store } = draw(texts)

    await user.click(box())
    await user.paste(text)

    expect(store.toConfig()).toEqual({ field: tags })
    expect(screen.getByText(`Added ${tags.length}.`)).toHaveRole('status')
  })

  it('are removed by the keyboard one after the other', async () => {
    const { user, store } = draw(texts, ['a', 'b', 'c'])

    screen.getByRole('button', { name: 'Remove b' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Remove c' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Remove a' })).toHaveFocus()
    await user.keyboard('{Enter}')

    expect(box()).toHaveFocus()
    expect(store.getValue(['field'])).toBeUndefined()
  })

  it('are taken back into the box by Backspace, and left are added', async () => {
    const { user, store } = draw(texts, ['a', 'bc'])

    await user.click(box())
    await user.keyboard('{Backspace}d')
    await user.tab()

    expect(store.toConfig()).toEqual({ field: ['a', 'bcd'] })
  })

  it('that nobody may change are read as one text', () => {
    draw({ ...texts, readOnly: true }, ['a', 'b'])

    expect(box()).toHaveValue('a, b')
    expect(box()).toHaveAttribute('readonly')
    expect(screen.queryByRole('button', { name: 'Remove a' })).toBeNull()
  })

  it('of whole numbers are numbers', async () => {
    const { user, store } = draw({ type: 'array', items: { type: 'integer' } })

    await user.click(box())
    await user.paste('1, 2, x')
    await user.tab()

    expect(store.getValue(['field'])).toEqual([1, 2, 'x'])
    expect(box()).toBeInvalid()
  })

  it('say how many there must be', async () => {
    const { user } = draw({ ...texts, minItems: 2 }, ['a'])

    await user.click(box())
    await user.tab()

    expect(box()).toHaveAccessibleDescription('Add at least 2. Press Enter after each one, or paste a list.')
  })
})

describe('one of many', () => {
  const zones = { type: 'string', enum: Array.from({ length: 898 }, (_, index) => `zone-${index}`) }
  const zone = () => screen.getByRole('combobox', { name: 'Field' })

  it('typed in full is taken when the field is left, in whichever case', async () => {
    const { user, store } = draw(zones)

    await user.type(zone(), 'ZONE-77')
    await user.tab()

    expect(store.toConfig()).toEqual({ field: 'zone-77' })
  })

  it('keeps the one that is meant in sight, and draws no more than a few screens of them', async () => {
    const { user } = draw(zones, 'zone-700')

    await user.click(zone())
    expect(isInSight('zone-700')).toBe(true)
    await user.keyboard('{ArrowDown>30/}')
    expect(isInSight('zone-730')).toBe(true)
    await user.keyboard('{End}')
    expect(isInSight('zone-897')).toBe(true)
    await user.keyboard('{Home}')

    expect(isInSight('zone-0')).toBe(true)
    expect(screen.getAllByRole('option').length).toBeLessThan(40)
    expect(screen.getByRole('option', { name: 'zone-0' })).toHaveAttribute('aria-setsize', '898')
  })

  it('that the connector no longer has says so', () => {
    const { store } = draw(zones, 'gone')

    expect(zone()).toHaveValue('gone (no longer offered)')
    expect(store.toConfig()).toEqual({ field: 'gone' })
  })

  it('is taken by Enter when only one is left, and the form is not sent', async () => {
    const { user, store } = draw(zones)

    await user.type(zone(), 'e-777{Enter}')

    expect(store.toConfig()).toEqual({ field: 'zone-777' })
    expect(store.getAttempts()).toBe(0)
    await user.clear(zone())
    await user.type(zone(), 'e-7{Enter}')
    expect(store.toConfig()).toEqual({ field: 'zone-777' })
    expect(store.getAttempts()).toBe(0)
  })
})

it('searching several of many does not send the form', async () => {
  const values = Array.from({ length: 60 }, (_, index) => `part-${index}`)
  const { user, store } = draw({ type: 'array', items: { type: 'string', enum: values } }, ['part-7'])

  await user.type(screen.getByRole('searchbox', { name: 'Field' }), 't-42{Enter}')
  await user.click(screen.getByRole('checkbox', { name: 'part-42' }))

  expect(store.getAttempts()).toBe(0)
  expect(screen.getByText('2 chosen')).toHaveRole('status')
  expect(store.toConfig()).toEqual({ field: ['part-7', 'part-42'] })
})

describe('several of many', () => {
  const values = Array.from({ length: 60 }, (_, index) => `part-${index}`)
  const parts = { type: 'array', items: { type: 'string', enum: values } }
  const part = (index: number) => screen.getByRole('checkbox', { name: `part-${index}` })

  it('are one stop of the Tab key, with the arrow keys within', async () => {
    const { user, store } = draw(parts)

    await user.click(screen.getByRole('searchbox', { name: 'Field' }))
    await user.tab()
    expect(part(0)).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown} {ArrowUp}{End} {Home}{PageDown}')
    expect(part(7)).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus()
    await user.tab({ shift: true })
    expect(part(7)).toHaveFocus()
    await user.tab({ shift: true })

    expect(screen.getByRole('searchbox', { name: 'Field' })).toHaveFocus()
    expect(store.toConfig()).toEqual({ field: ['part-2', 'part-59'] })
    expect(screen.getByRole('group', { name: 'Field' })).toHaveAccessibleDescription(
      'Move from one to the next with the arrow keys.',
    )
  })

  it('are reached from the search by the arrow key, at the first that is left', async () => {
    const { user, store } = draw(parts)

    await user.type(screen.getByRole('searchbox', { name: 'Field' }), 'part-1')
    await user.keyboard('{ArrowDown}{ArrowDown} ')

    expect(store.toConfig()).toEqual({ field: ['part-10'] })
  })

  it('are not said to be missing on the way from the search to the list', async () => {
    const { user } = draw({ ...parts, minItems: 1 })

    await user.click(screen.getByRole('searchbox', { name: 'Field' }))
    await user.tab()
    expect(screen.queryByText('This is required.')).toBeNull()
    await user.tab()

    expect(screen.getByText('This is required.')).toBeVisible()
  })

  it('that nobody may change can be scrolled by the keyboard', async () => {
    const { user } = draw({ ...parts, readOnly: true }, ['part-1'])

    await user.click(screen.getByRole('searchbox', { name: 'Field' }))
    await user.tab()

    expect(screen.getByRole('group', { name: 'Field' })).toHaveFocus()
  })
})

it('several of a few are plain boxes, a stop of the Tab key each', async () => {
  const { user } = draw({ type: 'array', items: { type: 'string', enum: ['a', 'b'] } })

  await user.click(screen.getByRole('checkbox', { name: 'a' }))
  await user.tab()

  expect(screen.getByRole('checkbox', { name: 'b' })).toHaveFocus()
})

describe('yes or no', () => {
  const box = () => screen.getByRole('checkbox', { name: 'Use TLS' })
  const clear = () => screen.queryByRole('button', { name: 'Clear Use TLS' })
  const tls = { type: 'boolean', title: 'Use TLS', always_show: true }

  it('that need not be answered can be left unanswered again, by the keyboard too', async () => {
    const { user, store } = drawForm({ tls })
    expect(box()).toHaveAccessibleDescription('Not set')
    expect(clear()).toBeNull()

    await user.click(box())
    await user.click(box())
    expect(store.toConfig()).toEqual({ tls: false })
    expect(box()).not.toHaveAccessibleDescription()
    await user.tab()
    expect(clear()).toHaveFocus()
    await user.keyboard('{Enter}')

    expect(box()).toHaveFocus()
    expect(box()).toHaveAccessibleDescription('Not set')
    expect(clear()).toBeNull()
    expect(store.toConfig()).toEqual({})
  })

  it.each([
    ['is required', { tls }, ['tls']],
    ['has a default', { tls: { ...tls, default: false } }, []],
    ['nobody may change', { tls: { ...tls, readOnly: true } }, []],
  ])('that %s has nothing to clear', async (_name, properties, required) => {
    const { user } = drawForm(properties, { required, initial: { tls: true } })

    await user.click(box())

    expect(clear()).toBeNull()
  })
})

describe('JSON', () => {
  it('that does not parse stays as typed, and says where it breaks off', async () => {
    const { user, store } = draw({ type: 'object' })

    await user.click(box())
    await user.paste('{\n  "a": 1\n  "b": 2\n}')
    await user.tab()

    expect(box()).toHaveValue('{\n  "a": 1\n  "b": 2\n}')
    expect(box()).toHaveAccessibleDescription('This is not valid JSON: see line 3, column 3.')
    expect(store.getProblems()).toHaveLength(1)
  })

  it('of another kind says which it must be', async () => {
    const { user } = draw({ type: 'object' })

    await user.click(box())
    await user.paste('[1]')
    await user.tab()

    expect(box()).toHaveAccessibleDescription('Enter a JSON object, such as {"name": "value"}.')
  })

  it('keeps the spaces of the person', async () => {
    const { user, store } = draw({ type: 'object' })

    await user.click(box())
    await user.paste('{"a":   1}')
    await user.tab()

    expect(box()).toHaveValue('{"a":   1}')
    expect(store.toConfig()).toEqual({ field: { a: 1 } })
  })
})

it('a form that the connector describes in a sentence is told in that sentence', async () => {
  const digits = 'The number of the account must be 10 digits. Separate several by commas.'
  const { user } = draw({ type: 'string', pattern: '^[0-9]{10}$', pattern_descriptor: digits })
  expect(box()).toHaveAccessibleDescription(digits)

  await user.type(box(), 'abc')
  await user.tab()

  expect(box()).toHaveAccessibleDescription(`${digits} ${digits}`)
})

it('the summary counts fields, not what is wrong with them', async () => {
  const codes = { type: 'array', title: 'Codes', minItems: 3, items: { type: 'string', pattern: '^[0-9]+$' } }
  const { user, store } = drawForm({ codes }, { required: ['codes'], initial: { codes: ['a', '1'] } })

  await user.click(screen.getByRole('button', { name: 'Send' }))

  expect(store.getProblems()).toHaveLength(2)
  expect(screen.getByRole('alert')).toHaveTextContent('1 field needs your attention')
  expect(screen.getAllByRole('link', { name: /^Codes: / })).toHaveLength(2)
})

function isInSight(option: string): boolean {
  const shown = screen.getByRole('option', { name: option }).getBoundingClientRect()
  const list = screen.getByRole('listbox').getBoundingClientRect()
  return shown.top >= list.top && shown.bottom <= list.bottom
}
