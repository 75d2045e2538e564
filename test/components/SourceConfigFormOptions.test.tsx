import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { SourceFormWidgetProps } from 'airbyte-embedded-react'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SourceConfigForm, type SourceConfigFormProps } from '../../src/components/SourceConfigForm'
import { setupSandbox } from '../query/setupSandbox'

type Options = Omit<SourceConfigFormProps, 'sourceTemplateId' | 'sourceId'>

async function open(options: Options, templateId: string = templateIds.parcelpost) {
  const given = setupSandbox({ sandbox: { keepSecretsInRequests: true } })
  const onSaved = vi.fn()
  const draw = (next: Options) => <SourceConfigForm sourceTemplateId={templateId} onSaved={onSaved} {...next} />
  const { rerender, container } = render(draw(options), { wrapper: given.wrapper })
  await screen.findByRole('form')
  const created = () =>
    given.sandbox.requests.find(({ method, path }) => method === 'POST' && path === '/embedded/sources')
  return {
    ...given,
    container,
    onSaved,
    user: userEvent.setup(),
    redraw: (next: Options) => rerender(draw(next)),
    /** Presses the main button; resolves with what was sent. */
    async save() {
      await userEvent.click(screen.getByRole('button', { name: 'Connect source' }))
      await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
      return created()?.body
    },
  }
}

const key = { initialValues: { api_key: 'key-1' } }

describe('tags of connection templates', () => {
  it('that the host fixed are sent as they are', async () => {
    const { save } = await open({ ...key, connectionTemplateTags: { tags: ['daily', 'eu'], mode: 'all' } })

    expect(await save()).toMatchObject({
      selected_connection_template_tags: ['daily', 'eu'],
      selected_connection_template_tags_mode: 'all',
    })
  })

  it('are the person’s choice where the host offers one, with the question whether all must fit', async () => {
    const tags = ['daily', { tag: 'wh-eu', label: 'Warehouse in Europe' }, 'hourly']
    const { save, user } = await open({ ...key, connectionTemplateTagChoices: { tags, chosen: ['daily'] } })
    const group = within(screen.getByRole('group', { name: 'Connections to set up' }))
    expect(group.getByRole('checkbox', { name: 'daily' })).toBeChecked()
    expect(screen.queryByRole('combobox', { name: /Set up connections that have/ })).toBeNull()

    await user.click(group.getByRole('checkbox', { name: 'Warehouse in Europe' }))
    await user.selectOptions(screen.getByRole('combobox', { name: /Set up connections that have/ }), 'all of these')

    expect(await save()).toMatchObject({
      selected_connection_template_tags: ['daily', 'wh-eu'],
      selected_connection_template_tags_mode: 'all',
    })
  })

  it('are left out when the person chose none', async () => {
    const { save } = await open({ ...key, connectionTemplateTagChoices: { tags: ['daily'], label: 'Schedule' } })
    expect(screen.getByRole('group', { name: 'Schedule' })).toBeVisible()

    expect(await save()).not.toHaveProperty('selected_connection_template_tags')
  })
})

describe('what a host settles', () => {
  it('is not drawn where it is hidden, and is sent all the same', async () => {
    const { save } = await open({
      initialValues: { api_key: 'key-1', start_date: '2026-01-01' },
      hiddenFields: ['start_date'],
    })

    expect(screen.queryByLabelText('Start date')).toBeNull()
    expect(screen.queryByRole('button', { name: /optional field/ })).toBeNull()
    expect(await save()).toMatchObject({ source_config: { api_key: 'key-1', start_date: '2026-01-01' } })
  })

  it('cannot be changed where it is locked, and says who set it; a locked secret cannot be looked at', async () => {
    const { save, container } = await open({
      initialValues: { api_key: 'key-1', start_date: '2026-01-01' },
      lockedFields: ['api_key', 'start_date'],
    })

    const date = screen.getByRole('textbox', { name: 'Start date' })
    expect(date).toHaveAttribute('readonly')
    expect(date).toHaveAccessibleDescription(/^Set by your provider/)
    expect(screen.queryByRole('button', { name: /Show API key|Replace API key/ })).toBeNull()
    expect(screen.getByText('••••••••')).toBeVisible()
    expect(container.outerHTML).not.toContain('key-1')
    expect(await save()).toMatchObject({ source_config: { api_key: 'key-1', start_date: '2026-01-01' } })
  })

  it('is taken once: a host that draws anew with other values changes nothing typed', async () => {
    const { redraw, user } = await open(key)
    await user.type(screen.getByLabelText('API key'), '2')

    redraw({ initialValues: { api_key: 'other' } })

    expect(screen.getByLabelText('API key')).toHaveValue('key-12')
  })
})

describe('what a host hears', () => {
  it('is every change, with secrets as asterisks', async () => {
    const onChange = vi.fn()
    const { user } = await open({ onChange })

    await user.type(screen.getByLabelText('API key'), 'abc')
    await user.tab()

    expect(onChange).toHaveBeenCalledTimes(3)
    expect(onChange).toHaveBeenLastCalledWith({ api_key: '**********' })
    expect(JSON.stringify(onChange.mock.calls)).not.toContain('abc')
  })

  it('is what the form could not honour, once', async () => {
    const onNotice = vi.fn()
    const { redraw } = await open({ onNotice, hiddenFields: ['api_key'] })
    redraw({ onNotice: (notice) => onNotice(notice) })

    expect(onNotice).toHaveBeenCalledExactlyOnceWith({ code: 'hidden_required', path: ['api_key'] })
  })

  it('breaks nothing when its own code does', async () => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined)
    onTestFinished(() => reported.mockRestore())
    const { user } = await open({
      onChange() {
        throw new Error('The host stumbled.')
      },
    })

    await user.type(screen.getByLabelText('API key'), 'a')

    expect(reported).toHaveBeenCalledOnce()
    expect(screen.getByLabelText('API key')).toHaveValue('a')
  })
})

describe('a control of the host’s own', () => {
  function Calendar({ id, value, onChange, onBlur, invalid, describedBy }: SourceFormWidgetProps) {
    return (
      <select
        id={id}
        value={String(value ?? '')}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">Never</option>
        <option value="2026-01-01">This year</option>
        <option value="soon">Soon</option>
      </select>
    )
  }

  it.each([
    ['its field', { field: 'start_date', widget: Calendar }],
    ['its format', { format: 'date', widget: Calendar }],
  ] as const)('stands in for ours by %s, within our label, help and problem', async (_, rule) => {
    const { user, save } = await open({ ...key, widgets: [rule] })
    await user.click(screen.getByRole('button', { name: '1 optional field' }))
    const control = screen.getByRole('combobox', { name: 'Start date' })

    await user.selectOptions(control, 'Soon')
    await user.tab()
    expect(control).toBeInvalid()
    expect(control).toHaveAccessibleDescription(/YYYY-MM-DD/)
    await user.selectOptions(control, 'This year')

    expect(await save()).toMatchObject({ source_config: { start_date: '2026-01-01' } })
  })

  it('gives way to ours when it breaks, now or later, and costs nothing that was entered', async () => {
    // React tells the developer of it on the console; Preact throws no word.
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => told.mockRestore())
    const Fragile = ({ id, value, onChange }: SourceFormWidgetProps) => {
      if (value === 'ab') throw new Error('The host stumbled.')
      return <input id={id} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />
    }
    const { user, save } = await open({ widgets: [{ field: 'api_key', widget: Fragile }] })
    const name = screen.getByRole('textbox', { name: 'Source name' })
    await user.type(name, ' 2')

    await user.type(screen.getByRole('textbox', { name: 'API key' }), 'ab')

    expect(screen.getByLabelText('API key')).toHaveAttribute('type', 'password')
    await user.type(screen.getByLabelText('API key'), 'c')
    expect(name).toHaveValue('Parcelpost 2')
    expect(await save()).toMatchObject({ source_config: { api_key: 'abc' } })
    told.mockClear()
  })

  it('may draw a whole choice', async () => {
    const { user, sandbox } = await open(
      {
        widgets: [
          {
            field: 'credentials',
            widget: ({ id, onChange }) => (
              <button id={id} type="button" onClick={() => onChange({ auth_type: 'token', access_token: 't' })}>
                Sign in
              </button>
            ),
          },
        ],
      },
      templateIds.quillcrm,
    )

    await user.click(screen.getByRole('button', { name: /Sign in|Authentication/ }))

    expect(screen.queryByLabelText('Client id')).toBeNull()
    expect(sandbox.requests.length).toBeGreaterThan(0)
  })
})

describe('help of the operator', () => {
  it('stands at the shape it is about, as rich text', async () => {
    const { user } = await open({}, templateIds.quillcrm)
    const choice = screen.getByRole('combobox', { name: 'Authentication' })

    expect(screen.getByText('new window').tagName).toBe('STRONG')
    await user.selectOptions(choice, 'Personal token')

    expect(screen.getByText('Profile → API').tagName).toBe('EM')
  })

  it('stands above a form without such a choice', async () => {
    await open({}, templateIds.snapboard)

    expect(screen.getByText('Owner').tagName).toBe('STRONG')
  })
})

it('puts the host’s classes on its parts', async () => {
  const { container } = await open({
    classNames: { root: 'my-root', field: 'my-field', label: 'my-label', foot: 'my-foot' },
  })

  expect(container.querySelector('.airbyte-source-form-root.my-root')).not.toBeNull()
  expect(screen.getByText('API key').parentElement).toHaveClass('airbyte-source-form-label', 'my-label')
  expect(container.querySelectorAll('.airbyte-source-form-field.my-field').length).toBeGreaterThan(0)
  expect(container.querySelector('.airbyte-source-form-foot.my-foot')).not.toBeNull()
})
