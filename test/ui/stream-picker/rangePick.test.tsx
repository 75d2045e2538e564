import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { namespacedCatalog, shopCatalog } from '../../../stories/support/catalogs'

async function draw(props: Partial<StreamPickerViewProps> = {}) {
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
      {...props}
    />,
  )
  await screen.findByRole('treegrid')
  const tick = (name: string) => screen.getByRole('checkbox', { name: `Sync ${name}` })
  return {
    user,
    tick,
    ticked: () =>
      screen
        .getAllByRole<HTMLInputElement>('checkbox', { name: /^Sync / })
        .filter(({ checked }) => checked)
        .map((box) => box.getAttribute('aria-label')?.slice('Sync '.length)),
    async shiftClick(element: HTMLElement) {
      await user.keyboard('{Shift>}')
      await user.click(element)
      await user.keyboard('{/Shift}')
    },
  }
}

const row = (name: string) => screen.getByRole('row', { name })

describe('a range of streams', () => {
  it('is ticked from the last tick to the one that is clicked with Shift, as one step', async () => {
    const { user, tick, ticked, shiftClick } = await draw()
    await user.click(tick('orders'))

    await shiftClick(tick('page_views'))

    expect(ticked()).toEqual(['orders', 'order_lines', 'products', 'page_views'])
    expect(screen.getByText('3 streams selected, 4 in all')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(ticked()).toEqual(['orders'])
  })

  it('is unticked when the one that is clicked was ticked, upwards too, on the row as on the tick', async () => {
    const { user, tick, ticked, shiftClick } = await draw()
    await user.click(screen.getByRole('checkbox', { name: 'Select all matching streams' }))
    await user.click(tick('carts'))

    await shiftClick(screen.getByText('products'))

    expect(ticked()).toEqual(['users', 'orders', 'order_lines'])
    expect(screen.getByText('3 streams no longer selected, 3 left')).toBeInTheDocument()
  })

  it('leaves out streams that are not on offer', async () => {
    const { user, tick, ticked, shiftClick } = await draw({
      customization: {
        stream_selection_mode: 'whitelist',
        stream_whitelist: ['users', 'order_lines'],
        stream_customizations: {},
        stream_mappers: {},
      },
    })
    await user.click(tick('users'))

    await shiftClick(tick('order_lines'))

    expect(ticked()).toEqual(['users', 'order_lines'])
  })

  it('goes by the rows that are there: not into a closed group', async () => {
    const { user, tick, ticked, shiftClick } = await draw({ catalog: namespacedCatalog })
    await user.click(tick('public.users'))
    await user.click(screen.getByRole('row', { expanded: true, name: /^audit/ }))

    await shiftClick(tick('notes'))

    await user.click(screen.getByRole('row', { expanded: false, name: /^audit/ }))
    expect(ticked()).toEqual(['public.users', 'orders', 'audit.users', 'notes'])
  })

  it('follows Shift with Space, and with the arrows', async () => {
    const { user, ticked } = await draw()
    row('users').focus()
    await user.keyboard(' {ArrowDown}{ArrowDown}{Shift>} {/Shift}')
    expect(ticked()).toEqual(['users', 'orders', 'order_lines'])

    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')

    expect(ticked()).toEqual(['users', 'orders', 'order_lines', 'products', 'page_views'])
    expect(row('page_views')).toHaveFocus()
    expect(screen.getByText('1 stream selected, 5 in all')).toBeInTheDocument()
  })
})

it('says before all are ticked how many match and how many of those are ticked already', async () => {
  const { user, tick } = await draw({ filter: 'order', onFilterChange: vi.fn() })
  const all = screen.getByRole('checkbox', { name: 'Select all matching streams' })

  await user.click(tick('orders'))

  expect(all).toBePartiallyChecked()
  expect(all).toHaveAccessibleDescription('2 streams match, 1 already selected')
})
