import { waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSandbox } from '../../src/sandbox'
import { open } from '../../src/widget/open'
import { shadowScreen } from './shadowScreen'

const opener = document.createElement('button')
opener.textContent = 'Connect a source'
afterEach(() => opener.remove())

async function openDialog() {
  document.body.append(opener)
  opener.focus()
  const sandbox = createSandbox({ seed: 1 })
  const onEvent = vi.fn()
  const options = { token: await sandbox.mintScopedToken(), baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, onEvent }
  const dialog = open(options)
  const host = document.body.lastElementChild
  const screen = shadowScreen(host)
  await screen.findByRole('searchbox', { name: 'Search connectors' })
  return { dialog, host, screen, onEvent }
}

describe('open', () => {
  it('shows the journey in a modal dialog with a name', async () => {
    const { dialog, screen } = await openDialog()

    const element = screen.getByRole('dialog', { name: 'Connect a data source' })
    expect(element).toBeVisible()
    expect(element.matches(':modal')).toBe(true)
    expect(screen.getByRole('searchbox', { name: 'Search connectors' }).matches(':focus')).toBe(true)
    dialog.destroy()
  })

  it('closes with Escape: the host hears it once, focus goes back, nothing is left', async () => {
    const user = userEvent.setup()
    const { host, screen, onEvent } = await openDialog()

    // user-event presses keys without the browser's own reaction to them.
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
    await user.keyboard('{Escape}')

    await waitFor(() => expect(host).not.toBeInTheDocument())
    expect(onEvent.mock.calls.filter(([event]) => event.type === 'closed')).toHaveLength(1)
    expect(opener).toHaveFocus()
  })

  it('closes with its button', async () => {
    const user = userEvent.setup()
    const { host, screen, onEvent } = await openDialog()

    await user.click(screen.getByRole('button', { name: 'Close' }))

    await waitFor(() => expect(host).not.toBeInTheDocument())
    expect(onEvent.mock.calls.filter(([event]) => event.type === 'closed')).toHaveLength(1)
  })

  it('closes when the host says so, and tells it', async () => {
    const { dialog, host, onEvent } = await openDialog()

    dialog.close()
    dialog.close()

    await waitFor(() => expect(host).not.toBeInTheDocument())
    expect(onEvent.mock.calls.filter(([event]) => event.type === 'closed')).toHaveLength(1)
  })

  it('goes without a word when it is destroyed', async () => {
    const { dialog, host, onEvent } = await openDialog()

    dialog.destroy()

    expect(host).not.toBeInTheDocument()
    expect(onEvent).not.toHaveBeenCalledWith({ type: 'closed' })
    expect(opener).toHaveFocus()
  })
})
