import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client/createClient'
import { StreamPicker, type StreamPickerProps } from '../../src/components/StreamPicker'
import type { AddStreamRequest } from '../../src/domain/streamConfig'
import type { Fault } from '../../src/sandbox/faults/createFaults'
import { createStream, shopCatalog } from '../../stories/support/catalogs'
import { renderWithSandbox } from '../support/renderWithSandbox'

const many = { streams: Array.from({ length: 200 }, (_, index) => createStream(`table_${index}`)) }
const users: AddStreamRequest = { stream_name: 'users', sync_mode: 'full_refresh', destination_sync_mode: 'append' }
const carts: AddStreamRequest = { stream_name: 'carts', sync_mode: 'full_refresh', destination_sync_mode: 'append' }

type Settings = Partial<StreamPickerProps> & {
  streams?: AddStreamRequest[]
  catalog?: typeof many
  latency?: number
}

function draw({ streams = [], catalog = shopCatalog, latency = 0, ...props }: Settings = {}) {
  const user = userEvent.setup()
  const sandbox = createSandbox({ seed: 1, catalogs: { shop: catalog }, latency })
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost, streams })
  const picker = <StreamPicker sourceId={id} {...props} />
  const drawn = renderWithSandbox(picker, { sandbox })
  const elsewhere = createClient({
    fetch: sandbox.fetch,
    baseUrl: sandbox.baseUrl,
    getToken: () => sandbox.mintScopedToken(),
  })
  const writes = () => sandbox.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/streams'))
  const stored = async () => {
    const configs = await elsewhere.listStreams(id)
    return Object.fromEntries(configs.map((config) => [config.stream_name, config]))
  }
  return { ...drawn, id, user, sandbox, elsewhere, writes, stored, picker }
}

const tick = (name: string) => screen.findByRole('checkbox', { name: `Sync ${name}` })
const tickAll = () => screen.findByRole('checkbox', { name: 'Select all matching streams' })
const modeOf = (name: string) => screen.findByRole('combobox', { name: `Sync mode of ${name}` })
const apply = () => screen.getByRole('button', { name: 'Apply changes' })
const onStreams = { path: '/integrations/sources/*/streams' } satisfies Fault

describe('applying while the API has trouble', () => {
  it('keeps what is left when the server stops in the middle of 200 edits, and finishes when it is back', async () => {
    const { user, sandbox, writes, stored } = draw({ catalog: many })
    sandbox.addFault({ ...onStreams, method: 'POST', after: 80, connection: 'lose', times: 3 })
    sandbox.addFault({ path: '/integrations/**', method: 'POST', after: 83, connection: 'drop' })
    sandbox.addFault({ path: '/integrations/sources/*/streams/*', connection: 'drop' })
    await user.click(await tickAll())

    await user.click(apply())
    await screen.findByText(/streams could not be updated/, undefined, { timeout: 45_000 })
    expect(writes().length).toBeLessThan(110)

    sandbox.clearFaults()
    await user.click(await screen.findByRole('button', { name: 'Retry failed' }))
    await waitFor(async () => expect(Object.keys(await stored())).toHaveLength(200), { timeout: 45_000 })

    expect(await screen.findByText(/^\d+ streams updated\.$/)).toBeVisible()
    expect(screen.queryByText(/could not be updated/)).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Apply changes' })).not.toBeInTheDocument()
    // Never answered by "already part of this source".
    expect(writes().filter(({ status }) => status === 409)).toEqual([])
  }, 60_000)

  it('rides out a server that is away for a moment', async () => {
    const { user, sandbox, stored } = draw({ catalog: many })
    sandbox.addFault({ path: '/integrations/**', after: 60, status: 503, times: 4 })
    await user.click(await tickAll())

    await user.click(apply())

    expect(await screen.findByText('200 streams updated.', undefined, { timeout: 45_000 })).toBeVisible()
    expect(Object.keys(await stored())).toHaveLength(200)
  }, 60_000)

  it('waits as one where the API asks for time, and sends little meanwhile', async () => {
    const { user, sandbox, writes } = draw({ catalog: many })
    const relent = sandbox.addFault({ ...onStreams, method: 'POST', after: 20, status: 429, retry_after: 1 })
    const refused = () => writes().filter(({ status }) => status === 429)
    await user.click(await tickAll())

    await user.click(apply())
    await waitFor(() => expect(refused().length).toBeGreaterThan(4), { timeout: 45_000 })
    relent()

    expect(await screen.findByText('200 streams updated.', undefined, { timeout: 45_000 })).toBeVisible()
    // Two rounds of the four who send: in the second that they were asked to wait, nobody asked again.
    expect(refused().length).toBeLessThanOrEqual(8)
    expect(writes()).toHaveLength(200 + refused().length)
  }, 60_000)

  it('renews the token once when it expires in the middle', async () => {
    const { user, sandbox, writes, events } = draw({ catalog: many })
    sandbox.addFault({ ...onStreams, method: 'POST', after: 50, times: 1, expire_tokens: 'scoped' })
    await user.click(await tickAll())
    const renewals = () => events.filter(({ type }) => type === 'token_refreshed').length
    const before = renewals()

    await user.click(apply())

    expect(await screen.findByText('200 streams updated.', undefined, { timeout: 45_000 })).toBeVisible()
    expect(writes().filter(({ status }) => status === 200)).toHaveLength(200)
    expect(renewals() - before).toBe(1)
  }, 60_000)

  it('tells why one is refused and another unknown, applies the rest, and sends only those again', async () => {
    const { user, sandbox, writes, stored } = draw({ streams: [users, carts] })
    sandbox.addFault({
      method: 'PATCH',
      path: '**/users',
      status: 422,
      body: { detail: 'No such mode here' },
      times: 1,
    })
    await user.selectOptions(await modeOf('users'), 'Incremental, append')
    await user.click(await tick('countries'))
    await user.click(await tick('orders'))
    sandbox.addFault({ method: 'POST', status: 404, body: { detail: 'Not found in source catalog' }, times: 1 })

    await user.click(apply())
    expect(await screen.findByText(/Not applied: No such mode here/)).toBeVisible()
    expect(await screen.findByText(/Not applied: Not found in source catalog/)).toBeVisible()
    const before = writes().length

    await user.click(await screen.findByRole('button', { name: 'Retry failed' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Apply changes' })).not.toBeInTheDocument())
    expect(screen.queryByText(/Not applied/)).not.toBeInTheDocument()
    await waitFor(() => expect(writes().length - before).toBe(2))
    await screen.findByText('2 streams updated.')
    expect(Object.keys(await stored()).sort()).toEqual(['carts', 'countries', 'orders', 'users'])
    expect((await stored()).users?.sync_mode).toBe('incremental')
  })

  it('loses nothing when the picker is left in the middle, and shows what is stored when it is back', async () => {
    const { user, writes, stored, unmount, sandbox, picker } = draw({ catalog: many, latency: 20 })
    await user.click(await tickAll())
    await user.click(apply())
    await waitFor(() => expect(writes().length).toBeGreaterThan(20))

    unmount()
    const sent = writes().length
    const count = Object.keys(await stored()).length
    renderWithSandbox(picker, { sandbox })

    expect(writes()).toHaveLength(sent)
    expect(await screen.findByText(`${count} selected`)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Apply changes' })).not.toBeInTheDocument()
    cleanup()
  }, 30_000)
})

describe('two windows on one source', () => {
  it('leave alone what only the other one changed', async () => {
    const { user, id, elsewhere, stored, writes } = draw({ streams: [users] })
    await user.selectOptions(await modeOf('users'), 'Incremental, append')
    await elsewhere.updateStream(id, 'users', [{ op: 'replace', path: '/primary_key', value: [['id']] }])

    await user.click(apply())

    expect(await screen.findByText('1 stream updated.')).toBeVisible()
    expect(writes().at(-1)?.body).toEqual([
      { op: 'replace', path: '/sync_mode', value: 'incremental' },
      { op: 'replace', path: '/cursor_field', value: ['updated_at'] },
    ])
    expect((await stored()).users).toMatchObject({ sync_mode: 'incremental', primary_key: [['id']] })
  })

  it('send nothing that the other one did already', async () => {
    const { user, id, elsewhere, writes } = draw({ streams: [carts] })
    await user.click(await tick('carts'))
    await elsewhere.removeStream(id, 'carts')
    const before = writes().length

    await user.click(apply())

    expect(await screen.findByText('1 stream updated.')).toBeVisible()
    expect(writes()).toHaveLength(before)
  })

  it('ask where both changed the same, send the rest, and then what the person keeps', async () => {
    const { user, id, elsewhere, stored } = draw({ streams: [users, carts] })
    await user.selectOptions(await modeOf('users'), 'Incremental, append')
    await user.click(await tick('carts'))
    await user.click(await tick('countries'))
    await elsewhere.updateStream(id, 'users', [
      { op: 'replace', path: '/sync_mode', value: 'incremental' },
      { op: 'replace', path: '/cursor_field', value: ['id'] },
    ])
    await elsewhere.updateStream(id, 'carts', [{ op: 'replace', path: '/destination_sync_mode', value: 'overwrite' }])

    await user.click(apply())
    expect(await screen.findByText('2 streams were changed elsewhere while you chose.')).toBeVisible()
    expect(Object.keys(await stored()).sort()).toEqual(['carts', 'countries', 'users'])
    expect((await stored()).users?.cursor_field).toEqual(['id'])

    await user.click(screen.getByRole('button', { name: 'Decide' }))
    const dialog = await screen.findByRole('dialog', { name: 'Changed elsewhere' })
    expect(within(dialog).getByText('Stored now: Incremental, append; cursor id')).toBeVisible()
    expect(within(dialog).getByText('Yours: Incremental, append; cursor updated_at')).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Keep mine for users' }))
    await user.click(within(dialog).getByRole('button', { name: 'Take theirs for carts' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(await tick('carts')).toBeChecked()

    await user.click(apply())
    await waitFor(async () => expect((await stored()).users?.cursor_field).toEqual(['updated_at']))
    expect((await stored()).carts?.destination_sync_mode).toBe('overwrite')
  })

  it('ask where each change is sound and the two together are not, before the API has to refuse it', async () => {
    const { user, id, elsewhere, stored, writes } = draw({
      streams: [{ ...users, sync_mode: 'incremental', cursor_field: ['id'], primary_key: [['id']] }],
    })
    await user.selectOptions(await modeOf('users'), 'Incremental, deduplicated')
    await elsewhere.updateStream(id, 'users', [{ op: 'replace', path: '/primary_key', value: null }])
    const before = writes().length

    await user.click(apply())
    expect(await screen.findByText('1 stream was changed elsewhere while you chose.')).toBeVisible()
    expect(writes()).toHaveLength(before)

    await user.click(screen.getByRole('button', { name: 'Decide' }))
    await user.click(await screen.findByRole('button', { name: 'Keep mine for users' }))
    await user.click(apply())

    await waitFor(async () =>
      expect((await stored()).users).toMatchObject({ destination_sync_mode: 'append_dedup', primary_key: [['id']] }),
    )
  })
})

describe('leaving the page', () => {
  const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  it('is asked about while edits are on their way, and at no other time', async () => {
    const onApplyingChange = vi.fn()
    const { user } = draw({ latency: 200, onApplyingChange })
    await user.click(await tick('countries'))
    expect(leave()).toBe(true)

    await user.click(apply())
    expect(leave()).toBe(false)
    expect(await screen.findByText('1 stream updated.')).toBeVisible()

    expect(leave()).toBe(true)
    await waitFor(() => expect(onApplyingChange.mock.calls).toEqual([[true], [false]]))
  })
})
