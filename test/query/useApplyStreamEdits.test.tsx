import { act, render, renderHook, waitFor } from '@testing-library/react'
import { sandboxCatalogs, templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it } from 'vitest'
import type { StreamEdit } from '../../src/domain/streamEdits'
import type { ApplyOutcome } from '../../src/query/applyState'
import { type ApplyStreamEdits, useApplyStreamEdits } from '../../src/query/useApplyStreamEdits'
import { useStreams } from '../../src/query/useStreams'
import { type SandboxSetup, setupSandbox } from './setupSandbox'

const names = sandboxCatalogs.large?.streams.map(({ name }) => name) ?? []
const [first = '', second = '', third = '', fourth = ''] = names
const add = (stream_name: string): StreamEdit => ({ type: 'add', stream: { stream_name } })
const streamsPath = '/integrations/sources/*/streams'

function setup(options: SandboxSetup = {}, stored: string[] = []) {
  const given = setupSandbox(options)
  const { id } = given.sandbox.addSource({
    source_template_id: templateIds.sampledata,
    streams: stored.map((stream_name) => ({ stream_name })),
  })
  const { result, unmount } = renderHook(() => ({ batch: useApplyStreamEdits(id), streams: useStreams(id) }), {
    wrapper: given.wrapper,
  })
  const writes = () => given.sandbox.requests.filter(({ method }) => method !== 'GET')
  const storedNames = () => result.current.streams.data?.map(({ stream_name }) => stream_name)
  return { ...given, id, result, unmount, writes, storedNames }
}

describe('a batch of edits', () => {
  it('is applied, with progress, and the streams follow', async () => {
    const { result, storedNames, onEvent, id } = setup({}, [first, second])
    await waitFor(() => expect(result.current.streams.isSuccess).toBe(true))
    const edits: StreamEdit[] = [
      { type: 'patch', stream_name: first, patch: [{ op: 'replace', path: '/sync_mode', value: 'full_refresh' }] },
      { type: 'remove', stream_name: second },
      add(third),
    ]

    const outcome = await act(() => result.current.batch.apply(edits))

    expect(outcome).toEqual({ applied: edits, failed: [], cancelled: [], clashes: [] })
    expect(result.current.batch.state).toMatchObject({ phase: 'done', total: 3, done: 3 })
    await waitFor(() => expect(storedNames()).toEqual([first, third]))
    expect(result.current.streams.data?.[0]?.sync_mode).toBe('full_refresh')
    expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
      { type: 'stream_edits_applied', source_id: id, applied: edits, failed: [] },
    ])
  })

  it('is sent four at a time', async () => {
    const { result, writes } = setup({ sandbox: { latency: 20 } })
    let most = 0
    let applying: Promise<ApplyOutcome> | undefined

    act(() => {
      applying = result.current.batch.apply(names.slice(0, 12).map(add))
    })
    await waitFor(() => {
      const { items, phase } = result.current.batch.state
      most = Math.max(most, items.filter(({ status }) => status === 'sending').length)
      expect(phase).toBe('done')
    })

    expect((await applying)?.applied).toHaveLength(12)
    expect(most).toBe(4)
    expect(writes()).toHaveLength(12)
  })

  it('keeps the edits of one stream in order', async () => {
    const { result, writes, storedNames } = setup({}, [first])

    const outcome = await act(() =>
      result.current.batch.apply([{ type: 'remove', stream_name: first }, add(second), add(first)]),
    )

    expect(outcome.failed).toEqual([])
    expect(
      writes()
        .map(({ method }) => method)
        .sort(),
    ).toEqual(['DELETE', 'POST', 'POST'])
    await waitFor(() => expect(storedNames()?.sort()).toEqual([first, second].sort()))
  })

  it('takes away before it adds, so that a workspace that is full has room', async () => {
    const { result, writes } = setup({}, [first, second])
    const remove = (stream_name: string): StreamEdit => ({ type: 'remove', stream_name })

    await act(() => result.current.batch.apply([add(third), remove(first), add(fourth), remove(second)]))

    expect(writes().map(({ method, status }) => [method, status])).toEqual([
      ['DELETE', 200],
      ['DELETE', 200],
      ['POST', 200],
      ['POST', 200],
    ])
  })

  it('never loses a failure, and sends only what failed again', async () => {
    const { result, sandbox, writes } = setup()
    sandbox.addFault({ method: 'POST', path: streamsPath, status: 422, after: 1, times: 2 })

    const outcome = await act(() => result.current.batch.apply([first, second, third, fourth].map(add)))
    const before = writes().length
    const again = await act(() => result.current.batch.retryFailed())

    expect(outcome.applied).toHaveLength(2)
    expect(outcome.failed.map(({ error }) => error.status)).toEqual([422, 422])
    expect(before).toBe(4)
    expect(writes()).toHaveLength(6)
    expect(again.applied).toHaveLength(4)
    expect(again.failed).toEqual([])
  })

  it('counts an add as applied whose answer was lost, and adds none twice', async () => {
    const { result, sandbox, writes } = setup()
    sandbox.addFault({ method: 'POST', path: streamsPath, connection: 'lose', times: 1 })

    const outcome = await act(() => result.current.batch.apply([add(first)]))

    expect(outcome.applied).toEqual([add(first)])
    expect(writes()).toHaveLength(1)
  })

  it('adds again when the answer was lost and nothing is stored', async () => {
    const { result, sandbox, writes } = setup()
    sandbox.addFault({ method: 'POST', path: streamsPath, connection: 'drop', times: 1 })

    const outcome = await act(() => result.current.batch.apply([add(first)]))

    expect(outcome.applied).toEqual([add(first)])
    expect(writes()).toHaveLength(2)
  })

  it('takes what is in force already as applied, and asks where another addition came first', async () => {
    const { result, writes } = setup({}, [first, second])
    const conflict: StreamEdit = { type: 'add', stream: { stream_name: second, destination_sync_mode: 'append' } }

    const outcome = await act(() =>
      result.current.batch.apply([add(first), conflict, { type: 'remove', stream_name: third }]),
    )

    expect(outcome.applied).toHaveLength(2)
    expect(outcome.failed).toEqual([])
    expect(outcome.clashes).toMatchObject([{ edit: conflict, clash: { members: ['destination_sync_mode'] } }])
    expect(writes()).toEqual([])
  })

  it.each([
    ['applied, where it is the same', 'append', 'applied'],
    ['a clash, where it is another', 'overwrite', 'clashes'],
  ] as const)(
    'counts an add that somebody else was faster with as %s',
    async (_what, destination_sync_mode, becomes) => {
      let race: (() => Promise<unknown>) | undefined
      const provider: SandboxSetup['provider'] = {
        fetch: async (input, init) => {
          const request = new Request(input, init)
          if (request.method === 'POST') await race?.()
          return given.sandbox.fetch(request)
        },
      }
      const given = setup({ provider })
      race = async () => {
        race = undefined
        const token = await given.sandbox.mintScopedToken()
        return given.sandbox.fetch(`${given.sandbox.baseUrl}/integrations/sources/${given.id}/streams`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ stream_name: first, destination_sync_mode }),
        })
      }

      const mine: StreamEdit = { type: 'add', stream: { stream_name: first, destination_sync_mode: 'append' } }

      const outcome = await act(() => given.result.current.batch.apply([mine]))

      expect(given.writes().map(({ status }) => status)).toEqual([200, 409])
      expect(outcome).toEqual({ applied: [], failed: [], cancelled: [], clashes: [], [becomes]: [expect.anything()] })
    },
  )

  it('is cut short when the API cannot be reached, with all that is left as failed', async () => {
    const { result, sandbox, writes } = setup()
    sandbox.addFault({ path: '/integrations/**', connection: 'drop', after: 0 })

    const outcome = await act(() => result.current.batch.apply(names.slice(0, 40).map(add)))

    expect(outcome.failed).toHaveLength(40)
    expect(writes().length).toBeLessThan(10)
    sandbox.clearFaults()
    const again = await act(() => result.current.batch.retryFailed())
    expect(again.applied).toHaveLength(40)
  })

  it('is cut short when no token is taken any more, with all that is left as failed', async () => {
    const { result, sandbox, writes } = setup()
    sandbox.addFault({ method: 'POST', path: streamsPath, status: 401 })

    const outcome = await act(() => result.current.batch.apply(names.slice(0, 40).map(add)))

    expect(outcome.failed.map(({ error }) => error.code)).toEqual(Array(40).fill('token_expired'))
    expect(writes().length).toBeLessThan(10)
  })

  it('stops when it is cancelled, and waits for what is under way', async () => {
    const { result, writes } = setup({ sandbox: { latency: 300 } })
    let applying: Promise<ApplyOutcome> | undefined
    act(() => {
      applying = result.current.batch.apply(names.slice(0, 20).map(add))
    })
    await waitFor(() => expect(writes().length).toBeGreaterThan(0))

    act(() => result.current.batch.cancel())
    const outcome = await act(async () => applying)

    expect(outcome?.failed).toEqual([])
    expect((outcome?.applied.length ?? 0) + (outcome?.cancelled.length ?? 0)).toBe(20)
    expect(writes()).toHaveLength(outcome?.applied.length ?? 0)
    act(() => result.current.batch.reset())
    expect(result.current.batch.state).toEqual({ phase: 'idle', total: 0, done: 0, items: [] })
  })

  it('stops when its screen is left', async () => {
    const { result, writes, unmount } = setup({ sandbox: { latency: 300 } })
    let applying: Promise<ApplyOutcome> | undefined
    act(() => {
      applying = result.current.batch.apply(names.slice(0, 20).map(add))
    })
    await waitFor(() => expect(writes().length).toBeGreaterThan(0))

    unmount()
    const outcome = await applying

    const sent = writes().length

    expect(outcome?.cancelled).toHaveLength(20 - sent)
    expect(outcome?.failed.length).toBeGreaterThan(0)
    expect(outcome?.failed.every(({ error }) => error.code === 'aborted')).toBe(true)
  })

  it('stops when its screen is left while the page around it stays', async () => {
    const { sandbox, wrapper } = setupSandbox({ sandbox: { latency: 300 } })
    const { id } = sandbox.addSource({ source_template_id: templateIds.sampledata })
    const writes = () => sandbox.requests.filter(({ method }) => method !== 'GET').length
    let batch: ApplyStreamEdits | undefined
    function Screen() {
      batch = useApplyStreamEdits(id)
      return null
    }
    const { rerender } = render(<Screen />, { wrapper })
    const applying = batch?.apply(names.slice(0, 20).map(add))
    await waitFor(() => expect(writes()).toBeGreaterThan(0))

    rerender(<p>Another screen</p>)
    const sent = writes()
    const outcome = await applying

    expect(outcome?.cancelled).toHaveLength(20 - sent)
    expect(writes()).toBe(sent)
  })

  it('is not joined by a second one', async () => {
    const { result } = setup({ sandbox: { latency: 20 } })
    let applying: Promise<ApplyOutcome> | undefined
    act(() => {
      applying = result.current.batch.apply([add(first)])
    })

    await expect(result.current.batch.apply([add(second)])).rejects.toMatchObject({ code: 'invalid_request' })
    await act(async () => applying)
  })
})
