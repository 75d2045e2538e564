import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { SourceList } from '../../src/components/SourceList'
import { createSandbox } from '../../src/sandbox/createSandbox'
import { templateIds } from '../../src/sandbox/fixtures/templateIds'
import { renderWithSandbox } from '../support/renderWithSandbox'

function sandboxWithSources() {
  const sandbox = createSandbox()
  const orders = sandbox.addSource({ source_template_id: templateIds.postgres, name: 'Orders' })
  const parcels = sandbox.addSource({ source_template_id: templateIds.parcelpost, name: 'Parcels' })
  return { sandbox, orders, parcels }
}

const rowNames = () =>
  within(screen.getByRole('list', { name: 'Connected sources' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('p')?.textContent)

describe('SourceList', () => {
  it('lists sources with their connector and the day they were connected', async () => {
    const { sandbox } = sandboxWithSources()
    renderWithSandbox(<SourceList />, { sandbox })

    const orders = (await screen.findByText('Orders')).closest('li')

    expect(orders).toHaveTextContent(/Postgres/)
    expect(orders).toHaveTextContent(/Connected \w+ \d+, \d{4}/)
  })

  it('asks before it deletes, naming the source and saying what stays', async () => {
    const user = userEvent.setup()
    const { sandbox } = sandboxWithSources()
    renderWithSandbox(<SourceList />, { sandbox })

    await user.click(await screen.findByRole('button', { name: 'Delete Orders' }))
    const dialog = screen.getByRole('dialog', { name: 'Delete Orders?' })
    expect(dialog).toHaveTextContent('Data that has already been synced stays where it is.')
    await user.click(within(dialog).getByRole('button', { name: 'Keep source' }))

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Delete Orders' })).toHaveFocus()
    expect(sandbox.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
  })

  it('deletes, says so, and keeps focus near where the source was', async () => {
    const user = userEvent.setup()
    const onDeleted = vi.fn()
    const { sandbox, orders } = sandboxWithSources()
    const { events } = renderWithSandbox(<SourceList onDeleted={onDeleted} />, { sandbox })

    await user.click(await screen.findByRole('button', { name: 'Delete Orders' }))
    await user.click(screen.getByRole('button', { name: 'Delete source' }))

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Orders was deleted.'))
    expect(rowNames()).toEqual(['Parcels'])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toContainElement(screen.getByRole('list', { name: 'Connected sources' }))
    expect(onDeleted).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: orders.id }))
    expect(events).toEqual([{ type: 'source_deleted', source_id: orders.id }])
  })

  it('loses nothing when the API fails to delete, and deletes at the second try', async () => {
    const user = userEvent.setup()
    const { sandbox } = sandboxWithSources()
    sandbox.addFault({ method: 'DELETE', path: '/embedded/sources/*', status: 500, times: 1 })
    renderWithSandbox(<SourceList />, { sandbox })

    await user.click(await screen.findByRole('button', { name: 'Delete Orders' }))
    await user.click(screen.getByRole('button', { name: 'Delete source' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Orders could not be deleted')
    expect(alert).toHaveTextContent('It is still connected')
    await user.click(screen.getByRole('button', { name: 'Delete source' }))

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(rowNames()).toEqual(['Parcels'])
  })

  it('goes on deleting when the dialog is closed, and reports a refusal in the list', async () => {
    const user = userEvent.setup()
    const { sandbox } = sandboxWithSources()
    sandbox.addFault({ method: 'DELETE', path: '/embedded/sources/*', status: 500, latency: 60, times: 1 })
    renderWithSandbox(<SourceList />, { sandbox })

    await user.click(await screen.findByRole('button', { name: 'Delete Orders' }))
    await user.click(screen.getByRole('button', { name: 'Delete source' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()

    expect(await screen.findByRole('alert')).toHaveTextContent('Orders could not be deleted')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Delete Orders' })).toBeVisible())
  })

  it('hands the source to the host for what the host does itself', async () => {
    const user = userEvent.setup()
    const [onEdit, onConfigureStreams, onAdd] = [vi.fn(), vi.fn(), vi.fn()]
    const { sandbox, orders } = sandboxWithSources()
    renderWithSandbox(<SourceList onEdit={onEdit} onConfigureStreams={onConfigureStreams} onAdd={onAdd} />, { sandbox })

    await user.click(await screen.findByRole('button', { name: 'Edit Orders' }))
    await user.click(screen.getByRole('button', { name: 'Streams of Orders' }))
    await user.click(screen.getByRole('button', { name: 'Connect a source' }))

    expect(onEdit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: orders.id }))
    expect(onConfigureStreams).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: orders.id }))
    expect(onAdd).toHaveBeenCalledOnce()
  })

  it('says that nothing is connected yet, with one way on', async () => {
    renderWithSandbox(<SourceList onAdd={vi.fn()} />)

    expect(await screen.findByText('Nothing is connected yet.')).toBeVisible()
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  it('loads again on demand when the sources could not be loaded', async () => {
    const user = userEvent.setup()
    const { sandbox } = sandboxWithSources()
    const endFault = sandbox.addFault({ path: '/embedded/sources', status: 500 })
    renderWithSandbox(<SourceList />, { sandbox })

    await screen.findByText('Your sources could not be loaded')
    endFault()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('Orders')).toBeVisible()
  })
})
