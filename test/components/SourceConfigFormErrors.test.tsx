import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { SourceConfigForm, type SourceConfigFormProps } from '../../src/components/SourceConfigForm'
import type { Fault } from '../../src/sandbox/faults/createFaults'
import { setupSandbox } from '../query/setupSandbox'

const checking = { method: 'POST', path: '/embedded/sources/check' }
const creating = { method: 'POST', path: '/embedded/sources' }

async function open(faults: Fault[], options: Partial<SourceConfigFormProps> = {}) {
  const { sandbox, wrapper, onEvent } = setupSandbox({ sandbox: { faults, keepSecretsInRequests: true } })
  const onSaved = vi.fn()
  render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} {...(options as object)} />, {
    wrapper,
  })
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('API key'), 'key-1')
  const sent = ({ method, path }: { method: string; path: string }) =>
    sandbox.requests.filter((request) => request.method === method && request.path === path)
  return { sandbox, onSaved, onEvent, user, sent, press: () => user.click(button('Connect source')) }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('what the API says about a request', () => {
  it.each([
    ['a text', 409, { detail: 'A source of this name exists already' }],
    ['a list without places', 422, { detail: [{ loc: ['body'], msg: 'A source of this name exists already' }] }],
    ['a problem document', 400, { title: 'Conflict', detail: 'A source of this name exists already' }],
    ['a list beside a field', 422, both('A source of this name exists already')],
  ])('is read in the alert, as %s', async (_, status, body) => {
    const { press } = await open([{ ...creating, status, body }])

    await press()

    expect(await screen.findByText('A source of this name exists already')).toBeVisible()
    expect(screen.getByLabelText('API key')).toHaveValue('key-1')
  })

  it('about the name stands at the name, has the focus, and goes once it is changed', async () => {
    const body = { detail: [{ loc: ['body', 'name'], msg: 'This name is taken' }] }
    const { press, user, onSaved } = await open([{ ...creating, status: 422, body, times: 1 }])

    await press()

    const name = screen.getByRole('textbox', { name: 'Source name' })
    await waitFor(() => expect(name).toHaveFocus())
    expect(name).toHaveAccessibleDescription('This name is taken')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    await user.keyboard('2')
    expect(screen.queryByRole('alert')).toBeNull()
    await press()
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('leads from the list of problems to the name without a change of the address', async () => {
    const { press, user } = await open([])
    await user.clear(screen.getByRole('textbox', { name: 'Source name' }))
    await press()
    button('Connect source').focus()

    await user.click(await screen.findByRole('link', { name: /^Source name:/ }))

    expect(screen.getByRole('textbox', { name: 'Source name' })).toHaveFocus()
    expect(location.hash).toBe('')
  })

  function both(msg: string) {
    const field = { loc: ['body', 'source_config', 'start_date'], msg: 'too early' }
    return { detail: [field, { loc: ['body'], msg }] }
  }
})

describe('a check that could not be asked for', () => {
  it.each([
    ['an error', { status: 500 }],
    ['a page', { status: 502, body: '<html>Bad gateway</html>', content_type: 'text/html' }],
    ['a refusal to answer', { status: 403, body: { detail: 'Not yours' } }],
    ['a lost connection', { connection: 'drop' as const }],
  ])('says so, and can be passed over where the host allows it: %s', async (_, fault) => {
    const { press, sent, onSaved, user } = await open([{ ...checking, ...fault }], { allowUncheckedSave: true })

    await press()
    expect(await screen.findByText('The connection could not be checked')).toBeVisible()
    expect(screen.getByLabelText('API key')).toHaveValue('key-1')
    expect(sent(creating)).toEqual([])
    await user.click(button('Save anyway'))

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it.each(['pending', 'running', 'inconclusive', 'cancelled', null, 'splendid'])(
    'gives no clear answer: %s',
    async (status) => {
      const { press, sent } = await open([{ ...checking, status: 200, body: { id: 'c', status } }])

      await press()

      expect(await screen.findByText('The service gave no clear answer. Try again in a moment.')).toBeVisible()
      expect(sent(creating)).toEqual([])
    },
  )
})

describe('a configuration that passed its check', () => {
  it('is not checked again when only saving it failed', async () => {
    const { press, sent, onSaved } = await open([{ ...creating, status: 422, body: { detail: 'Not now' }, times: 1 }])

    await press()
    await screen.findByText('Not now')
    await press()

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent(checking)).toHaveLength(1)
    expect(sent(creating)).toHaveLength(2)
  })

  it('is checked again once it is another', async () => {
    const { press, user, sent, onSaved } = await open([
      { ...creating, status: 422, body: { detail: 'Not now' }, times: 1 },
    ])

    await press()
    await screen.findByText('Not now')
    await user.type(screen.getByLabelText('API key'), '2')
    await press()

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent(checking)).toHaveLength(2)
  })
})

it('offers the source that the API saved although it answered with an error, rather than a second one', async () => {
  const { sandbox, press, user, sent, onSaved, onEvent } = await open([{ ...creating, status: 500 }])
  const { id } = sandbox.addSource({
    source_template_id: templateIds.parcelpost,
    name: 'Parcelpost',
    source_config: { api_key: 'key-1' },
  })

  await press()
  await screen.findByText('The source seems to be saved')
  await user.click(button('Go on with it'))

  await waitFor(() => expect(onSaved).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id })))
  expect(sent(creating)).toHaveLength(1)
  expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'source_created', source_id: id }))
})

it('does not take a source of the same name that was there before for its own', async () => {
  const { sandbox, press } = await open([{ ...creating, status: 500 }])
  vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() + 3_600_000)
  sandbox.addSource({ source_template_id: templateIds.parcelpost, name: 'Parcelpost' })

  await press()

  expect(await screen.findByText('The source could not be saved')).toBeVisible()
  await act(async () => undefined)
  expect(screen.queryByText('The source seems to be saved')).toBeNull()
})

describe('a stored configuration that its connector no longer takes', () => {
  it('says what is wrong from the start, opens what hides it, and can be mended', async () => {
    const { sandbox, wrapper } = setupSandbox({ sandbox: { keepSecretsInRequests: true } })
    const { id } = sandbox.addSource({
      source_template_id: templateIds.parcelpost,
      source_config: { api_key: 'key-1', start_date: 'soon' },
    })
    const onSaved = vi.fn()
    const user = userEvent.setup()
    render(<SourceConfigForm sourceId={id} onSaved={onSaved} />, { wrapper })

    const date = await screen.findByRole('textbox', { name: 'Start date' })
    expect(date).toBeInvalid()
    expect(date).not.toHaveFocus()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.clear(date)
    await user.type(date, '2026-01-01')
    expect(date).toBeValid()
    await user.click(button('Save changes'))

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })
})

it('says in words that a source was removed meanwhile, and keeps what was changed', async () => {
  const { sandbox, wrapper } = setupSandbox()
  const { id } = sandbox.addSource({
    source_template_id: templateIds.parcelpost,
    name: 'Parcels',
    source_config: { api_key: 'key-1' },
  })
  const user = userEvent.setup()
  render(<SourceConfigForm sourceId={id} />, { wrapper })
  const name = await screen.findByRole('textbox', { name: 'Source name' })
  await user.type(name, ' 2')
  sandbox.addFault({ method: 'PUT', path: '/embedded/sources/*', status: 404, body: { detail: 'Source not found' } })

  await user.click(button('Save changes'))

  expect(await screen.findByText(/It may have been removed in the meantime/)).toBeVisible()
  expect(name).toHaveValue('Parcels 2')
})

it('starts anew where nothing was entered before, with what the host gives now', async () => {
  const { wrapper } = setupSandbox()
  const draw = (key: string) => (
    <SourceConfigForm key={key} sourceTemplateId={templateIds.parcelpost} initialValues={{ api_key: key }} />
  )
  const { rerender } = render(draw('key-1'), { wrapper })
  expect(await screen.findByLabelText('API key')).toHaveValue('key-1')

  rerender(draw('key-2'))

  expect(await screen.findByLabelText('API key')).toHaveValue('key-2')
})
