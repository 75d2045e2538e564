import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import type { Source } from '../../src/domain/source'
import { setupSandbox } from '../query/setupSandbox'

function setup(options: Parameters<typeof setupSandbox>[0] = {}) {
  const given = setupSandbox({ ...options, sandbox: { keepSecretsInRequests: true, ...options.sandbox } })
  const onSaved = vi.fn<(source: Source) => void>()
  const sent = (method: string, path: string) =>
    given.sandbox.requests.filter((request) => request.method === method && request.path === path)
  return { ...given, onSaved, sent, user: userEvent.setup() }
}

const connect = () => screen.getByRole('button', { name: 'Connect source' })

describe('SourceConfigForm', () => {
  it('checks what was entered, saves it, and tells the host', async () => {
    const { wrapper: Wrapper, sent, user, onSaved, onEvent } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} />, { wrapper: Wrapper })
    const form = within(await screen.findByRole('form', { name: 'Parcelpost' }))

    expect(form.getByRole('textbox', { name: 'Source name' })).toHaveValue('Parcelpost')
    await user.type(form.getByLabelText('API key'), 'key-1{Enter}')

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent('POST', '/embedded/sources/check')).toMatchObject([{ body: { source_config: { api_key: 'key-1' } } }])
    expect(sent('POST', '/embedded/sources')).toMatchObject([
      { body: { name: 'Parcelpost', source_template_id: templateIds.parcelpost, source_config: { api_key: 'key-1' } } },
    ])
    expect(onEvent.mock.calls.map(([event]) => event.type)).toEqual(
      expect.arrayContaining(['source_checked', 'source_created']),
    )
    expect(JSON.stringify(onEvent.mock.calls)).not.toContain('key-1')
  })

  it('counts a source as saved though the host stumbles over it', async () => {
    const { wrapper, sent, user, onSaved } = setup()
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined)
    onTestFinished(() => report.mockRestore())
    onSaved.mockImplementation(() => {
      throw new Error('The host has a fault')
    })
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} />, { wrapper })

    await user.type(await screen.findByLabelText('API key'), 'key-1{Enter}')

    await waitFor(() => expect(report).toHaveBeenCalledOnce())
    expect(sent('POST', '/embedded/sources')).toHaveLength(1)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('sends one request however often the button is pressed', async () => {
    const { wrapper, sent, user, onSaved } = setup({ sandbox: { latency: 50 } })
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('API key'), 'key-1')

    await user.tripleClick(connect())

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent('POST', '/embedded/sources/check')).toHaveLength(1)
    expect(sent('POST', '/embedded/sources')).toHaveLength(1)
  })

  it('asks for what is missing before it sends anything, and goes there', async () => {
    const { wrapper, sandbox, user } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.postgres} />, { wrapper })
    await screen.findByRole('form', { name: 'Postgres' })

    await user.click(connect())

    expect(await screen.findByRole('alert')).toHaveTextContent('3 fields need your attention')
    expect(screen.getByRole('textbox', { name: 'Host' })).toHaveFocus()
    expect(
      sandbox.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/embedded/sources')),
    ).toEqual([])
  })

  it('shows the reason of a failed check, keeps everything, and goes on once it is mended', async () => {
    const { wrapper, sent, user, onSaved } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('API key'), 'wrong')

    await user.click(connect())
    expect(await screen.findByRole('alert')).toHaveTextContent('did not accept these credentials')
    expect(screen.getByLabelText('API key')).toHaveValue('wrong')
    expect(screen.queryByRole('button', { name: 'Save anyway' })).toBeNull()
    await user.clear(screen.getByLabelText('API key'))
    await user.type(screen.getByLabelText('API key'), 'right')
    await user.click(connect())

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent('POST', '/embedded/sources')).toHaveLength(1)
  })

  it('saves an unchecked configuration only where the host allows it', async () => {
    const { wrapper, sent, user, onSaved } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} allowUncheckedSave onSaved={onSaved} />, {
      wrapper,
    })
    await user.type(await screen.findByLabelText('API key'), 'wrong')
    await user.click(connect())

    await user.click(await screen.findByRole('button', { name: 'Save anyway' }))

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent('POST', '/embedded/sources/check')).toHaveLength(1)
  })

  it('stops a check on demand and saves nothing', async () => {
    const { wrapper, sent, user } = setup({
      sandbox: { faults: [{ path: '/embedded/sources/check', connection: 'hang' }] },
    })
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} />, { wrapper })
    await user.type(await screen.findByLabelText('API key'), 'key-1')
    await user.click(connect())

    expect(await screen.findByText('Checking the connection…')).toBeVisible()
    expect(screen.getByLabelText('API key')).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))

    expect(await screen.findByText('The check was stopped. Nothing was saved.')).toBeVisible()
    expect(screen.getByLabelText('API key')).toHaveValue('key-1')
    expect(connect()).toHaveFocus()
    expect(sent('POST', '/embedded/sources')).toEqual([])
  })

  it.each([
    [
      'a path',
      { detail: [{ loc: ['body', 'source_config', 'start_date'], msg: 'too far back', type: 'value_error' }] },
    ],
    ['a quoted key', { detail: "Invalid value for 'start_date': too far back" }],
    [
      'a member',
      { message: 'no', errors: [{ field: 'source_config.start_date', message: 'too far back', error_code: 'x' }] },
    ],
  ])('puts a complaint of the API that names a field by %s at that field, folded or not', async (_name, body) => {
    const { wrapper, user } = setup({
      sandbox: { faults: [{ method: 'POST', path: '/embedded/sources', status: 422, body, times: 1 }] },
    })
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} />, { wrapper })
    await user.type(await screen.findByLabelText('API key'), 'key-1')
    await user.click(connect())

    expect(await screen.findByRole('link', { name: /^Start date: .*too far back/ })).toBeVisible()
    const date = screen.getByRole('textbox', { name: 'Start date' })
    expect(date).toHaveFocus()
    expect(date).toHaveAccessibleDescription(expect.stringContaining('too far back'))
    expect(screen.getByLabelText('API key')).toHaveValue('key-1')
  })

  it('says what happened when the service is down, and loses nothing', async () => {
    const { wrapper, user, onSaved } = setup({
      sandbox: { faults: [{ method: 'POST', path: '/embedded/sources', status: 500, times: 1 }] },
    })
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('API key'), 'key-1')

    await user.click(connect())
    expect(await screen.findByText('The source could not be saved')).toBeVisible()
    await user.click(connect())

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('keeps what was typed when the token ends halfway', async () => {
    const { wrapper, sandbox, user, onSaved } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('API key'), 'key-1')
    sandbox.expireTokens()

    await user.click(connect())

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('gives a person who comes back from the gallery what they had typed', async () => {
    const { wrapper: Wrapper, user } = setup()
    const screens = (templateId: string) => (
      <StrictMode>
        <Wrapper>
          <SourceConfigForm sourceTemplateId={templateId} />
        </Wrapper>
      </StrictMode>
    )
    const { rerender } = render(screens(templateIds.parcelpost))
    await user.type(await screen.findByLabelText('API key'), 'key-1')
    await user.type(screen.getByRole('textbox', { name: 'Source name' }), ' of the shop')
    // The browser reports a blur when a focused field leaves the page, and user-event answers it in the middle of React's work.
    await user.tab()

    await act(async () => rerender(screens(templateIds.sampledata)))
    await screen.findByRole('form', { name: 'Sample data' })
    await act(async () => rerender(screens(templateIds.parcelpost)))

    expect(await screen.findByLabelText('API key')).toHaveValue('key-1')
    expect(screen.getByRole('textbox', { name: 'Source name' })).toHaveValue('Parcelpost of the shop')
  })

  it('edits a stored source: masks go back untouched, keys the form does not know stay', async () => {
    const { wrapper, sandbox, sent, user, onSaved } = setup()
    const { id } = sandbox.addSource({
      source_template_id: templateIds.sheetwork,
      name: 'Numbers',
      source_config: { workbook: 'https://a.example', service_account: '{"key":1}', legacy: { a: 1 } },
    })
    render(<SourceConfigForm sourceId={id} onSaved={onSaved} />, { wrapper })
    const workbook = await screen.findByRole('textbox', { name: 'Link to the workbook' })

    expect(screen.getByRole('textbox', { name: 'Source name' })).toHaveValue('Numbers')
    expect(screen.getByRole('button', { name: 'Replace Service account' })).toBeVisible()
    await user.clear(workbook)
    await user.type(workbook, 'https://b.example')
    await user.click(screen.getByRole('button', { name: 'Save changes' }))

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent('PUT', `/embedded/sources/${id}`)[0]?.body).toEqual(
      expect.objectContaining({
        name: 'Numbers',
        source_config: {
          workbook: 'https://b.example',
          service_account: expect.stringMatching(/^\*+$/),
          legacy: { a: 1 },
        },
      }),
    )
  })

  it('shows that it loads, and offers to try again when it could not', async () => {
    const { wrapper, user } = setup({
      sandbox: { faults: [{ path: '/embedded/source-templates/*', status: 500, times: 1 }] },
    })
    render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} />, { wrapper })

    expect(screen.getByRole('status')).toHaveTextContent('Loading the form…')
    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('form', { name: 'Parcelpost' })).toBeVisible()
  })

  it('can be filled in and sent by keyboard alone', async () => {
    const { wrapper, user, onSaved } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.twindoor} onSaved={onSaved} />, { wrapper })
    await screen.findByRole('form', { name: 'Twindoor' })

    screen.getByRole('textbox', { name: 'Source name' }).focus()
    await user.tab()
    await user.keyboard('{ArrowDown}')
    await user.tab()
    await user.keyboard('https://doors.example')
    await user.tab()
    await user.keyboard('ada')
    await user.tab()
    await user.keyboard('pass{Enter}')

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })
})
