import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { CatalogBrowser } from '../../src/components/CatalogBrowser'
import { shopCatalog } from '../../stories/support/catalogs'
import { renderWithSandbox } from '../support/renderWithSandbox'

function shop(source_template_id: string = templateIds.parcelpost) {
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: shopCatalog } })
  return { sandbox, sourceId: sandbox.addSource({ source_template_id }).id }
}

const discoveries = (sandbox: ReturnType<typeof createSandbox>) =>
  sandbox.requests.filter(({ path }) => path.endsWith('/discover')).length

describe('<CatalogBrowser>', () => {
  it('shows the streams that the source offers, after one request', async () => {
    const { sandbox, sourceId } = shop()
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    expect(screen.getByRole('status')).toHaveTextContent('Asking the source which streams it has…')

    expect(await screen.findByRole('row', { name: 'orders' })).toBeVisible()

    expect(screen.getByRole('status')).toHaveTextContent('7 of 7 streams')
    expect(discoveries(sandbox)).toBe(1)
  })

  it('says that the source has nothing', async () => {
    const { sandbox, sourceId } = shop(templateIds.surveyloop)
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })

    expect(await screen.findByText('This source offers no streams.')).toBeVisible()
  })

  it('says why discovery failed, and asks again when told to', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId } = shop()
    sandbox.addFault({ path: '**/discover', status: 500, times: 1 })
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The streams of this source could not be read')

    await user.click(within(alert).getByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('row', { name: 'users' })).toBeVisible()
  })

  it.each([
    ['succeeds', 1],
    ['fails again', 2],
  ])('keeps a keyboard user’s place when trying again %s', async (_, times) => {
    const user = userEvent.setup()
    const { sandbox, sourceId } = shop()
    sandbox.addFault({ path: '**/discover', status: 500, times })
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.getByRole('alert')).not.toHaveTextContent('What you entered')
    again.focus()

    await user.keyboard('{Enter}')
    if (times === 1) await screen.findByRole('row', { name: 'users' })
    else await screen.findByRole('button', { name: 'Try again' })
    expect(document.body).not.toHaveFocus()
    await user.tab()

    const next = times === 1 ? screen.getByRole('combobox', { name: 'Filter streams' }) : screen.getByRole('alert')
    expect(next.contains(document.activeElement)).toBe(true)
  })

  it('asks the source once more, and keeps the filter', async () => {
    const user = userEvent.setup()
    const { sandbox, sourceId } = shop()
    renderWithSandbox(<CatalogBrowser sourceId={sourceId} />, { sandbox })
    await user.type(await screen.findByRole('combobox', { name: 'Filter streams' }), 'order')

    await user.click(screen.getByRole('button', { name: 'Discover again' }))

    await vi.waitFor(() => expect(discoveries(sandbox)).toBe(2))
    expect(await screen.findByRole('button', { name: 'Discover again' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('2 of 7 streams')
  })
})
