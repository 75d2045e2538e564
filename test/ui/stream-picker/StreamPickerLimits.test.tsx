import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import type { StreamEdit } from '../../../src/domain/streamEdits'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { largeCatalog, shopCatalog } from '../../../stories/support/catalogs'

const idle = { phase: 'idle', total: 0, done: 0, items: [] } as const

function configOf(stream_name: string): StreamConfig {
  return {
    stream_name,
    sync_mode: 'full_refresh',
    destination_sync_mode: 'overwrite',
    cursor_field: null,
    primary_key: null,
  }
}

function draw(props: Partial<StreamPickerViewProps> = {}) {
  const user = userEvent.setup()
  const onApply = vi.fn<(edits: StreamEdit[]) => void>()
  render(
    <StreamPickerView
      catalog={shopCatalog}
      stored={[]}
      sourceId="source-1"
      baseUrl="https://api.example.test/api/v1"
      applyState={idle}
      onCancel={vi.fn()}
      onApply={onApply}
      {...props}
    />,
  )
  return { user, onApply }
}

const tick = (name: string) => screen.findByRole('checkbox', { name: `Sync ${name}` })

describe('the limits of a source', () => {
  it('are not spoken of while both are far', async () => {
    const { user } = draw()

    await user.click(await tick('users'))

    expect(screen.queryByRole('meter')).toBeNull()
  })

  it('come into sight at four fifths', async () => {
    const { user } = draw({ maxStreams: 2, maxFields: 1000 })

    await user.click(await tick('users'))
    expect(screen.queryByRole('meter')).toBeNull()
    await user.click(await tick('orders'))

    expect(screen.getByRole('meter', { name: 'Streams selected' })).toHaveAttribute('aria-valuetext', '2 of 2 streams')
    expect(screen.getByRole('meter', { name: 'Fields selected' })).toHaveTextContent(/^\d+ of 1,000 fields$/)
  })

  it('are in sight from the start where the host asks for it', async () => {
    draw({ showLimits: true, stored: [configOf('users')] })
    await tick('users')

    expect(screen.getByRole('meter', { name: 'Streams selected' })).toHaveTextContent('1 of 1,000 streams')
  })

  it('hold back what goes beyond them, say why, and let it go once it fits', async () => {
    const { user, onApply } = draw({ maxStreams: 1 })
    await user.click(await tick('users'))
    await user.click(await tick('countries'))

    expect(screen.getByText('1 stream too many: unselect one to apply.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Apply changes' }))
    expect(onApply).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing was sent')

    await user.click(await tick('users'))
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Apply changes' }))
    expect(onApply).toHaveBeenCalledOnce()
  })

  it('hold back from the review too', async () => {
    const { user, onApply } = draw({ maxFields: 3 })
    await user.click(await tick('users'))

    await user.click(screen.getByRole('button', { name: 'Review changes' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Apply changes' }))

    expect(onApply).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(/fields? too many: unselect/)
  })

  it('let a source that is beyond them already sync less', async () => {
    const { user, onApply } = draw({ maxStreams: 1, stored: ['users', 'orders', 'carts'].map(configOf) })

    await user.click(await tick('users'))
    await user.click(screen.getByRole('button', { name: 'Apply changes' }))

    expect(onApply).toHaveBeenCalledOnce()
  })

  it('count all that a press selects', async () => {
    const { user } = draw({ catalog: largeCatalog(300), maxStreams: 250 })

    await user.click(await screen.findByRole('checkbox', { name: 'Select all matching streams' }))

    expect(screen.getByRole('meter', { name: 'Streams selected' })).toHaveTextContent('300 of 250 streams')
    expect(screen.getByRole('meter', { name: 'Fields selected' })).toHaveTextContent('6,000 of 20,000 fields')
    expect(screen.getByText('50 streams too many: unselect some to apply.')).toBeVisible()
  })
})
