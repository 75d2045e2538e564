import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createSandbox, type Fault, templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { CatalogBrowser, type CatalogBrowserProps } from '../../src/components/CatalogBrowser'
import { StreamPicker } from '../../src/components/StreamPicker'
import { shopCatalog } from '../../stories/support/catalogs'
import { renderWithSandbox } from '../support/renderWithSandbox'

const incremental = "streams[?contains(supported_sync_modes, 'incremental')]"
const query = { method: 'POST', path: '**/catalog/query' }

async function setup({ fault, ...props }: Partial<CatalogBrowserProps> & { fault?: Fault } = {}) {
  const user = userEvent.setup()
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: shopCatalog } })
  const sourceId = sandbox.addSource({ source_template_id: templateIds.parcelpost }).id
  if (fault !== undefined) sandbox.addFault({ ...query, ...fault })
  const drawn = renderWithSandbox(<CatalogBrowser sourceId={sourceId} {...props} />, { sandbox })
  const box = await screen.findByRole('combobox', { name: 'Filter streams' })
  const questions = () => sandbox.requests.filter(({ path }) => path.endsWith('/catalog/query')).map(({ body }) => body)
  async function enter(text: string) {
    await user.clear(box)
    await user.click(box)
    await user.paste(text)
    await user.keyboard('{Escape}')
  }
  return { ...drawn, user, sandbox, enter, questions }
}

function countOf(text: string) {
  return vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
}

describe('<CatalogBrowser evaluate="server">', () => {
  it('asks the server once the typing stops, and shows its answer', async () => {
    const { user, questions } = await setup({ evaluate: 'server' })

    await user.type(screen.getByRole('combobox'), 'streams[[?source_defined_cursor].name')

    expect(screen.getByText('Asking the server…')).toBeVisible()
    expect(await screen.findByText('Evaluated by the server.')).toBeVisible()
    expect(screen.getByRole('row', { name: 'users' })).toBeVisible()
    expect(questions()).toEqual([{ jmes_query: 'streams[?source_defined_cursor].name' }])
  })

  it('keeps the answer of an expression', async () => {
    const { enter, questions } = await setup({ evaluate: 'server' })
    await enter("streams[?name=='users']")
    await countOf('1 of 7 streams')

    await enter(incremental)
    await screen.findByText('Evaluated by the server.')
    await enter("streams[?name=='users']")
    await countOf('1 of 7 streams')

    expect(questions()).toHaveLength(2)
  })

  it('asks anew once the streams were discovered again', async () => {
    const { user, enter, questions } = await setup({ evaluate: 'server' })
    await enter("streams[?name=='users']")
    await countOf('1 of 7 streams')
    await enter('')

    await user.click(screen.getByRole('button', { name: 'Discover again' }))
    await screen.findByRole('button', { name: 'Discover again' })
    await enter("streams[?name=='users']")
    await countOf('1 of 7 streams')

    expect(questions()).toHaveLength(2)
  })

  it('looks for words here, and asks nothing that cannot be read', async () => {
    const { enter, questions } = await setup({ evaluate: 'server' })

    await enter('order')
    await countOf('2 of 7 streams')
    await enter("streams[?name='users']")

    expect(await screen.findByText(/To compare, write two equal signs/)).toBeVisible()
    expect(questions()).toEqual([])
  })

  it.each([
    ['a list as it is', [{ name: 'orders' }]],
    ['a list in an envelope', { streams: [{ name: 'orders' }] }],
  ])('reads %s', async (_, body) => {
    const { enter } = await setup({ evaluate: 'server', fault: { status: 200, body } })

    await enter(incremental)

    await countOf('1 of 7 streams')
    expect(screen.getByRole('row', { name: 'orders' })).toBeVisible()
  })

  it('tells of streams that only the server has', async () => {
    const body = [{ name: 'orders' }, { name: 'refunds', namespace: 'shop' }]
    const { enter } = await setup({ evaluate: 'server', fault: { status: 200, body } })

    await enter(incremental)

    expect(await screen.findByText(/also gives 1 stream that this list does not have \(shop\.refunds\)/)).toBeVisible()
  })

  it('says what the server holds against an expression', async () => {
    const fault = { status: 400, body: { detail: 'contains() takes a list' } }
    const { enter, events } = await setup({ evaluate: 'server', fault })

    await enter(incremental)

    expect(await screen.findByText(/does not take this expression: contains\(\) takes a list/)).toBeVisible()
    await countOf('7 of 7 streams')
    expect(events.filter(({ type }) => type === 'error')).toEqual([])
  })

  it('says why there is no answer, and asks again when told to', async () => {
    const { user, enter } = await setup({ evaluate: 'server', fault: { status: 403, times: 1 } })
    await enter("streams[?name=='users']")
    expect(await screen.findByText(/The server could not be asked: You are not allowed to do this/)).toBeVisible()

    screen.getByRole('button', { name: 'Ask again' }).focus()
    await user.keyboard('{Enter}')

    await countOf('1 of 7 streams')
    await vi.waitFor(() => expect(screen.getByRole('combobox', { name: 'Filter streams' })).toHaveFocus())
  })
})

describe('<CatalogBrowser> and the server', () => {
  it('says that the server gives the same', async () => {
    const { user, enter, questions } = await setup()
    await enter(incremental)
    expect(questions()).toEqual([])

    await user.click(await screen.findByRole('button', { name: 'Compare with the server' }))

    expect(await screen.findByText(/^The server gives the same \d+ streams\.$/)).toBeVisible()
    expect(questions()).toEqual([{ jmes_query: incremental }])
  })

  it.each<[string, string, unknown, RegExp]>([
    [
      'streams',
      "streams[?name=='users' || name=='orders']",
      [{ name: 'orders' }, { name: 'refunds' }],
      /1 stream only here \(users\) and 1 stream only there \(refunds\)/,
    ],
    ['names', "streams[?name=='users'].name", [], /1 name only here \(users\)/],
    ['a value', 'length(streams)', 12, /The server gives another value/],
  ])('says how the server differs in %s', async (_, expression, body, difference) => {
    const { user, enter } = await setup({ fault: { status: 200, body } })
    await enter(expression)

    await user.click(await screen.findByRole('button', { name: 'Compare with the server' }))

    expect(await screen.findByText(difference)).toBeVisible()
    expect(screen.getByText(/discover again/)).toBeVisible()
  })

  it('forgets a comparison with the text it was about', async () => {
    const { user, enter } = await setup()
    await enter(incremental)
    await user.click(await screen.findByRole('button', { name: 'Compare with the server' }))
    await screen.findByText(/The server gives the same/)

    await enter('length(streams)')

    await vi.waitFor(() => expect(screen.queryByText(/The server gives the same/)).toBeNull())
  })

  it('says why the server could not be asked', async () => {
    const { user, enter } = await setup({ fault: { status: 403 } })
    await enter(incremental)

    await user.click(await screen.findByRole('button', { name: 'Compare with the server' }))

    expect(await screen.findByText('The server could not be asked: You are not allowed to do this.')).toBeVisible()
  })

  it('leaves to the server what was cut off here', async () => {
    const { user, enter } = await setup()
    await enter(`streams${' | [@, @][]'.repeat(10)}`)
    expect(await screen.findByText(/This expression was cut off/)).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Ask the server' }))

    expect(await screen.findByText('Evaluated by the server.')).toBeVisible()
    await countOf('7 of 7 streams')
  })

  it('compares words with nothing', async () => {
    const { enter } = await setup()

    await enter('order')
    await countOf('2 of 7 streams')

    expect(screen.queryByRole('button', { name: 'Compare with the server' })).toBeNull()
  })
})

describe('<StreamPicker evaluate="server">', () => {
  it('shows the streams that the server finds, to pick from', async () => {
    const user = userEvent.setup()
    const sandbox = createSandbox({ seed: 1, catalogs: { shop: shopCatalog } })
    const sourceId = sandbox.addSource({ source_template_id: templateIds.parcelpost }).id
    renderWithSandbox(<StreamPicker sourceId={sourceId} evaluate="server" filter="streams[?name=='users']" />, {
      sandbox,
    })

    await user.click(await screen.findByRole('checkbox', { name: 'Sync users' }))
    await screen.findByText('Evaluated by the server.')

    expect(screen.getByRole('checkbox', { name: 'Sync users' })).toBeChecked()
    expect(screen.queryByRole('checkbox', { name: 'Sync orders' })).toBeNull()
  })
})
