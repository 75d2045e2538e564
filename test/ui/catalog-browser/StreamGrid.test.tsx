import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Catalog, Stream } from '../../../src/domain/catalog'
import { CatalogBrowserView } from '../../../src/ui/catalog-browser/CatalogBrowserView'
import {
  createStream,
  largeCatalog,
  namespacedCatalog,
  oddlyNamedCatalog,
  shopCatalog,
  wideCatalog,
} from '../../../stories/support/catalogs'

const grid = () => screen.getByRole('treegrid', { name: 'Streams' })
const row = (name: string | RegExp) => within(grid()).getByRole('row', { name })
const labels = () => [...grid().querySelectorAll('[data-index]')].map((each) => each.getAttribute('aria-label'))

async function enter(name: string | RegExp) {
  const user = userEvent.setup()
  const found = await within(grid()).findByRole('row', { name })
  found.focus()
  return user
}

describe('in a dialog of the host', () => {
  it('is walked through by keyboard, and gives each row its room', async () => {
    render(
      <dialog open style={{ width: 320 }}>
        <CatalogBrowserView catalog={namespacedCatalog} />
      </dialog>,
    )
    const user = await enter('public, 2 streams')

    await user.keyboard('{ArrowDown}')

    expect(row('public.users')).toHaveFocus()
    await waitFor(() => {
      const places = [...grid().querySelectorAll('[data-index]')].map((each) => each.getBoundingClientRect())
      for (const [at, place] of places.entries()) {
        expect(place.bottom - (places[at + 1]?.top ?? place.bottom)).toBeLessThan(1)
      }
    })
  })
})

describe('groups', () => {
  it('head the streams of each namespace, with their number, level and place', async () => {
    render(<CatalogBrowserView catalog={namespacedCatalog} />)

    expect(await screen.findByRole('row', { name: 'public, 2 streams' })).toHaveAttribute('aria-level', '1')
    expect(row('audit, 2 streams')).toHaveAttribute('aria-posinset', '2')
    expect(row('audit, 2 streams')).toHaveAttribute('aria-setsize', '3')
    expect(row('audit.users')).toHaveAttribute('aria-level', '2')
    expect(row('audit.users')).toHaveAttribute('aria-rowindex', '6')
    expect(row('No namespace, 1 stream')).toBeVisible()
    expect(grid()).toHaveAttribute('aria-rowcount', '9')
  })

  it('tell how many streams a filter leaves, and go for a result in an order of its own', async () => {
    const { rerender } = render(<CatalogBrowserView catalog={namespacedCatalog} filter="users" />)

    await waitFor(() =>
      expect(labels()).toEqual(['public, 1 of 2 streams', 'public.users', 'audit, 1 of 2 streams', 'audit.users']),
    )

    rerender(<CatalogBrowserView catalog={namespacedCatalog} filter="reverse(sort_by(streams, &name))" />)
    await waitFor(() => expect(labels()).toEqual(['audit.users', 'public.users', 'orders', 'notes', 'events']))
    expect(row('orders')).toHaveTextContent('public.orders')
  })

  it('close and open by keyboard, and lead to their streams and back', async () => {
    render(<CatalogBrowserView catalog={namespacedCatalog} />)
    const user = await enter('public, 2 streams')

    await user.keyboard('{ArrowLeft}')
    expect(labels().slice(0, 2)).toEqual(['public, 2 streams', 'audit, 2 streams'])
    expect(row('public, 2 streams')).toHaveAttribute('aria-expanded', 'false')

    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(row('public.users')).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(row('public, 2 streams')).toHaveFocus()
  })

  it('keep the head of the group at the top while its streams go past', async () => {
    const streams = ['public', 'audit'].flatMap((namespace) =>
      Array.from({ length: 60 }, (_, at) => createStream(`table_${at}`, { namespace })),
    )
    render(<CatalogBrowserView catalog={{ streams }} />)
    await screen.findByRole('row', { name: 'public, 60 streams' })

    grid().scrollTop = grid().scrollHeight * 0.7
    const head = await screen.findByRole('row', { name: 'audit, 60 streams' })
    await waitFor(() => expect(head).toHaveAttribute('data-sticky'))
    const columns = within(grid()).getByRole('columnheader', { name: 'Stream' }).getBoundingClientRect()
    expect(Math.abs(head.getBoundingClientRect().top - columns.bottom)).toBeLessThan(30)
  })
})

describe('letters', () => {
  it('lead to the next stream whose name begins so, and around', async () => {
    render(<CatalogBrowserView catalog={shopCatalog} />)
    const user = await enter('users')

    await user.keyboard('o')
    expect(row('orders')).toHaveFocus()
    await user.keyboard('o')
    expect(row('order_lines')).toHaveFocus()
    await user.keyboard('o')
    expect(row('orders')).toHaveFocus()
  })

  it('find one of 50,000 out of sight', async () => {
    const { streams } = largeCatalog(50_000)
    render(<CatalogBrowserView catalog={{ streams: [...streams, createStream('zebras')] }} />)
    const user = await enter('table_0')

    await user.keyboard('z')

    await waitFor(() => expect(row('zebras')).toHaveFocus())
  })
})

describe('the focus', () => {
  it('stays in the grid when its row goes with another filter', async () => {
    const { rerender } = render(<CatalogBrowserView catalog={shopCatalog} filter="" />)
    await enter('products')

    rerender(<CatalogBrowserView catalog={shopCatalog} filter="order" />)

    await waitFor(() => expect(labels()).toEqual(['orders', 'order_lines']))
    expect(row('orders')).toHaveFocus()
  })

  it('stays on its stream when the catalog is discovered again', async () => {
    const { rerender } = render(<CatalogBrowserView catalog={shopCatalog} />)
    const user = await enter('orders')
    await user.keyboard('{ArrowRight}')
    const again: Catalog = structuredClone(shopCatalog)

    rerender(<CatalogBrowserView catalog={{ streams: [createStream('brand_new'), ...again.streams] }} />)

    expect(row('orders')).toHaveFocus()
    expect(row('orders')).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{ArrowUp}')
    expect(row('users')).toHaveFocus()
  })

  it('goes nowhere by itself while it is elsewhere', async () => {
    const { rerender } = render(<CatalogBrowserView catalog={shopCatalog} filter="" />)
    await enter('products')
    screen.getByRole('combobox').focus()

    rerender(<CatalogBrowserView catalog={shopCatalog} filter="order" />)

    await waitFor(() => expect(labels()).toHaveLength(2))
    expect(screen.getByRole('combobox')).toHaveFocus()
  })

  it('keeps the last row clear of the edge while it walks down', async () => {
    render(<CatalogBrowserView catalog={largeCatalog(100)} />)
    const user = await enter('table_0')

    await user.keyboard('{ArrowDown>20/}')

    await waitFor(() => expect(row('table_20')).toHaveFocus())
    await waitFor(() =>
      expect(row('table_20').getBoundingClientRect().bottom).toBeLessThanOrEqual(grid().getBoundingClientRect().bottom),
    )
  })
})

describe('the page around', () => {
  it.each(['{ArrowDown}', '{End}', '{PageDown}'])('is scrolled to the row that %s leads to', async (key) => {
    render(
      <div style={{ paddingBlock: '80vh' }}>
        <CatalogBrowserView catalog={largeCatalog(500)} />
      </div>,
    )
    const user = await enter('table_0')
    window.scrollTo(0, 0)
    expect(document.activeElement?.getBoundingClientRect().top).toBeGreaterThan(window.innerHeight * 0.8)

    await user.keyboard(key)

    await waitFor(() =>
      expect(document.activeElement?.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight + 1),
    )
    expect(document.activeElement).toHaveAttribute('role', 'row')
  })

  it('is little under much zoom, and still shows rows below the head', async () => {
    const { innerWidth, innerHeight } = window
    await page.viewport(320, 256)
    try {
      render(<CatalogBrowserView catalog={largeCatalog(100)} />)
      await enter('table_0')

      expect(grid().clientHeight).toBeGreaterThanOrEqual(236)
      expect(grid().clientHeight).toBeLessThanOrEqual(256)
    } finally {
      await page.viewport(innerWidth, innerHeight)
    }
  })

  it('gets Escape from a row, to close a dialog with; a control of the row leads back to it', async () => {
    const left: boolean[] = []
    render(
      <div onKeyDown={(event) => event.key === 'Escape' && left.push(!event.isDefaultPrevented())}>
        <CatalogBrowserView catalog={shopCatalog} />
      </div>,
    )
    const user = await enter('orders')

    await user.keyboard('{Tab}{Escape}')
    expect(row('orders')).toHaveFocus()
    await user.keyboard('{Escape}')

    expect(left).toEqual([false, true])
  })
})

describe('the search of fields', () => {
  it('is there for a wide stream alone, finds fields at any depth and tells how many', async () => {
    render(<CatalogBrowserView catalog={wideCatalog(200)} />)
    const user = await enter('wide')

    await user.keyboard('{ArrowRight}{ArrowRight}')
    const box = screen.getByRole('searchbox', { name: 'Search fields of wide' })
    expect(box).toHaveFocus()
    await user.keyboard('field_17')

    expect(screen.getByText('11 of 200 fields')).toBeVisible()
    expect(labels().slice(2, 4)).toEqual(['group_0 in wide, Object', 'group_0.field_17 in wide, Text, may be empty'])
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(row(/^group_0.field_17 /)).toHaveFocus()
    expect(row(/^group_0.field_17 /)).toHaveAttribute('aria-setsize', '1')
  })

  it('is cleared by Escape, and left by another', async () => {
    render(<CatalogBrowserView catalog={wideCatalog(200)} />)
    const user = await enter('wide')
    await user.keyboard('{ArrowRight}{ArrowRight}nothing is called so')
    expect(screen.getByText('0 of 200 fields')).toBeVisible()

    await user.keyboard('{Escape}')
    expect(screen.getByRole('searchbox')).toHaveValue('')
    await user.keyboard('{Escape}')

    expect(row('wide')).toHaveFocus()
  })
})

describe('code', () => {
  it('reads from left to right on a page that reads from right to left', async () => {
    render(
      <div dir="rtl">
        <CatalogBrowserView catalog={shopCatalog} filter="length(streams)" />
      </div>,
    )
    const value = await screen.findByRole('region', { name: 'Show the result' })
    expect(getComputedStyle(value).direction).toBe('ltr')
  })

  it('so does the schema of a stream', async () => {
    render(
      <div dir="rtl">
        <CatalogBrowserView catalog={shopCatalog} />
      </div>,
    )
    const user = await enter('orders')

    await user.keyboard('{Tab}{Enter}')

    const dialog = await screen.findByRole('dialog', { name: 'orders' })
    for (const code of dialog.querySelectorAll('code, pre')) expect(getComputedStyle(code).direction).toBe('ltr')
  })
})

describe('what else is known', () => {
  const copied: string[] = []
  beforeEach(() => {
    copied.length = 0
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text)
    })
  })

  const deep = createStream('orders', {
    fields: {
      'order lines': {
        type: 'array',
        items: { type: 'object', properties: { sku: { type: 'string', enum: ['a', 'b'] } } },
      },
    },
  })

  it('opens from the row by Tab and Enter, and copies the exact name', async () => {
    render(<CatalogBrowserView catalog={{ streams: [createStream('users ', { namespace: 'public' })] }} />)
    const user = await enter('"users "')

    await user.keyboard('{Tab}{Enter}')
    const dialog = screen.getByRole('dialog', { name: '"users "' })
    await user.click(within(dialog).getByRole('button', { name: 'Copy Name' }))

    expect(copied).toEqual(['users '])
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'More about "users "' })).toHaveFocus()
  })

  it('gives the path of a field through lists, its values, and its schema', async () => {
    render(<CatalogBrowserView catalog={{ streams: [deep] }} />)
    const user = await enter('orders')

    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Tab}{Enter}')
    const dialog = screen.getByRole('dialog', { name: '"order lines"[].sku' })
    await user.click(within(dialog).getByRole('button', { name: 'Copy Path' }))
    await user.click(within(dialog).getByRole('button', { name: 'Copy Path as a list' }))
    await user.click(within(dialog).getByRole('button', { name: 'Copy JSON schema' }))

    expect(copied.slice(0, 2)).toEqual(['"order lines"[].sku', '["order lines","sku"]'])
    expect(JSON.parse(copied[2] ?? '')).toEqual({ type: 'string', enum: ['a', 'b'] })
    expect(dialog).toHaveTextContent('Text, one of 2 values')
  })

  it('copies the whole of a schema of which it shows the beginning', async () => {
    const { streams } = wideCatalog(12_000)
    render(<CatalogBrowserView catalog={{ streams }} />)
    const user = await enter('wide')

    await user.keyboard('{Tab}{Enter}')
    expect(screen.getByText(/Only the beginning is shown/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Copy JSON schema' }))

    expect(JSON.parse(copied[0] ?? '')).toEqual(streams[0]?.json_schema)
  })

  it('copies name and path from the row itself, and says so', async () => {
    render(<CatalogBrowserView catalog={{ streams: [deep] }} />)
    const user = await enter('orders')

    await user.keyboard('{Control>}c{/Control}')
    expect(await screen.findByText('Copied orders')).toBeInTheDocument()
    await user.keyboard('{ArrowRight}{ArrowRight}{Control>}c{/Control}')

    expect(copied).toEqual(['orders', '"order lines"'])
  })

  it('says what to do where the browser does not allow to copy', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    render(<CatalogBrowserView catalog={wideCatalog(4_000)} />)
    const user = await enter('wide')

    await user.keyboard('{Tab}{Enter}')
    await user.click(screen.getByRole('button', { name: 'Copy Name' }))
    expect(await screen.findByText(/does not allow this page to copy/)).toBeVisible()
    expect(screen.getByRole('dialog')).not.toHaveTextContent('"field_3999"')
    await user.click(screen.getByRole('button', { name: 'Copy JSON schema' }))

    // Then the whole of it is there to be marked.
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('"field_3999"'))
  })
})

describe('names', () => {
  it('tells every stream from every other by its accessible name', async () => {
    render(<CatalogBrowserView catalog={oddlyNamedCatalog} />)
    const user = await enter('public, 1 stream')
    const seen = new Set<string>()
    for (let step = 0; step < 40; step += 1) {
      for (const label of labels()) if (label !== null) seen.add(label.trim().replace(/\s+/g, ' '))
      await user.keyboard('{ArrowDown}')
    }

    expect(seen.size).toBe(oddlyNamedCatalog.streams.length + 3)
    expect([...seen]).toEqual(
      expect.arrayContaining(['__proto__', 'a/b', '"orders "', 'or\\u200bders', 'twins (2)', '""']),
    )
  })

  it('tells streams apart to the eye that have name and namespace in common', async () => {
    render(<CatalogBrowserView catalog={{ streams: [createStream('twins'), createStream('twins')] }} />)

    expect(await screen.findByRole('row', { name: 'twins (2)' })).toHaveTextContent(/^twins \(2\)/)
    expect(row('twins')).not.toHaveTextContent('(')
    expect(screen.getByText('(2)')).toBeVisible()
  })

  it('shows how a long name ends', async () => {
    const long = `${'x'.repeat(490)}_the_end`
    render(<CatalogBrowserView catalog={{ streams: [createStream(long)] }} />)

    const end = (await screen.findByText(/_the_end$/)).getBoundingClientRect()

    expect(end.right).toBeLessThanOrEqual(grid().getBoundingClientRect().right)
    expect(screen.getByText(/_the_end$/)).toHaveTextContent(long)
  })

  it.each([
    ['another', `${'a_name_'.repeat(40)}end`, 'end'],
    [`${'a_namespace_'.repeat(30)}tail`, 'orders', 'orders'],
    [`${'a_namespace_'.repeat(30)}tail`, `${'a_name_'.repeat(40)}end`, 'end'],
  ])('share one line with their namespace, and the one that is long gives way (%#)', async (namespace, name, seen) => {
    render(<CatalogBrowserView catalog={{ streams: [createStream('users'), createStream(name, { namespace })] }} />)

    const shown = await within(grid()).findByTitle(`${namespace}.${name}`)
    const box = shown.getBoundingClientRect()
    const range = document.createRange()
    const last = lastText(shown, seen)
    range.setStart(last, last.data.length - seen.length)
    range.setEnd(last, last.data.length)
    const end = range.getBoundingClientRect()
    expect(box.height).toBeLessThan(30)
    expect(end.right).toBeLessThanOrEqual(box.right + 1)
    expect(end.width).toBeGreaterThan(0)
  })
})

/** The last text below the element that ends so. */
function lastText(element: Element, ending: string): Text {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let found: Text | undefined
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && walker.currentNode.data.endsWith(ending)) found = walker.currentNode
  }
  if (found === undefined) throw new Error(`No text ends with ${ending}`)
  return found
}

describe('columns of the host', () => {
  const Owner = vi.fn(({ stream }: { stream: Stream }) => {
    if (stream.name === 'countries') throw new Error('no owner')
    return <b>{`owner of ${stream.name}`}</b>
  })

  it('come last, for streams and for fields, and are drawn no more often than needed', async () => {
    const catalog = { streams: shopCatalog.streams.slice(0, 2) }
    const draw = () => (
      <CatalogBrowserView
        catalog={catalog}
        extraColumns={[{ id: 'owner', head: 'Owner', StreamCell: Owner, FieldCell: FieldNote }]}
      />
    )
    const { rerender } = render(draw())
    const user = await enter('users')
    await user.keyboard('{ArrowRight}')

    expect(row('users')).toHaveTextContent('owner of users')
    expect(row(/^email /)).toHaveTextContent('note on email')
    expect(grid()).toHaveAttribute('aria-colcount', '5')
    Owner.mockClear()
    rerender(draw())
    expect(Owner).not.toHaveBeenCalled()
  })

  it('say so in their place when they throw, and leave the grid alone', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(
      <CatalogBrowserView catalog={shopCatalog} extraColumns={[{ id: 'owner', head: 'Owner', StreamCell: Owner }]} />,
    )

    expect(await screen.findByText('Not available')).toBeInTheDocument()
    expect(row('carts')).toHaveTextContent('owner of carts')
    // React tells the developer, Preact does not; nothing else complains.
    expect(told.mock.calls.length).toBeLessThanOrEqual(1)
    told.mockClear()
  })
})

function FieldNote({ field }: { field: { path: string[] } }) {
  return `note on ${field.path.join('.')}`
}
