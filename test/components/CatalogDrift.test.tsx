import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createSandbox, type DiscoveredStream, templateIds } from 'airbyte-embedded-react/sandbox'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CatalogBrowser } from '../../src/components/CatalogBrowser'
import { StreamPicker } from '../../src/components/StreamPicker'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { createStream, largeCatalog, shopCatalog } from '../../stories/support/catalogs'
import { changedShopCatalog } from '../../stories/support/changedShop'
import { renderWithSandbox } from '../support/renderWithSandbox'

/** A source whose streams can be changed under way. */
function driftingShop(options: Parameters<typeof createSandbox>[0] = {}) {
  let streams: readonly DiscoveredStream[] = shopCatalog.streams
  const shop = {
    get streams() {
      return streams
    },
  }
  const sandbox = createSandbox({ seed: 1, ...options, catalogs: { shop } })
  const { id: sourceId } = sandbox.addSource({
    source_template_id: templateIds.parcelpost,
    streams: [{ stream_name: 'users' }],
  })
  return {
    sandbox,
    sourceId,
    change(next: readonly DiscoveredStream[] = changedShopCatalog.streams) {
      streams = next
    },
    discoveries: () => sandbox.requests.filter(({ path }) => path.endsWith('/discover')).length,
  }
}

async function discoverAgain(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Discover again' }))
  await screen.findByRole('button', { name: 'Put changes away' })
}

describe('one discovery', () => {
  it('serves a browser and a picker at once, in strict mode, and both again when they come back', async () => {
    const { sandbox, sourceId, discoveries } = driftingShop({ latency: 20 })
    const both = (
      <StrictMode>
        <CatalogBrowser sourceId={sourceId} />
        <StreamPicker sourceId={sourceId} />
      </StrictMode>
    )
    const { redraw } = renderWithSandbox(both, { sandbox })
    await waitFor(() => expect(screen.getAllByRole('row', { name: 'orders' })).toHaveLength(2))

    redraw(<p>Elsewhere</p>)
    redraw(both)

    expect(await screen.findAllByRole('row', { name: 'orders' })).toHaveLength(2)
    expect(discoveries()).toBe(1)
  })

  it('that one of two gives up is given up for both, and begun again for both', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId } = driftingShop()
    const hanging = sandbox.addFault({ path: '**/discover', connection: 'hang' })
    const now = vi.spyOn(Date, 'now')
    const start = Date.now()
    renderWithSandbox(
      <>
        <CatalogBrowser sourceId={sourceId} />
        <CatalogBrowser sourceId={sourceId} />
      </>,
      { sandbox },
    )
    await waitFor(() => expect(sandbox.requests.some(({ path }) => path.endsWith('/discover'))).toBe(true))
    now.mockImplementation(() => start + 15_000)
    const [cancel] = await screen.findAllByRole('button', { name: 'Cancel' }, { timeout: 3000 })
    now.mockRestore()

    if (cancel) await user.click(cancel)

    const begin = await screen.findAllByRole('button', { name: 'Discover streams' })
    expect(begin).toHaveLength(2)

    hanging()
    if (begin[1]) await user.click(begin[1])

    await waitFor(() => expect(screen.getAllByRole('row', { name: 'orders' })).toHaveLength(2))
  })

  it('may come as a job', async () => {
    const { sandbox, sourceId, discoveries } = driftingShop({ discovery: { mode: 'job' } })
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })

    expect(await screen.findByRole('row', { name: 'orders' }, { timeout: 5000 })).toBeVisible()
    expect(discoveries()).toBe(3)
  })

  it('counts the time from when it began, also for one who comes later', async () => {
    const { sandbox, sourceId } = driftingShop()
    sandbox.addFault({ path: '**/discover', connection: 'hang' })
    const now = vi.spyOn(Date, 'now')
    const start = Date.now()
    const { redraw } = renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    await waitFor(() => expect(sandbox.requests.some(({ path }) => path.endsWith('/discover'))).toBe(true))

    redraw(<p>Elsewhere</p>)
    now.mockImplementation(() => start + 75_000)
    redraw(<CatalogBrowser sourceId={sourceId} />)

    expect(await screen.findByText(/^1 min 1[45] sec so far$/)).toBeVisible()
    now.mockRestore()
  })
})

describe('discovering again', () => {
  it('says what changed, what may stop a sync first, and marks each stream and field', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId, change } = driftingShop()
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    await screen.findByRole('row', { name: 'orders' })
    expect(screen.queryByText('New')).toBeNull()
    change()

    await discoverAgain(user)

    expect(screen.getByText('1 new stream, 1 gone, 2 changed.')).toBeVisible()
    expect(screen.getByText('1 stream lost a key, a cursor or a way to sync.')).toBeVisible()
    expect(within(screen.getByRole('row', { name: 'refunds' })).getByText('New')).toBeVisible()
    expect(within(screen.getByRole('row', { name: 'users' })).getByText('Cursor lost')).toBeVisible()
    expect(within(screen.getByRole('row', { name: 'orders' })).getByText('Changed')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Show fields of orders' }))

    expect(await screen.findByText('Was: Number')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Show changes' }))

    const dialog = screen.getByRole('dialog', { name: 'What changed' })
    const items = within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(items).toEqual([
      expect.stringMatching(/^users.*no longer keeps the cursor itself.*The cursor “updated_at” is gone/),
      expect.stringMatching(/^carts.*no longer offers this stream/),
      expect.stringMatching(/^orders.*Field “total” changed its type from “Number” to “Text”/),
      expect.stringMatching(/^refunds.*now offers this stream/),
    ])
  })

  it('keeps filter, picks, what is open and the focus', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId, change } = driftingShop()
    renderWithSandbox(<StreamPicker sourceId={sourceId} />, { sandbox })
    await user.type(await screen.findByRole('combobox', { name: 'Filter streams' }), 'order')
    await user.click(screen.getByRole('checkbox', { name: 'Sync orders' }))
    await user.click(screen.getByRole('button', { name: 'Show fields of orders' }))
    change()

    await discoverAgain(user)

    expect(screen.getByRole('combobox', { name: 'Filter streams' })).toHaveValue('order')
    expect(screen.getByRole('checkbox', { name: 'Sync orders' })).toBeChecked()
    expect(screen.getByRole('row', { name: 'orders' })).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('button', { name: 'Discover again' })).toHaveFocus()
  })

  it.each(['', 'table', 'streams[?name]'])(
    'keeps the place in the list, where it is filtered by “%s”',
    async (filter) => {
      const user = userEvent.setup()
      const { sandbox, sourceId, change } = driftingShop()
      change(largeCatalog(300).streams)
      renderWithSandbox(<CatalogBrowser sourceId={sourceId} filter={filter} />, { sandbox })
      const grid = await screen.findByRole('treegrid')
      const topOf = (row: Element) => row.getBoundingClientRect().top - grid.getBoundingClientRect().top
      grid.scrollTop = 6000
      await waitFor(() => expect(screen.queryByRole('row', { name: 'table_4' })).toBeNull())
      const inSight = within(grid)
        .getAllByRole('row')
        .find((row) => topOf(row) > 60)
      const name = inSight?.getAttribute('aria-label') ?? ''
      const before = inSight ? topOf(inSight) : 0
      change([
        ...Array.from({ length: 20 }, (_, at) => createStream(`early_table_${at}`)),
        ...largeCatalog(300).streams,
      ])

      await discoverAgain(user)

      await waitFor(() => {
        expect(screen.getByRole('status')).toHaveTextContent('320 of 320 streams')
        expect(topOf(screen.getByRole('row', { name }))).toBeCloseTo(before, -1)
      })
    },
  )

  it('says that nothing changed, until told that this was read', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId } = driftingShop()
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })

    await discoverAgain(user)

    expect(screen.getByText('Nothing has changed since the source was last asked.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show changes' })).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Put changes away' }))

    expect(screen.queryByText(/Nothing has changed/)).toBeNull()
    await waitFor(() => expect(document.body).not.toHaveFocus())
  })

  it('shows its changes to every component of the source, also to one that comes later', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId, change } = driftingShop()
    const { redraw } = renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    await screen.findByRole('row', { name: 'orders' })
    change()
    await discoverAgain(user)

    redraw(<StreamPicker sourceId={sourceId} />)

    expect(await screen.findByText('1 new stream, 1 gone, 2 changed.')).toBeVisible()
    expect(within(await screen.findByRole('row', { name: 'refunds' })).getByText('New')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Put changes away' }))

    expect(screen.queryByText('New')).toBeNull()
  })

  it('keeps the list while it takes long or fails, with a way out and a way on', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId } = driftingShop()
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    await screen.findByRole('row', { name: 'orders' })
    const hanging = sandbox.addFault({ path: '**/discover', connection: 'hang' })
    const now = vi.spyOn(Date, 'now')
    const start = Date.now()
    await user.click(screen.getByRole('button', { name: 'Discover again' }))
    now.mockImplementation(() => start + 15_000)

    await user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 3000 }))
    now.mockRestore()

    expect(screen.getByRole('row', { name: 'orders' })).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Discover again' })).not.toHaveAttribute('aria-disabled')

    hanging()
    sandbox.addFault({ path: '**/discover', status: 500, times: 1 })
    await user.click(screen.getByRole('button', { name: 'Discover again' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('The streams of this source could not be read')
    expect(screen.getByRole('row', { name: 'orders' })).toBeVisible()
  })
})

describe('a catalog of another day', () => {
  it('is what the first one is compared with', async () => {
    const { sandbox, sourceId, change } = driftingShop()
    change()
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} previousCatalog={normalizeCatalog(shopCatalog)} />, {
      sandbox,
      queryClient: new QueryClient(),
    })

    expect(await screen.findByText('1 new stream, 1 gone, 2 changed.')).toBeVisible()
    expect(within(screen.getByRole('row', { name: 'refunds' })).getByText('New')).toBeVisible()
  })
})
