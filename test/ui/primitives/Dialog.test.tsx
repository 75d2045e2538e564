import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Dialog } from '../../../src/ui/primitives/Dialog'

it('asks to be closed when the person presses Close', async () => {
  const user = userEvent.setup()
  const onClose = vi.fn()
  render(
    <Dialog title="Pending changes" onClose={onClose}>
      Nothing to show
    </Dialog>,
  )

  await user.click(screen.getByRole('button', { name: 'Close' }))

  expect(screen.getByRole('dialog', { name: 'Pending changes' })).toBeVisible()
  expect(onClose).toHaveBeenCalledOnce()
})
