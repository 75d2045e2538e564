import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ConnectFlow } from '../../src/components/ConnectFlow'
import { EmbeddedProvider } from '../../src/components/EmbeddedProvider'
import { createSandbox } from '../../src/sandbox/createSandbox'
import { sandboxTemplates } from '../../src/sandbox/fixtures/sandboxTemplates'
import { templateIds } from '../../src/sandbox/fixtures/templateIds'
import { renderWithSandbox } from '../support/renderWithSandbox'

const button = (name: string) => screen.getByRole('button', { name })
const findHeading = (name: string) => screen.findByRole('heading', { level: 2, name })

/** A title gets the focus just after it is drawn. */
async function expectFocusOn(name: string) {
  const title = await findHeading(name)
  await waitFor(() => expect(title).toHaveFocus())
}

async function connectParcelpost(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Parcelpost' }))
  await user.type(await screen.findByLabelText('API key'), 'key-1')
  await user.click(button('Connect source'))
  await findHeading('Choose what to sync')
}

describe('ConnectFlow', () => {
  it('goes from a connector over its form to its streams, which reach the API', async () => {
    const user = userEvent.setup()
    const onDone = vi.fn()
    const { sandbox, events } = renderWithSandbox(<ConnectFlow onDone={onDone} />)

    await connectParcelpost(user)
    const grid = await screen.findByRole('treegrid', { name: 'Streams' })
    const [tick] = within(grid).getAllByRole('checkbox', { name: /^Sync / })
    if (tick) await user.click(tick)
    await user.click(button('Apply changes'))

    await expectFocusOn('Parcelpost is connected')
    expect(onDone).toHaveBeenCalledOnce()
    expect(sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/streams'))).toHaveLength(
      1,
    )
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'template_selected',
        'source_checked',
        'source_created',
        'catalog_discovered',
        'stream_edits_applied',
      ]),
    )
  })

  it('moves focus to the title of each step, and to the search on the way back', async () => {
    const user = userEvent.setup()
    renderWithSandbox(<ConnectFlow />)
    await screen.findByRole('button', { name: 'Postgres' })
    expect(document.body).toHaveFocus()

    await user.click(button('Postgres'))
    await expectFocusOn('Connect Postgres')
    await user.click(button('Back'))

    expect(screen.getByRole('searchbox', { name: 'Search connectors' })).toHaveFocus()
    expect(screen.getByText('Choose a connector', { selector: '[role=status]' })).toBeInTheDocument()
  })

  it('keeps search and half-filled forms on the way back and forth', async () => {
    const user = userEvent.setup()
    renderWithSandbox(<ConnectFlow />)
    await screen.findByRole('button', { name: 'Parcelpost' })

    await user.type(screen.getByRole('searchbox'), 'parcel')
    await user.click(button('Parcelpost'))
    await user.type(await screen.findByLabelText('API key'), 'half a k')
    await user.click(button('Back'))
    expect(screen.getByRole('searchbox')).toHaveValue('parcel')
    await user.click(button('Parcelpost'))

    expect(screen.getByLabelText('API key')).toHaveValue('half a k')
  })

  it('edits the new source, and keeps the ticks, when the person goes back from its streams', async () => {
    const user = userEvent.setup()
    const { sandbox } = renderWithSandbox(<ConnectFlow />)
    await connectParcelpost(user)
    const [tick] = await screen.findAllByRole('checkbox', { name: /^Sync / })
    if (tick) await user.click(tick)

    await user.click(button('Configure'))
    await findHeading('Edit Parcelpost')
    await user.click(await screen.findByRole('button', { name: 'Save changes' }))
    await findHeading('Choose what to sync')

    expect(await screen.findAllByRole('checkbox', { name: /^Sync /, checked: true })).toHaveLength(1)
    expect(
      sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/embedded/sources'),
    ).toHaveLength(1)
  })

  it('lets the person leave the streams for later, and come back to them', async () => {
    const user = userEvent.setup()
    renderWithSandbox(<ConnectFlow />)
    await connectParcelpost(user)

    await user.click(button('Skip for now'))
    await expectFocusOn('Parcelpost is connected')
    await user.click(button('Choose streams'))

    await expectFocusOn('Choose what to sync')
  })

  it('opens the form at once when there is one connector and no source, without taking focus', async () => {
    const sandbox = createSandbox({ templates: sandboxTemplates.filter(({ id }) => id === templateIds.parcelpost) })
    renderWithSandbox(<ConnectFlow />, { sandbox })

    expect(await screen.findByRole('form', { name: 'Parcelpost' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
    expect(document.body).toHaveFocus()
  })

  it('offers the one connector in the gallery once it has a source', async () => {
    const sandbox = createSandbox({ templates: sandboxTemplates.filter(({ id }) => id === templateIds.parcelpost) })
    sandbox.addSource({ source_template_id: templateIds.parcelpost })
    renderWithSandbox(<ConnectFlow />, { sandbox })

    expect(await screen.findByRole('button', { name: 'Parcelpost' })).toBeVisible()
    expect(button('Manage sources (1)')).toBeVisible()
  })

  it('starts where the host asks for, and starts over when the host asks for something else', async () => {
    const { redraw } = renderWithSandbox(<ConnectFlow sourceTemplateId={templateIds.postgres} />)
    expect(await screen.findByRole('form', { name: 'Postgres' })).toBeVisible()
    expect(await findHeading('Connect Postgres')).toBeVisible()

    redraw(<ConnectFlow view="sources" />)

    expect(await findHeading('Connected sources')).toBeVisible()
  })

  it('manages sources: to their settings and streams, and back to the list', async () => {
    const user = userEvent.setup()
    const sandbox = createSandbox()
    sandbox.addSource({ source_template_id: templateIds.parcelpost, name: 'Parcels', source_config: { api_key: 'k' } })
    renderWithSandbox(<ConnectFlow view="sources" />, { sandbox })

    await user.click(await screen.findByRole('button', { name: 'Edit Parcels' }))
    await expectFocusOn('Edit Parcels')
    await user.click(await screen.findByRole('button', { name: 'Save changes' }))
    await expectFocusOn('Connected sources')
    expect(screen.getByText('Parcels is saved.', { selector: '[role=status]' })).toBeInTheDocument()
    await user.click(button('Streams of Parcels'))
    await expectFocusOn('Choose what to sync')
    await user.click(button('Sources'))

    await expectFocusOn('Connected sources')
  })

  it('tells the host that the person wants to leave', async () => {
    const user = userEvent.setup()
    const onClose = vi.fn()
    const { events } = renderWithSandbox(<ConnectFlow onClose={onClose} />)

    await user.click(button('Close'))

    expect(onClose).toHaveBeenCalledOnce()
    expect(events).toContainEqual({ type: 'closed' })
  })

  it('keeps step and input when the host draws it again with new values', async () => {
    const user = userEvent.setup()
    const { redraw, sandbox } = renderWithSandbox(<ConnectFlow tags={[]} onClose={() => undefined} />)
    await user.click(await screen.findByRole('button', { name: 'Parcelpost' }))
    await user.type(await screen.findByLabelText('API key'), 'half')
    const asked = sandbox.requests.length

    redraw(<ConnectFlow tags={[]} onClose={() => undefined} />)

    expect(screen.getByLabelText('API key')).toHaveValue('half')
    expect(sandbox.requests).toHaveLength(asked)
  })

  it('starts over when the token is of another workspace, since sources belong to one', async () => {
    const user = userEvent.setup()
    const sandbox = createSandbox()
    sandbox.addSource({ source_template_id: templateIds.parcelpost, name: 'Parcels', workspace_name: 'first' })
    sandbox.addSource({ source_template_id: templateIds.postgres, name: 'Orders', workspace_name: 'second' })
    const [first, second] = [await sandbox.mintScopedToken('first'), await sandbox.mintScopedToken('second')]
    const inWorkspace = (token: string) => (
      <EmbeddedProvider fetch={sandbox.fetch} baseUrl={sandbox.baseUrl} token={token}>
        <ConnectFlow view="sources" />
      </EmbeddedProvider>
    )
    const { rerender } = render(inWorkspace(first))
    await user.click(await screen.findByRole('button', { name: 'Edit Parcels' }))
    await findHeading('Edit Parcels')

    rerender(inWorkspace(second))

    expect(await screen.findByRole('button', { name: 'Edit Orders' })).toBeVisible()
    expect(screen.queryByText('Parcels')).toBeNull()
  })

  it('goes through gallery and form with the keyboard alone', async () => {
    const user = userEvent.setup()
    renderWithSandbox(<ConnectFlow />)
    await screen.findByRole('button', { name: 'Parcelpost' })

    await user.tab()
    await user.keyboard('parcel{Enter}')
    const apiKey = await screen.findByLabelText('API key')
    for (let presses = 0; presses < 20 && document.activeElement !== apiKey; presses += 1) await user.tab()
    await user.keyboard('key-1{Enter}')

    await expectFocusOn('Choose what to sync')
  })
})

it('hands what the host settles on to the form', async () => {
  const user = userEvent.setup()
  renderWithSandbox(
    <ConnectFlow
      sourceForm={{
        initialValues: { api_key: 'key-1' },
        hiddenFields: ['start_date', 'of another connector'],
        quickPaste: false,
      }}
    />,
  )

  await user.click(await screen.findByRole('button', { name: 'Parcelpost' }))

  expect(await screen.findByLabelText('API key')).toHaveValue('key-1')
  expect(screen.queryByRole('button', { name: /optional field|Paste settings/ })).toBeNull()
})
