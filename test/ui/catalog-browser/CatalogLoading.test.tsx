import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CatalogLoading } from '../../../src/ui/catalog-browser/CatalogLoading'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('says nothing of time at first, then how long it took so far, with a way out', () => {
  const onCancel = vi.fn()
  render(<CatalogLoading onCancel={onCancel} />)
  expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()

  act(() => vi.advanceTimersByTime(12_000))

  expect(screen.getByRole('status')).toHaveTextContent('Still asking.')
  expect(screen.getByText('12 sec so far')).toBeVisible()
  screen.getByRole('button', { name: 'Cancel' }).click()
  expect(onCancel).toHaveBeenCalledOnce()
})
