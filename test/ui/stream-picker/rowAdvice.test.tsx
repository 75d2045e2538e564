import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { StreamPickerView } from '../../../src/ui/stream-picker/StreamPickerView'
import { shopCatalog } from '../../../stories/support/catalogs'

async function draw() {
  const user = userEvent.setup()
  render(
    <StreamPickerView
      catalog={shopCatalog}
      stored={[]}
      sourceId="source-1"
      baseUrl="https://api.example.test/api/v1"
      applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
      onCancel={vi.fn()}
      onApply={vi.fn()}
    />,
  )
  await screen.findByRole('treegrid')
  return { user, row: (name: string) => within(screen.getByRole('row', { name })) }
}

it('says why a stream was configured as it was when it is ticked, on that row alone', async () => {
  const { user, row } = await draw()

  await user.click(row('orders').getByRole('checkbox'))

  expect(row('orders').getByText(/Only new and changed records are read\. .*one row per record\./)).toBeVisible()
  await user.click(row('countries').getByRole('checkbox'))
  expect(row('orders').queryByText(/one row per record/)).toBeNull()
  expect(row('countries').getByText(/can only be read in full/)).toBeVisible()
})

it('warns of full copies that are kept, and goes on warning', async () => {
  const { user, row } = await draw()
  await user.click(row('countries').getByRole('checkbox'))

  await user.selectOptions(row('countries').getByRole('combobox', { name: /^Sync mode/ }), 'Full refresh, append')

  await user.click(row('users').getByRole('checkbox'))
  expect(row('countries').getByText(/grows fast/)).toBeVisible()
})
