import { act, renderHook, waitFor } from '@testing-library/react'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { useAddStream } from '../../src/query/useAddStream'
import { useCatalog } from '../../src/query/useCatalog'
import { useCheckSource } from '../../src/query/useCheckSource'
import { useCreateSource } from '../../src/query/useCreateSource'
import { useDeleteSource } from '../../src/query/useDeleteSource'
import { useRemoveStream } from '../../src/query/useRemoveStream'
import { useSource } from '../../src/query/useSource'
import { useSources } from '../../src/query/useSources'
import { useStreams } from '../../src/query/useStreams'
import { useUpdateSource } from '../../src/query/useUpdateSource'
import { useUpdateStream } from '../../src/query/useUpdateStream'
import { setupSandbox } from './setupSandbox'

const source_template_id = templateIds.parcelpost
const source_config = { api_key: 'hunter2-hunter2' }

describe('a new source', () => {
  it('is checked, created, and then in the list', async () => {
    const { wrapper, onEvent } = setupSandbox()
    const { result } = renderHook(
      () => ({ sources: useSources(), check: useCheckSource(), create: useCreateSource() }),
      { wrapper },
    )
    await waitFor(() => expect(result.current.sources.data).toEqual([]))

    const check = await act(() => result.current.check.mutateAsync({ source_template_id, source_config }))
    const source = await act(() =>
      result.current.create.mutateAsync({ source_template_id, name: 'Parcels', source_config }),
    )

    await waitFor(() => expect(result.current.sources.data).toMatchObject([{ id: source.id, name: 'Parcels' }]))
    expect(check.status).toBe('succeeded')
    expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
      { type: 'source_checked', source_template_id, status: 'succeeded' },
      { type: 'source_created', source_id: source.id, name: 'Parcels', source_template_id },
    ])
  })

  it('leaves no secret in the caches, the hook or the events: while it is sent, when it failed, when it is done', async () => {
    const { wrapper, onEvent, queryClient, sandbox } = setupSandbox({ sandbox: { latency: 20 } })
    const { result } = renderHook(() => ({ check: useCheckSource(), create: useCreateSource() }), { wrapper })
    const seen: string[] = []
    const look = () =>
      seen.push(
        JSON.stringify([
          queryClient
            .getMutationCache()
            .getAll()
            .map(({ state, options }) => [state, options]),
          queryClient
            .getQueryCache()
            .getAll()
            .map(({ state, queryKey }) => [state, queryKey]),
          result.current,
          onEvent.mock.calls,
        ]),
      )
    const stop = queryClient.getMutationCache().subscribe(look)
    sandbox.addFault({ path: '/embedded/sources', status: 422, times: 1, body: { detail: 'hunter2-hunter2 is wrong' } })

    act(() => result.current.check.mutate({ source_template_id, source_config }))
    await waitFor(() => expect(result.current.check.isSuccess).toBe(true))
    act(() => result.current.create.mutate({ source_template_id, source_config }))
    await waitFor(() => expect(result.current.create.isError).toBe(true))
    act(() => result.current.create.mutate({ source_template_id, source_config }))
    await waitFor(() => expect(result.current.create.isSuccess).toBe(true))
    look()
    stop()

    expect(seen.length).toBeGreaterThan(5)
    expect(seen.join('')).toContain(source_template_id)
    expect(seen.join('')).not.toContain('hunter2-hunter2')
  })

  it('reaches the API with its secret all the same, and calls back', async () => {
    const { wrapper, sandbox } = setupSandbox({ sandbox: { keepSecretsInRequests: true } })
    const { result } = renderHook(() => useCreateSource(), { wrapper })
    const onSuccess = vi.fn()

    act(() => result.current.mutate({ source_template_id, source_config }, { onSuccess }))
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce())

    expect(sandbox.requests.at(-1)?.body).toMatchObject({ source_config })
  })

  it('can be stopped', async () => {
    const { wrapper, onEvent, sandbox } = setupSandbox()
    sandbox.addFault({ path: '/embedded/sources/check', connection: 'hang' })
    const { result } = renderHook(() => useCheckSource(), { wrapper })
    const abort = new AbortController()
    act(() => result.current.mutate({ source_template_id, source_config, signal: abort.signal }))
    await waitFor(() => expect(sandbox.requests).toHaveLength(1))

    act(() => abort.abort())

    await waitFor(() => expect(result.current.error?.code).toBe('aborted'))
    expect(onEvent).not.toHaveBeenCalled()
  })
})

describe('a stored source', () => {
  it('is updated in the cache, and its catalog discovered anew', async () => {
    const { wrapper, sandbox, onEvent } = setupSandbox()
    const { id } = sandbox.addSource({ source_template_id, name: 'Old', source_config })
    const { result } = renderHook(
      () => ({ sources: useSources(), source: useSource(id), catalog: useCatalog(id), update: useUpdateSource() }),
      { wrapper },
    )
    await waitFor(() => expect(result.current.catalog.isSuccess && result.current.source.isSuccess).toBe(true))

    await act(() => result.current.update.mutateAsync({ id, name: 'New', source_config: { api_key: '**********' } }))

    await waitFor(() => expect(result.current.sources.data?.[0]?.name).toBe('New'))
    await waitFor(() => expect(sandbox.requests.filter(({ path }) => path.endsWith('/discover'))).toHaveLength(2))
    expect(result.current.source.data?.name).toBe('New')
    expect(onEvent.mock.calls.map(([event]) => event)).toContainEqual({
      type: 'source_updated',
      source_id: id,
      name: 'New',
    })
  })

  it('leaves the list at once when it is deleted, and is asked for no more', async () => {
    const { wrapper, sandbox, onEvent } = setupSandbox()
    const { id } = sandbox.addSource({ source_template_id, source_config })
    const { result } = renderHook(() => ({ sources: useSources(), remove: useDeleteSource() }), { wrapper })
    await waitFor(() => expect(result.current.sources.data).toHaveLength(1))

    await act(() => result.current.remove.mutateAsync({ id }))

    await waitFor(() => expect(result.current.sources.data).toEqual([]))
    expect(onEvent).toHaveBeenCalledWith({ type: 'source_deleted', source_id: id })
    expect(sandbox.requests.filter(({ path, method }) => method === 'GET' && path.includes(id))).toEqual([])
  })
})

describe('a stream', () => {
  it('is added, changed and removed in the cache as in the API', async () => {
    const { wrapper, sandbox } = setupSandbox()
    const { id } = sandbox.addSource({ source_template_id, source_config })
    const { result } = renderHook(
      () => ({
        streams: useStreams(id),
        add: useAddStream(id),
        update: useUpdateStream(id),
        remove: useRemoveStream(id),
      }),
      { wrapper },
    )
    await waitFor(() => expect(result.current.streams.data).toEqual([]))

    await act(() => result.current.add.mutateAsync({ stream_name: 'users' }))
    await waitFor(() => expect(result.current.streams.data).toMatchObject([{ sync_mode: 'incremental' }]))
    await act(() =>
      result.current.update.mutateAsync({
        stream_name: 'users',
        patch: [{ op: 'replace', path: '/sync_mode', value: 'full_refresh' }],
      }),
    )
    await waitFor(() => expect(result.current.streams.data).toMatchObject([{ sync_mode: 'full_refresh' }]))
    await act(() => result.current.remove.mutateAsync({ stream_name: 'users' }))
    await waitFor(() => expect(result.current.streams.data).toEqual([]))

    expect(sandbox.requests.filter(({ path, method }) => method === 'GET' && path.endsWith('/streams'))).toHaveLength(1)
  })
})
