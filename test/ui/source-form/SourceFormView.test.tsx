import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SourceFormWidgetProps } from '../../../src/ui/source-form/SourceFormWidget'
import { drawForm } from './drawForm'

const choice = {
  type: 'object',
  title: 'Sign in with',
  oneOf: [
    {
      title: 'Key',
      required: ['kind', 'key'],
      properties: {
        kind: { const: 'key' },
        key: { type: 'string', title: 'Key', airbyte_secret: true },
        site: { type: 'string', title: 'Site' },
      },
    },
    {
      title: 'User',
      required: ['kind', 'user'],
      properties: {
        kind: { const: 'user' },
        user: { type: 'string', title: 'User' },
        site: { type: 'string', title: 'Site' },
      },
    },
  ],
}

describe('a choice of shapes', () => {
  it('is one control, keeps what was typed in each shape, and sends the chosen one alone', async () => {
    const { store, user } = drawForm({ auth: choice }, { required: ['auth'] })
    const select = screen.getByRole('combobox', { name: 'Sign in with' })

    await user.type(screen.getByLabelText('Key'), 'k-1')
    await user.selectOptions(select, 'User')
    await user.type(screen.getByRole('textbox', { name: 'User' }), 'ada')

    expect(store.toConfig()).toEqual({ auth: { kind: 'user', user: 'ada' } })
    await user.selectOptions(select, 'Key')
    expect(screen.getByLabelText('Key')).toHaveValue('k-1')
    expect(store.toConfig()).toEqual({ auth: { kind: 'key', key: 'k-1' } })
    await user.selectOptions(select, 'User')
    expect(screen.getByRole('textbox', { name: 'User' })).toHaveValue('ada')
    expect(screen.getAllByRole('combobox')).toHaveLength(1)
  })

  it('takes over what a field of the same name holds', async () => {
    const { store, user } = drawForm({ auth: choice }, { required: ['auth'] })

    await user.type(screen.getByRole('textbox', { name: 'Site' }), 'eu')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sign in with' }), 'User')

    expect(store.getValue(['auth', 'site'])).toBe('eu')
  })

  it('is drawn as cards when the connector asks for radio buttons', async () => {
    const { store, user } = drawForm({ auth: { ...choice, display_type: 'radio' } }, { required: ['auth'] })

    await user.click(within(screen.getByRole('group', { name: 'Sign in with' })).getByRole('radio', { name: 'User' }))

    expect(store.getValue(['auth', 'kind'])).toBe('user')
  })

  it('keeps a stored value whose shape the connector no longer has, and says so', () => {
    const stored = { auth: { kind: 'ticket', ticket: 'T' } }
    const { store } = drawForm({ auth: choice }, { required: ['auth'], initial: stored })

    expect(screen.getByRole('combobox', { name: 'Sign in with' })).toHaveDisplayValue('ticket (no longer offered)')
    expect(store.toConfig()).toEqual(stored)
  })

  it('may stay unset when it is optional, and then sends nothing', async () => {
    const { store, user } = drawForm({ auth: choice })
    const select = screen.getByRole('combobox', { name: 'Sign in with' })

    expect(select).toHaveDisplayValue('Not set')
    await user.selectOptions(select, 'User')
    await user.selectOptions(select, 'Not set')

    expect(store.toConfig()).toEqual({})
    expect(store.getProblems()).toEqual([])
  })
})

describe('a secret', () => {
  const secret = { key: { type: 'string', title: 'Key', airbyte_secret: true } }

  it('is masked until it is shown, is kept from password managers, and stands in no attribute', async () => {
    const { container, user } = drawForm(secret, { required: ['key'] })
    const input = screen.getByLabelText('Key')

    await user.type(input, 'hunter2')

    expect(input).toHaveAttribute('type', 'password')
    expect(input).toHaveAttribute('autocomplete', 'new-password')
    expect(container.innerHTML).not.toContain('hunter2')
    await user.click(screen.getByRole('button', { name: 'Show Key' }))
    expect(input).toHaveAttribute('type', 'text')
    expect(input).toHaveValue('hunter2')
    expect(container.innerHTML).not.toContain('hunter2')
  })

  it('keeps its line breaks where it has several lines', async () => {
    const { store, user } = drawForm({ key: { ...secret.key, multiline: true } }, { required: ['key'] })

    await user.type(screen.getByLabelText('Key'), 'one{Enter}two')

    expect(store.toConfig()).toEqual({ key: 'one\ntwo' })
  })

  it('that is stored is never a value: it is kept, replaced, or kept after all', async () => {
    const { store, user, container } = drawForm(secret, { required: ['key'], initial: { key: '**********' } })

    expect(container.querySelector('input')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Replace Key' }))
    expect(screen.getByLabelText('Key')).toHaveFocus()
    await user.type(screen.getByLabelText('Key'), 'new')
    expect(store.toConfig()).toEqual({ key: 'new' })
    await user.click(screen.getByRole('button', { name: 'Keep the stored value of Key' }))

    expect(store.toConfig()).toEqual({ key: '**********' })
    expect(screen.getByRole('button', { name: 'Replace Key' })).toHaveFocus()
  })
})

describe('problems', () => {
  it('wait until a field was left, then show at the control', async () => {
    const { user } = drawForm(
      { host: { type: 'string', title: 'Host' }, port: { type: 'integer', title: 'Port' } },
      { required: ['host', 'port'] },
    )
    const host = screen.getByRole('textbox', { name: 'Host' })

    await user.click(host)
    expect(host).not.toHaveAttribute('aria-invalid')
    await user.tab()

    expect(host).toHaveAttribute('aria-invalid', 'true')
    expect(host).toHaveAccessibleDescription('This is required.')
    expect(screen.getByRole('textbox', { name: 'Port' })).not.toHaveAttribute('aria-invalid')
  })

  it('are listed after a submit, with links that open what hides the control', async () => {
    const { user } = drawForm(
      { name: { type: 'string', title: 'Name' }, page: { type: 'integer', title: 'Page size', minimum: 10 } },
      { required: ['name'], initial: { name: 'x' } },
    )
    await user.click(screen.getByRole('button', { name: '1 optional field' }))
    await user.type(screen.getByRole('textbox', { name: 'Page size' }), '3')
    await user.click(screen.getByRole('button', { name: '1 optional field' }))
    await user.click(screen.getByRole('button', { name: 'Send' }))

    const summary = screen.getByRole('alert')
    await user.click(within(summary).getByRole('link', { name: 'Page size: Enter 10 or more.' }))

    expect(screen.getByRole('textbox', { name: 'Page size' })).toHaveFocus()
  })

  it('speak the connector’s words about a pattern', async () => {
    const { user } = drawForm(
      { shop: { type: 'string', title: 'Shop', pattern: '^\\w+\\.example$', pattern_descriptor: 'name.example' } },
      { required: ['shop'] },
    )

    await user.type(screen.getByRole('textbox', { name: 'Shop' }), 'nope')
    await user.tab()

    expect(screen.getByText('Use the format name.example.')).toBeVisible()
  })

  it('of the API stand at their field until it is changed', async () => {
    const { store, user } = drawForm(
      { host: { type: 'string', title: 'Host' } },
      { required: ['host'], initial: { host: 'a' } },
    )
    store.setRefused([{ path: ['host'], code: 'refused', message: 'unknown host' }])

    expect(await screen.findByRole('link', { name: 'Host: unknown host' })).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Host' }), 'b')

    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('fields', () => {
  it('keep a number as it is typed until it is one', async () => {
    const { store, user } = drawForm({ rate: { type: 'number', title: 'Rate' } }, { required: ['rate'] })
    const input = screen.getByRole('textbox', { name: 'Rate' })

    await user.type(input, '1.50')
    expect(input).toHaveValue('1.50')
    expect(store.toConfig()).toEqual({ rate: 1.5 })
    await user.clear(input)
    await user.type(input, '1e')
    await user.tab()

    expect(input).toHaveValue('1e')
    expect(screen.getByText('Enter a number.')).toBeVisible()
  })

  it('take a list of texts one by one and by paste', async () => {
    const { store, user } = drawForm(
      { tables: { type: 'array', title: 'Tables', items: { type: 'string' } } },
      { required: ['tables'] },
    )
    const input = screen.getByRole('textbox', { name: 'Tables' })

    await user.type(input, 'a{Enter}')
    await user.click(input)
    await user.paste('b, c\nd')
    await user.click(screen.getByRole('button', { name: 'Remove c' }))

    expect(store.toConfig()).toEqual({ tables: ['a', 'b', 'd'] })
    expect(input).toHaveFocus()
  })

  it('find one of many values by typing', async () => {
    const values = Array.from({ length: 898 }, (_, index) => `zone-${index}`)
    const { store, user } = drawForm({ zone: { type: 'string', title: 'Zone', enum: values } }, { required: ['zone'] })

    await user.type(screen.getByRole('combobox', { name: 'Zone' }), 'e-77')
    await user.keyboard('{ArrowDown}{Enter}')

    expect(store.toConfig()).toEqual({ zone: 'zone-77' })
    expect(screen.getByRole('combobox', { name: 'Zone' })).toHaveValue('zone-77')
  })

  it('pick several of a list', async () => {
    const { store, user } = drawForm(
      { parts: { type: 'array', title: 'Parts', items: { type: 'string', enum: ['a', 'b', 'c'] } } },
      { required: ['parts'] },
    )

    await user.click(screen.getByRole('checkbox', { name: 'c' }))
    await user.click(screen.getByRole('checkbox', { name: 'a' }))

    expect(screen.getByRole('group', { name: 'Parts' })).toBeVisible()
    expect(store.toConfig()).toEqual({ parts: ['a', 'c'] })
  })

  it('add and remove objects of a list', async () => {
    const { store, user } = drawForm(
      {
        streams: {
          type: 'array',
          title: 'Streams',
          items: { type: 'object', required: ['name'], properties: { name: { type: 'string', title: 'Name' } } },
        },
      },
      { required: ['streams'] },
    )

    await user.click(screen.getByRole('button', { name: 'Add to Streams' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await user.keyboard('one')
    await user.click(screen.getByRole('button', { name: 'Add to Streams' }))
    await user.keyboard('two')
    await user.click(screen.getByRole('button', { name: 'Remove one' }))

    expect(store.toConfig()).toEqual({ streams: [{ name: 'two' }] })
  })

  it('take free keys, and JSON where nothing else fits', async () => {
    const { store, user } = drawForm(
      {
        headers: { type: 'object', title: 'Headers', additionalProperties: { type: 'string' } },
        extra: { type: 'object', title: 'Extra' },
      },
      { required: ['headers', 'extra'] },
    )

    await user.click(screen.getByRole('button', { name: 'Add to Headers' }))
    await user.type(screen.getByRole('textbox', { name: 'Headers: name 1' }), 'x-a')
    await user.type(screen.getByRole('textbox', { name: 'Headers: value 1' }), '1')
    await user.click(screen.getByRole('textbox', { name: 'Extra' }))
    await user.paste('{"a": [1]}')

    expect(store.toConfig()).toEqual({ headers: { 'x-a': '1' }, extra: { a: [1] } })
  })

  it('have ids of their own, whatever their keys hold', () => {
    const { container } = drawForm(
      {
        'a.b': { type: 'string' },
        'a b': { type: 'string' },
        a: { type: 'object', properties: { b: { type: 'string' } } },
        a_b: { type: 'string' },
      },
      { required: ['a.b', 'a b', 'a', 'a_b'] },
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)

    expect(new Set(ids).size).toBe(ids.length)
  })

  it('redraw nothing but themselves while one is typed into', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`field_${index}`, { type: 'string' }]))
    const { container, user } = drawForm(many, { required: Object.keys(many) })
    const changed: Node[] = []
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)))
    observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true })

    await user.type(screen.getByRole('textbox', { name: 'field_7' }), 'abc')
    observer.disconnect()

    // Whether what is typed shows in the attribute too is React's business.
    const typedInto = screen.getByRole('textbox', { name: 'field_7' })
    expect(typedInto).toHaveValue('abc')
    expect(changed.filter((node) => node !== typedInto)).toEqual([])
  })

  it('are not drawn again with their host, though it writes its settings inline', () => {
    let draws = 0
    const Counted = ({ id }: SourceFormWidgetProps) => {
      draws++
      return <input id={id} />
    }
    const view = {
      get widgets() {
        return [{ widget: Counted, field: ['host'] }]
      },
      get classNames() {
        return { field: 'shop-field' }
      },
    }
    const { rerender } = drawForm({ host: { type: 'string' } }, { required: ['host'], view })
    const before = draws

    rerender()

    expect(draws).toBe(before)
    expect(before).toBeGreaterThan(0)
  })

  it('keep what was typed when the host draws the form anew', async () => {
    const { user, rerender } = drawForm({ host: { type: 'string', title: 'Host' } }, { required: ['host'] })

    await user.type(screen.getByRole('textbox', { name: 'Host' }), 'db')
    rerender()

    expect(screen.getByRole('textbox', { name: 'Host' })).toHaveValue('db')
  })
})
