import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CatalogBrowserView } from '../../../src/ui/catalog-browser/CatalogBrowserView'
import { emptyCatalog, largeCatalog, shopCatalog } from '../../../stories/support/catalogs'

const box = () => screen.getByRole('combobox', { name: 'Filter streams' })
const grid = () => screen.getByRole('treegrid', { name: 'Streams' })
const status = () => screen.getByRole('status')

/** Results come a moment after the typing. */
const shows = (text: string) => waitFor(() => expect(status()).toHaveTextContent(text))

/** Pasted, since `[` and `{` steer user-event's keyboard. */
async function ask(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.click(box())
  await user.clear(box())
  await user.paste(text)
}

async function streamNames() {
  const rows = await within(grid()).findAllByRole('row')
  return rows.map((row) => row.getAttribute('aria-label')).filter((label) => label !== null)
}

describe('the grid', () => {
  it('mounts only the rows in sight of 5,000 streams', async () => {
    render(<CatalogBrowserView catalog={largeCatalog(5_000)} />)

    const rows = await within(grid()).findAllByRole('row')
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThan(60)
    expect(grid()).toHaveAttribute('aria-rowcount', '5001')
    expect(status()).toHaveTextContent('5,000 of 5,000 streams')
  })

  it('draws its first rows at once', () => {
    render(<CatalogBrowserView catalog={shopCatalog} />)

    expect(screen.getByRole('row', { name: 'users' })).toBeVisible()
  })

  it('is out of sight while nothing is found, and comes back with what was open in it', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)
    screen.getByRole('row', { name: 'orders' }).focus()
    await user.keyboard('{ArrowRight}')

    await ask(user, 'nowhere')
    await shows('0 of')
    expect(screen.queryByRole('treegrid')).toBeNull()
    expect(screen.queryByRole('row')).toBeNull()
    expect(box()).toHaveFocus()

    await ask(user, 'ord')
    await waitFor(() => expect(screen.getByRole('row', { name: 'orders' })).toHaveAttribute('aria-expanded', 'true'))
    expect(screen.getByRole('row', { name: /^id/ })).toBeVisible()
    expect(box()).toHaveFocus()
  })

  it('opens a stream, and a field in it, by keyboard alone', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)
    ;(await screen.findByRole('row', { name: 'users' })).focus()

    await user.keyboard('{ArrowDown}{ArrowRight}')
    const orders = screen.getByRole('row', { name: 'orders' })
    expect(orders).toHaveFocus()
    expect(orders).toHaveAttribute('aria-expanded', 'true')

    await user.keyboard('{ArrowRight}')
    const id = screen.getByRole('row', { name: /^id/ })
    expect(id).toHaveFocus()
    expect(id).toHaveAttribute('aria-level', '2')

    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}')
    const street = screen.getByRole('row', { name: /street/ })
    expect(street).toHaveFocus()
    expect(street).toHaveAttribute('aria-level', '3')
    expect(street).toHaveTextContent('Text, may be empty')

    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(screen.getByRole('row', { name: 'orders' })).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByRole('row', { name: 'orders' })).toHaveFocus()
  })

  it('walks to the last of 5,000 streams and keeps the focus while it is scrolled away', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={largeCatalog(5_000)} />)
    ;(await screen.findByRole('row', { name: 'table_0' })).focus()

    await user.keyboard('{End}')
    const last = await screen.findByRole('row', { name: 'table_4999' })
    await vi.waitFor(() => expect(last).toHaveFocus())

    grid().scrollTop = 0
    await screen.findByRole('row', { name: 'table_0' })
    expect(last).toHaveFocus()

    await user.keyboard('{Home}')
    await vi.waitFor(() => expect(screen.getByRole('row', { name: 'table_0' })).toHaveFocus())
  })

  it('lets one row alone be reached by Tab', async () => {
    render(<CatalogBrowserView catalog={shopCatalog} />)

    const rows = await within(grid()).findAllByRole('row')
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1)
  })

  it('tells the host which stream was activated', async () => {
    const user = userEvent.setup()
    const onStreamActivate = vi.fn()
    render(<CatalogBrowserView catalog={shopCatalog} onStreamActivate={onStreamActivate} />)

    await user.click(await screen.findByText('carts'))
    await user.keyboard('{Enter}')

    expect(onStreamActivate).toHaveBeenCalledTimes(2)
    expect(onStreamActivate).toHaveBeenCalledWith(shopCatalog.streams.at(-1))
  })

  it('says so when the source offers nothing', () => {
    render(<CatalogBrowserView catalog={emptyCatalog} />)

    expect(screen.getByText('This source offers no streams.')).toBeVisible()
    expect(status()).toHaveTextContent('0 of 0 streams')
  })
})

describe('the filter box', () => {
  // The queries of the API's own documentation, as they stand there.
  it.each([
    ['streams[?name==`users` || name==`orders`]', ['users', 'orders']],
    ['streams[?name==`users`]', ['users']],
    [
      "streams[?contains(supported_sync_modes, 'incremental')]",
      ['users', 'orders', 'order_lines', 'page_views', 'carts'],
    ],
    ['streams[*].name', shopCatalog.streams.map(({ name }) => name)],
    ["streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]", ['users']],
    [
      "streams[?contains(supported_sync_modes, 'incremental')].name",
      ['users', 'orders', 'order_lines', 'page_views', 'carts'],
    ],
  ])('answers %s', async (query, expected) => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)

    await ask(user, query)

    expect(screen.getByRole('radio', { name: 'JMESPath' })).toBeChecked()
    await shows(`${expected.length} of 7 streams`)
    expect(await streamNames()).toEqual(expected)
  })

  it('finds streams by words', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)

    await user.type(box(), 'order')

    expect(screen.getByRole('radio', { name: 'Words' })).toBeChecked()
    await shows('2 of 7 streams')
    expect(await streamNames()).toEqual(['orders', 'order_lines'])
  })

  it('offers to clear a filter that nothing matches', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)

    await user.type(box(), 'nothing is called so')
    expect(await screen.findByText('No stream matches this filter.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all streams' }))

    expect(await streamNames()).toHaveLength(7)
  })

  it('says what is wrong and where, keeps the list, and mends it in one press', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)

    await ask(user, "streams[?name='users']")

    await waitFor(() => expect(box()).toBeInvalid())
    expect(box()).toHaveAccessibleDescription(/To compare, write two equal signs: == \(at character 14/)
    expect(await streamNames()).toHaveLength(7)

    await user.click(screen.getByRole('button', { name: /instead of =|Write ==/ }))
    expect(box()).toHaveValue("streams[?name=='users']")
    await shows('1 of 7 streams')
    expect(await streamNames()).toEqual(['users'])
  })

  it('shows a value as a value, and says that it is no list of streams', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)

    await ask(user, 'length(streams)')

    expect(await screen.findByText('This expression gives a value, not streams.')).toBeVisible()
    expect(screen.getByRole('region', { name: 'Show the result' })).toHaveTextContent('7')
    expect(screen.getByRole('button', { name: 'Show all streams' })).toBeVisible()
  })

  it('says that names were mapped back to streams', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)

    await ask(user, 'streams[*].name')

    expect(await screen.findByText(/This expression gives 7 names/)).toBeVisible()
  })

  it('completes an expression by keyboard, and chooses nothing by itself', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)
    await ask(user, 'streams[?contains(supp')

    expect(await screen.findByRole('listbox', { name: 'Suggestions' })).toBeVisible()
    expect(box()).not.toHaveAttribute('aria-activedescendant')

    await user.keyboard('{ArrowDown}')
    const active = screen.getByRole('option', { selected: true })
    expect(box()).toHaveAttribute('aria-activedescendant', active.id)
    await user.keyboard('{Enter}')

    expect(box()).toHaveValue('streams[?contains(supported_sync_modes')
    expect(box()).toHaveFocus()
  })

  it('closes the suggestions on Escape and keeps the text', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)
    await ask(user, 'streams[?na')

    await user.keyboard('{Escape}')

    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(box()).toHaveValue('streams[?na')
  })

  it('leads from words down into the list', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)
    await user.type(box(), 'order')
    await shows('2 of 7 streams')

    await user.keyboard('{ArrowDown}')

    expect(screen.getByRole('row', { name: 'orders' })).toHaveFocus()
  })

  it('writes the expression of a quick filter into the box, and lights those that a typed one asks', async () => {
    const user = userEvent.setup()
    render(<CatalogBrowserView catalog={shopCatalog} />)
    const chip = (name: string) => screen.getByRole('button', { name })

    await user.click(chip('Incremental'))
    await user.click(chip('Has a key'))
    expect(box()).toHaveValue("streams[?contains(supported_sync_modes, 'incremental') && source_defined_primary_key]")
    await shows('3 of 7 streams')

    await ask(user, 'streams[?source_defined_primary_key]')
    expect(chip('Has a key')).toHaveAttribute('aria-pressed', 'true')
    await shows('4 of 7 streams')

    await user.click(chip('Has a key'))
    expect(box()).toHaveValue('')
  })
})
