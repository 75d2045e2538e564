import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { StreamEdit } from '../../../src/domain/streamEdits'
import type { ApplyView } from '../../../src/ui/stream-picker/applyProgress'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { shopCatalog } from '../../../stories/support/catalogs'

async function draw(props: Partial<StreamPickerViewProps> = {}) {
  const user = userEvent.setup()
  const picker = (more: Partial<StreamPickerViewProps>) => (
    <StreamPickerView
      catalog={shopCatalog}
      stored={[]}
      sourceId="source-1"
      baseUrl="https://api.example.test/api/v1"
      applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
      onCancel={vi.fn()}
      onApply={vi.fn()}
      {...props}
      {...more}
    />
  )
  const { rerender } = render(picker({}))
  await screen.findByRole('treegrid')
  // Taken once, before there is anything to say: a screen reader hears only what changes in a place that was there.
  const foot = screen.getByRole('group', { name: 'Pending changes' })
  const places = [...foot.querySelectorAll('[role="status"], [aria-live="polite"]')]
  return {
    user,
    heard: () => places.map((place) => (place.isConnected ? place.textContent : 'gone')).join(''),
    redraw: (more: Partial<StreamPickerViewProps>) => rerender(picker(more)),
  }
}

describe('what a screen reader hears from the foot', () => {
  it('begins with the first change, and goes on with each', async () => {
    const { user, heard } = await draw()
    expect(heard()).toBe('')

    await user.click(screen.getByRole('checkbox', { name: 'Sync users' }))
    expect(heard()).toBe('1 stream added')

    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(heard()).toBe('No changes yet')
  })

  it('is how far a batch has come, by quarters, and what became of it', async () => {
    const { heard, redraw } = await draw()
    const edits = ['users', 'orders', 'carts', 'countries'].map(
      (stream_name): StreamEdit => ({ type: 'remove', stream_name }),
    )
    const view = (phase: ApplyView['phase'], done: number, status: 'waiting' | 'applied'): ApplyView => ({
      phase,
      total: 4,
      done,
      items: edits.map((edit) => ({ edit, status })),
    })

    redraw({ applyState: view('applying', 0, 'waiting') })
    expect(heard()).toBe('Applying changes0 of 4 done')

    redraw({ applyState: view('applying', 3, 'waiting') })
    expect(heard()).toBe('Applying changes3 of 4 done')

    redraw({ applyState: view('done', 4, 'applied') })
    expect(heard()).toBe('4 streams updated.')
  })

  it('is what is too much, as soon as it is', async () => {
    const { user, heard } = await draw({ maxStreams: 5 })

    await user.click(screen.getByRole('checkbox', { name: 'Select all matching streams' }))

    expect(heard()).toContain('2 streams too many: unselect some to apply.')
  })

  it('is that somebody else changed the same', async () => {
    const users = { stream_name: 'users', cursor_field: null, primary_key: null } as const
    const stored = { ...users, sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' } as const
    const { user, heard, redraw } = await draw({ stored: [stored] })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sync mode of users' }), 'Full refresh, append')

    redraw({ stored: [{ ...stored, destination_sync_mode: 'append_dedup' }] })

    expect(heard()).toContain('1 stream was changed elsewhere while you chose.')
    const foot = within(screen.getByRole('group', { name: 'Pending changes' }))
    expect(foot.getByRole('button', { name: 'Decide' })).toBeVisible()
  })
})
