import { screen, waitFor } from '@testing-library/react'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { expect, it } from 'vitest'
import { userEvent as keys } from 'vitest/browser'
import { StreamPicker } from '../../src/components/StreamPicker'
import { shopCatalog } from '../../stories/support/catalogs'
import { renderWithSandbox } from '../support/renderWithSandbox'

/** Presses Tab until the control has the focus. */
async function tabTo(role: string, name: string | RegExp) {
  for (let step = 0; step < 40; step += 1) {
    await keys.tab()
    if (screen.queryAllByRole(role, { name }).includes(document.activeElement as HTMLElement)) return
  }
  throw new Error(`Tab does not lead to the ${role} ${name}`)
}

it('goes from the filter to what is applied by keyboard alone, and keeps its place', async () => {
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: shopCatalog } })
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost, streams: [] })
  renderWithSandbox(<StreamPicker sourceId={id} />, { sandbox })
  await screen.findByRole('checkbox', { name: 'Sync users' })

  await tabTo('combobox', 'Filter streams')
  await keys.keyboard('order')
  await screen.findByText('2 of 7 streams')
  await tabTo('checkbox', 'Select all matching streams')
  await keys.keyboard(' ')
  expect(screen.getByText(/2 streams added/)).toBeVisible()
  await tabTo('button', 'Settings of orders')
  await keys.keyboard('{Enter}')
  await tabTo('radio', 'Incremental, deduplicated')
  await keys.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  await tabTo('button', 'Use these settings')
  await keys.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Settings of orders' })).toHaveFocus())
  await tabTo('button', 'Review changes')
  await keys.keyboard('{Enter}')
  await screen.findByRole('dialog')
  await tabTo('button', 'Apply changes')
  await keys.keyboard('{Enter}')

  expect(await screen.findByText('2 streams updated.')).toBeVisible()
  const sent = sandbox.requests.filter(({ method }) => method === 'POST').map(({ body }) => body)
  expect(sent).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        stream_name: 'orders',
        sync_mode: 'full_refresh',
        destination_sync_mode: 'append',
      }),
      expect.objectContaining({ stream_name: 'order_lines', sync_mode: 'incremental' }),
    ]),
  )
  // The pressed button is gone: Tab goes on from what came of it, not from the top of the page.
  expect(document.body).not.toHaveFocus()
  expect(document.activeElement?.closest('.airbyte-stream-picker-root')).not.toBeNull()
})
