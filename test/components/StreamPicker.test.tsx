import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { StreamPicker, type StreamPickerProps } from '../../src/components/StreamPicker'
import type { AddStreamRequest } from '../../src/domain/streamConfig'
import { shopCatalog } from '../../stories/support/catalogs'
import { renderWithSandbox } from '../support/renderWithSandbox'

function draw({ streams, ...props }: { streams?: AddStreamRequest[] } & Partial<StreamPickerProps> = {}) {
  const user = userEvent.setup()
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: shopCatalog } })
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost, streams })
  const { events } = renderWithSandbox(<StreamPicker sourceId={id} {...props} />, { sandbox })
  const writes = () =>
    sandbox.requests
      .filter(({ method, path }) => method !== 'GET' && path.includes('/streams'))
      .map(({ method, path, body }) => ({ method, path: path.slice(path.indexOf('/streams')), body }))
  return { user, sandbox, events, writes }
}

const tick = (name: string) => screen.findByRole('checkbox', { name: `Sync ${name}` })
const choice = (name: string) => screen.findByRole('combobox', { name })
const apply = () => screen.getByRole('button', { name: 'Apply changes' })

describe('<StreamPicker>', () => {
  it('adds a stream with the body of the API documentation', async () => {
    const { user, writes } = draw()
    await user.click(await tick('users'))
    await user.selectOptions(await choice('Sync mode of users'), 'Incremental, deduplicated')
    await user.selectOptions(await choice('Primary key of users'), 'id')

    await user.click(apply())

    expect(await screen.findByText('1 stream updated.')).toBeVisible()
    expect(writes()).toEqual([
      {
        method: 'POST',
        path: '/streams',
        body: {
          stream_name: 'users',
          sync_mode: 'incremental',
          destination_sync_mode: 'append_dedup',
          cursor_field: ['updated_at'],
          primary_key: [['id']],
        },
      },
    ])
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Apply changes' })).not.toBeInTheDocument())
    expect(await tick('users')).toBeChecked()
  })

  it('patches a stored stream with two whole attributes', async () => {
    const { user, writes } = draw({
      streams: [{ stream_name: 'users', sync_mode: 'full_refresh', destination_sync_mode: 'append' }],
    })
    await user.selectOptions(await choice('Sync mode of users'), 'Incremental, append')

    await user.click(apply())

    expect(await screen.findByText('1 stream updated.')).toBeVisible()
    expect(writes()).toEqual([
      {
        method: 'PATCH',
        path: '/streams/users',
        body: [
          { op: 'replace', path: '/sync_mode', value: 'incremental' },
          { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
        ],
      },
    ])
  })

  it('keeps what failed as pending with the reason, and sends only that again', async () => {
    const { user, sandbox, writes } = draw({
      streams: [{ stream_name: 'carts', sync_mode: 'full_refresh', destination_sync_mode: 'append' }],
    })
    sandbox.addFault({ method: 'DELETE', status: 422, body: { detail: 'Carts are needed elsewhere' }, times: 1 })
    await user.click(await tick('carts'))
    await user.click(await tick('countries'))

    await user.click(apply())
    expect(await screen.findByText(/Not applied: .*Carts are needed elsewhere/)).toBeVisible()
    expect(await screen.findByText('1 stream removed')).toBeVisible()
    expect(await tick('countries')).toBeChecked()
    expect(await tick('carts')).not.toBeChecked()

    await user.click(screen.getByRole('button', { name: 'Retry failed' }))
    await waitFor(() => expect(screen.queryByText('1 stream removed')).not.toBeInTheDocument())
    expect(writes().map(({ method }) => method)).toEqual(expect.arrayContaining(['POST', 'DELETE', 'DELETE']))
    expect(writes()).toHaveLength(3)
  })

  it('tells the host the edits, once per change, as props and as events', async () => {
    const onEditsChange = vi.fn()
    const { user, events } = draw({ onEditsChange })

    await user.click(await tick('countries'))

    const add = {
      type: 'add',
      stream: { stream_name: 'countries', sync_mode: 'full_refresh', destination_sync_mode: 'overwrite' },
    }
    expect(onEditsChange).toHaveBeenCalledExactlyOnceWith([add])
    const told = events.filter(({ type }) => type === 'stream_edits_changed')
    expect(told).toEqual([{ type: 'stream_edits_changed', source_id: expect.any(String), edits: [add] }])
  })

  it('hands the edits to a host that applies them itself, and sends nothing', async () => {
    const onApply = vi.fn()
    const { user, writes } = draw({ onApply })
    await user.click(await tick('countries'))

    await user.click(apply())

    expect(onApply).toHaveBeenCalledOnce()
    expect(onApply.mock.lastCall?.[0]).toHaveLength(1)
    expect(writes()).toEqual([])
  })

  it('keeps picks when the source is discovered again', async () => {
    const { user, sandbox } = draw()
    await user.click(await tick('countries'))

    await user.click(screen.getByRole('button', { name: 'Discover again' }))
    await vi.waitFor(() => expect(sandbox.requests.filter(({ path }) => path.endsWith('/discover'))).toHaveLength(2))

    expect(await tick('countries')).toBeChecked()
    expect(apply()).toBeVisible()
  })

  it('finds the incremental streams by an expression and adds each with one press', async () => {
    const { user, writes } = draw()
    await user.click(await screen.findByRole('combobox', { name: 'Filter streams' }))
    await user.paste("streams[?contains(supported_sync_modes, 'incremental')].name")
    await screen.findByText('5 of 7 streams')

    await user.click(screen.getByRole('checkbox', { name: 'Select all matching streams' }))
    await user.click(apply())

    expect(await screen.findByText('5 streams updated.')).toBeVisible()
    expect(writes().map(({ method, body }) => [method, body])).toHaveLength(5)
  })

  it('honours the whitelist of the template', async () => {
    const user = userEvent.setup()
    const sandbox = createSandbox({ seed: 1 })
    const { id } = sandbox.addSource({ source_template_id: templateIds.tidemark })
    renderWithSandbox(<StreamPicker sourceId={id} />, { sandbox })

    const notes = await screen.findAllByText('Set by your provider')
    expect(notes[0]).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Select all matching streams' }))
    expect(screen.getByRole('checkbox', { name: 'Select all matching streams' })).toBeChecked()
    expect(screen.getAllByRole('checkbox', { name: /^Sync / }).some((box) => !box.matches(':checked'))).toBe(true)
  })

  it("selects the host's recipe by what the operator allows, once that is known", async () => {
    const sandbox = createSandbox({ seed: 1 })
    const { id } = sandbox.addSource({ source_template_id: templateIds.tidemark })
    const streams = ['tickets', 'users', 'macros'].map((name) => ({ name }))
    renderWithSandbox(<StreamPicker sourceId={id} defaultRecipe={{ version: 1, streams }} />, { sandbox })

    await waitFor(async () => expect(await tick('tickets')).toBeChecked())

    expect(await tick('users')).toBeChecked()
    expect(await choice('Cursor field of tickets')).toHaveAccessibleDescription('Set by your provider')
    expect(screen.getByText('2 streams added')).toBeVisible()
  })

  it('tells the host of a recipe that cannot be read, once, and goes on without', async () => {
    const later = JSON.parse('{ "version": 2, "streams": [] }')
    const { user, events } = draw({ defaultRecipe: later })
    await user.click(await tick('users'))

    expect(screen.getByText('1 stream added')).toBeVisible()
    expect(events.filter(({ type }) => type === 'error')).toEqual([
      expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining('version_unknown') }),
    ])
  })
})
