import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { finishOAuth } from 'airbyte-embedded-react/client'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import type { Source } from '../../src/domain/source'
import { setupSandbox } from '../query/setupSandbox'

type Settings = Parameters<typeof setupSandbox>[0]

const initiate = '/integrations/connectors/oauth/initiate'

/** A form on a sandbox, and windows that are not shown: their provider's page is answered by hand. */
function setup(options: Settings = {}) {
  const given = setupSandbox({ ...options, sandbox: { keepSecretsInRequests: true, ...options?.sandbox } })
  const windows: { address: string | undefined; isClosed: boolean }[] = []
  const open = vi.spyOn(window, 'open').mockImplementation(() => {
    const shown: (typeof windows)[number] = { address: undefined, isClosed: false }
    windows.push(shown)
    const replace = (address: string) => {
      shown.address = address
    }
    const close = () => {
      shown.isClosed = true
    }
    const blank = { title: '', body: { textContent: '' } }
    return { closed: false, opener: window, document: blank, location: { replace }, close } as unknown as Window
  })
  onTestFinished(() => open.mockRestore())
  const onSaved = vi.fn<(source: Source) => void>()
  const sent = (path: string) =>
    given.sandbox.requests.filter((asked) => asked.method === 'POST' && asked.path === path)
  /** Presses a link of the provider's page, and is the host's page that it leads back to. */
  async function answer(name: 'Allow' | 'Deny', address = windows.at(-1)?.address ?? '') {
    const page = new DOMParser().parseFromString(await (await given.sandbox.fetch(address)).text(), 'text/html')
    const link = [...page.links].find(({ textContent }) => textContent === name)
    const back = await given.sandbox.fetch(new URL(link?.getAttribute('href') ?? '', address))
    return comeBack(back.headers.get('Location') ?? '')
  }
  return { ...given, windows, open, onSaved, sent, answer, user: userEvent.setup() }
}

/** Stands in for the host's page, at the address that the provider sent the person to: tells whether a form took it. */
async function comeBack(address: string) {
  const own = location.href
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
  try {
    history.replaceState(history.state, '', new URL(address).search)
    const isTaken = await finishOAuth()
    return { isTaken, address: location.href, hasClosed: close.mock.calls.length > 0 }
  } finally {
    history.replaceState(history.state, '', own)
    close.mockRestore()
  }
}

const signIn = (name = 'Sign in with Snapboard') => screen.findByRole('button', { name })
const redirect = { oauthRedirectUrl: '/back.html?tenant=7' }

describe('signing in from the form', () => {
  it('is not offered without a page to come back to', async () => {
    const { wrapper } = setup()

    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} />, { wrapper })

    expect(await screen.findByLabelText('Refresh token')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Sign in/ })).not.toBeInTheDocument()
  })

  it('is not offered for a stored source, which keeps its fields', async () => {
    const { sandbox, wrapper } = setup()
    const { id } = sandbox.addSource({ source_template_id: templateIds.snapboard, source_config: { tenant: 'acme' } })

    render(<SourceConfigForm sourceId={id} {...redirect} />, { wrapper })

    expect(await screen.findByLabelText('Refresh token')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Sign in/ })).not.toBeInTheDocument()
  })

  it('makes the source, reads it, and tells the host', async () => {
    const { wrapper, sent, user, answer, onSaved, onEvent, windows } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    expect(screen.queryByLabelText('Refresh token')).not.toBeInTheDocument()

    await user.click(await signIn())
    await screen.findByText('Finish signing in to Snapboard in the window that opened.')
    const back = await answer('Allow')

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(back).toMatchObject({ isTaken: true, hasClosed: true })
    expect(back.address).toMatch(/\?tenant=7$/)
    expect(windows).toMatchObject([{ isClosed: true }])
    expect(sent(initiate)).toMatchObject([
      {
        body: {
          oauth_input_configuration: { tenant: 'acme' },
          replication_config: { tenant: 'acme' },
          name: 'Snapboard',
        },
      },
    ])
    const [source] = onSaved.mock.calls[0] ?? []
    expect(source).toMatchObject({ name: 'Snapboard', source_config: { tenant: 'acme', refresh_token: '**********' } })
    expect(onEvent.mock.calls.map(([event]) => event)).toContainEqual({
      type: 'source_created',
      source_id: source?.id,
      name: 'Snapboard',
      source_template_id: templateIds.snapboard,
    })
  })

  it('creates the source with the secret id, of which nothing is told or kept', async () => {
    const { wrapper, sent, user, answer, onSaved, onEvent, queryClient } = setup({
      sandbox: { oauthAnswer: 'secret_id' },
    })
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')

    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)
    await answer('Allow')
    expect(await screen.findByText('Signed in to Snapboard')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sign in again' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Connect source' }))

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    const [check] = sent('/integrations/connectors/check')
    const [create] = sent('/integrations/connectors')
    const secret = /"server_side_oauth_secret_id":"([^"]+)"/.exec(JSON.stringify(create?.body))?.[1] ?? 'none'
    expect(JSON.stringify(check?.body)).toContain(secret)
    const kept = queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state)
    expect(JSON.stringify([onEvent.mock.calls, kept, document.body.outerHTML, location.href])).not.toContain(secret)
  })

  it('asks to sign in before the source is connected, and again when the provider was told otherwise', async () => {
    const { wrapper, sent, user, answer } = setup({ sandbox: { oauthAnswer: 'secret_id' } })
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')

    await user.click(screen.getByRole('button', { name: 'Connect source' }))
    expect(await signIn()).toHaveFocus()
    expect(await signIn()).toHaveAccessibleDescription('Sign in first.')
    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: /Sign in with Snapboard/ }))
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)
    await answer('Allow')
    await screen.findByText('Signed in to Snapboard')
    await user.type(screen.getByLabelText('Team address'), '-west')

    expect(screen.queryByText('Signed in to Snapboard')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Connect source' }))
    expect(await signIn()).toHaveAccessibleDescription('Sign in first.')
    expect(sent('/integrations/connectors')).toEqual([])
  })

  it('shows what is missing first, and opens no window for it', async () => {
    const { wrapper, user, open, sent } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} />, { wrapper })

    await user.click(await signIn())

    expect(screen.getByLabelText('Team address')).toHaveFocus()
    expect(screen.getByLabelText('Team address')).toBeInvalid()
    expect(open).not.toHaveBeenCalled()
    expect(sent(initiate)).toEqual([])
  })

  it('belongs to one shape of a choice, and is not asked for in another', async () => {
    const { wrapper, user, onSaved, sent } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.quillcrm} {...redirect} onSaved={onSaved} />, { wrapper })
    expect(await signIn('Sign in with Quill CRM')).toBeVisible()
    expect(screen.queryByLabelText('Client id')).not.toBeInTheDocument()

    await user.selectOptions(screen.getByRole('combobox', { name: 'Authentication' }), 'Personal token')
    await user.type(screen.getByLabelText('Access token'), 'token-1')
    await user.type(screen.getByLabelText('Start date'), '2026-01-01T00:00:00Z')
    await user.click(screen.getByRole('button', { name: 'Connect source' }))

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(screen.queryByRole('button', { name: /Sign in/ })).not.toBeInTheDocument()
    expect(sent('/embedded/sources')).toHaveLength(1)
  })

  it('shows why it was refused, and takes a second try', async () => {
    const { wrapper, user, answer, onSaved } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)

    await answer('Deny')
    expect(await screen.findByRole('alert')).toHaveTextContent('You did not allow the access.')
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)
    await answer('Allow')

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('sends one request and opens one window however often the button is pressed', async () => {
    const { wrapper, user, sent, open } = setup({ sandbox: { latency: 30 } })
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')

    await user.dblClick(await signIn())
    await screen.findByText(/^Finish signing in/)

    expect(sent(initiate)).toHaveLength(1)
    expect(open).toHaveBeenCalledOnce()
  })

  it('gives a link where the window was blocked, and waits for what comes of it', async () => {
    const { wrapper, user, open, answer, onSaved } = setup()
    open.mockReturnValue(null)
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')

    await user.click(await signIn())
    const link = await screen.findByRole('link', { name: /Open the sign-in page/ })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    await answer('Allow', link.getAttribute('href') ?? '')

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('is given up by the person: the window closes, and what comes later is not taken', async () => {
    const { wrapper, user, windows, answer, onSaved } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)

    await user.click(screen.getByRole('button', { name: 'Cancel' }))

    expect(await signIn()).toHaveFocus()
    expect(windows).toMatchObject([{ isClosed: true }])
    expect(await answer('Allow')).toMatchObject({ isTaken: false, hasClosed: false })
    expect(onSaved).not.toHaveBeenCalled()
  })

  it('opens the window anew for a person who lost it', async () => {
    const { wrapper, user, windows, sent } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())

    await user.click(await signIn('Open the window again'))

    expect(windows).toMatchObject([{ isClosed: true }, { isClosed: false, address: windows[0]?.address }])
    expect(sent(initiate)).toHaveLength(1)
  })

  it('leaves no window and no listener behind when the form goes', async () => {
    const { wrapper, user, windows, answer, onSaved } = setup()
    const form = render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, {
      wrapper,
    })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)

    form.unmount()

    expect(windows).toMatchObject([{ isClosed: true }])
    expect(await answer('Allow')).toMatchObject({ isTaken: false })
    expect(onSaved).not.toHaveBeenCalled()
  })

  it.each([
    ['http://provider.example/consent', 'unexpected_response'],
    ['javascript:alert(1)', 'unexpected_response'],
  ])('does not open %s', async (consent_url, code) => {
    const { wrapper, user, windows, onEvent } = setup({
      sandbox: { faults: [{ path: initiate, body: { consent_url } }] },
    })
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')

    await user.click(await signIn())

    expect(await screen.findByText('The sign-in did not work')).toBeVisible()
    expect(windows).toMatchObject([{ address: undefined, isClosed: true }])
    expect(onEvent.mock.calls.map(([event]) => event)).toContainEqual(expect.objectContaining({ type: 'error', code }))
  })

  it('says that the page to come back to is on another origin', async () => {
    const { wrapper, user, open } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} oauthRedirectUrl="https://else.example/" />, {
      wrapper,
    })
    await user.type(await screen.findByLabelText('Team address'), 'acme')

    await user.click(await signIn())

    expect(await screen.findByText(/is on another origin than this page/)).toBeInTheDocument()
    expect(open).not.toHaveBeenCalled()
  })

  it('lets the person type the credentials where signing in does not work, with what was typed before', async () => {
    const { wrapper, user, onSaved, sent } = setup({ sandbox: { faults: [{ path: initiate, status: 400 }] } })
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())

    await user.click(await screen.findByRole('button', { name: 'Enter credentials instead' }))
    for (const label of ['Client id', 'Client secret', 'Refresh token'])
      await user.type(screen.getByLabelText(label), 'x1')
    expect(screen.getByLabelText('Team address')).toHaveValue('acme')
    await user.click(screen.getByRole('button', { name: 'Connect source' }))

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent('/embedded/sources')).toMatchObject([
      { body: { source_config: { tenant: 'acme', refresh_token: 'x1' } } },
    ])
  })

  it('reads the source once more when only that failed, in place of making a second', async () => {
    const { wrapper, user, answer, onSaved, sandbox, sent } = setup()
    const endFault = sandbox.addFault({ method: 'GET', path: '/embedded/sources/*', status: 403 })
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)
    await answer('Allow')
    await screen.findByText('The sign-in did not work')

    endFault()
    await user.click(await signIn())

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(sent(initiate)).toHaveLength(1)
  })

  it('goes on when the token was renewed meanwhile', async () => {
    const { wrapper, user, answer, onSaved, sandbox } = setup()
    render(<SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} onSaved={onSaved} />, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)

    sandbox.expireTokens()
    await answer('Allow')

    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  })

  it('still knows of a sign-in when the person comes back to the form', async () => {
    const { wrapper, user, answer } = setup({ sandbox: { oauthAnswer: 'secret_id' } })
    const form = <SourceConfigForm sourceTemplateId={templateIds.snapboard} {...redirect} />
    const drawn = render(form, { wrapper })
    await user.type(await screen.findByLabelText('Team address'), 'acme')
    await user.click(await signIn())
    await screen.findByText(/^Finish signing in/)
    await answer('Allow')
    await screen.findByText('Signed in to Snapboard')

    drawn.rerender(<p>Elsewhere</p>)
    drawn.rerender(form)

    expect(await screen.findByText('Signed in to Snapboard')).toBeVisible()
  })
})
