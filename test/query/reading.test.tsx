import { renderHook, waitFor } from '@testing-library/react'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { type ReactNode, StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { catalogQuery } from '../../src/query/catalogQuery'
import { useEmbedded } from '../../src/query/EmbeddedContext'
import { keys } from '../../src/query/keys'
import { useCatalog } from '../../src/query/useCatalog'
import { useCatalogQuery } from '../../src/query/useCatalogQuery'
import { useSource } from '../../src/query/useSource'
import { useSources } from '../../src/query/useSources'
import { useSourceTemplate } from '../../src/query/useSourceTemplate'
import { useSourceTemplates } from '../../src/query/useSourceTemplates'
import { useStreams } from '../../src/query/useStreams'
import { useTokenInfo } from '../../src/query/useTokenInfo'
import { setupSandbox } from './setupSandbox'

const source = { source_template_id: templateIds.parcelpost, streams: [{ stream_name: 'users' }] }

describe('the reading hooks', () => {
  it('give what the API holds', async () => {
    const { sandbox, wrapper, queryClient } = setupSandbox({ workspace: 'acme' })
    const { id } = sandbox.addSource({ workspace_name: 'acme', ...source })
    const { result } = renderHook(
      () => ({
        info: useTokenInfo(),
        templates: useSourceTemplates(),
        template: useSourceTemplate(templateIds.parcelpost),
        sources: useSources(),
        source: useSource(id),
        catalog: useCatalog(id),
        names: useCatalogQuery(id, 'streams[?name==`users`].name'),
        streams: useStreams(id),
      }),
      { wrapper },
    )

    await waitFor(() => expect(Object.values(result.current).every((query) => query.isSuccess)).toBe(true))

    const { info, templates, template, sources, catalog, names, streams } = result.current
    expect(info.data?.workspace_name).toBe('acme')
    expect(templates.data?.map((each) => each.id)).toContain(templateIds.parcelpost)
    expect(template.data?.id).toBe(templateIds.parcelpost)
    expect(sources.data).toMatchObject([{ id }])
    expect(result.current.source.data?.id).toBe(id)
    expect(catalog.data?.streams.length).toBeGreaterThan(0)
    expect(names.data).toEqual(['users'])
    expect(streams.data).toMatchObject([{ stream_name: 'users' }])
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map(({ queryKey }) => queryKey),
      ),
    ).not.toMatch(/eyJ/)
  })

  it('stay pending, and fetch nothing, until their arguments are known', async () => {
    const { wrapper, sandbox } = setupSandbox()
    const { result } = renderHook(
      () => [
        useSourceTemplate(undefined),
        useSource(undefined),
        useCatalog(undefined),
        useCatalogQuery('s', undefined),
        useStreams(undefined),
        useTokenInfo(),
      ],
      { wrapper },
    )

    await waitFor(() => expect(result.current.at(-1)?.isSuccess).toBe(true))

    expect(result.current.slice(0, -1).map(({ status, fetchStatus }) => status + fetchStatus)).toEqual(
      Array.from({ length: 5 }, () => 'pendingidle'),
    )
    expect(sandbox.requests).toHaveLength(1)
  })

  it('tell the host of a failure once, and keep the error', async () => {
    const { wrapper, onEvent, sandbox } = setupSandbox()
    sandbox.addFault({ path: '/embedded/sources', status: 500 })
    const { result } = renderHook(() => [useSources(), useSources()] as const, { wrapper })

    await waitFor(() => expect(result.current[1].isError).toBe(true))

    expect(result.current[0].error).toMatchObject({ code: 'server_error', status: 500 })
    expect(onEvent.mock.calls.map(([event]) => event)).toMatchObject([
      { type: 'error', code: 'server_error', status: 500 },
    ])
    expect(sandbox.requests).toHaveLength(1)
  })

  it('show that the token cannot be had, and go on once it can', async () => {
    let working = false
    const { wrapper, sandbox } = setupSandbox({
      provider: { getToken: async () => (working ? sandbox.mintScopedToken() : Promise.reject(new Error('down'))) },
    })
    const { result } = renderHook(() => useSources(), { wrapper })
    await waitFor(() => expect(result.current.error?.code).toBe('token_missing'))

    working = true
    await result.current.refetch()

    await waitFor(() => expect(result.current.data).toEqual([]))
  })
})

describe('a catalog', () => {
  it('is discovered once, however many components share it and come and go', async () => {
    const { sandbox, wrapper, onEvent } = setupSandbox()
    const { id } = sandbox.addSource(source)
    const first = renderHook(() => [useCatalog(id), useCatalog(id)] as const, { wrapper })
    await waitFor(() => expect(first.result.current[0].isSuccess).toBe(true))

    first.unmount()
    const second = renderHook(() => useCatalog(id), { wrapper })
    await waitFor(() => expect(second.result.current.isSuccess).toBe(true))

    expect(sandbox.requests.filter(({ path }) => path.endsWith('/discover'))).toHaveLength(1)
    expect(onEvent.mock.calls.filter(([event]) => event.type === 'catalog_discovered')).toHaveLength(1)
  })

  it('is discovered on while its component is away', async () => {
    const { sandbox, wrapper } = setupSandbox({ sandbox: { latency: 30 } })
    const { id } = sandbox.addSource(source)
    const { result, rerender } = renderHook(
      ({ shown }) => {
        const sources = useSources()
        const catalog = useCatalog(shown ? id : undefined)
        return { sources, catalog }
      },
      { wrapper, initialProps: { shown: true } },
    )
    await waitFor(() => expect(sandbox.requests.some(({ path }) => path.endsWith('/discover'))).toBe(true))

    rerender({ shown: false })
    rerender({ shown: true })
    await waitFor(() => expect(result.current.catalog.isSuccess).toBe(true))

    expect(sandbox.requests.filter(({ path }) => path.endsWith('/discover'))).toHaveLength(1)
  })

  it('can be fetched by the host beforehand', async () => {
    const { sandbox, wrapper, queryClient } = setupSandbox()
    const { id } = sandbox.addSource(source)
    const { result } = renderHook(() => useEmbedded('test').client, { wrapper })
    await result.current.ready()

    const catalog = await queryClient.fetchQuery(catalogQuery(result.current, id))

    expect(queryClient.getQueryData(keys.catalog(result.current.workspaceKey, id))).toBe(catalog)
  })
})

describe('two tenants on one cache', () => {
  it('never see what the other has', async () => {
    const { sandbox, wrapper, queryClient } = setupSandbox({ workspace: 'acme' })
    const other = setupSandbox()
    sandbox.addSource({ workspace_name: 'acme', name: 'Of Acme', ...source })
    sandbox.addSource({ workspace_name: 'globex', name: 'Of Globex', ...source })
    const shared = { queryClient, fetch: sandbox.fetch, getToken: () => sandbox.mintScopedToken('globex') }
    const globex = ({ children }: { children: ReactNode }) => other.wrapper({ children, ...shared })
    const first = renderHook(() => useSources(), { wrapper })
    const second = renderHook(() => useSources(), { wrapper: globex })

    await waitFor(() => expect(first.result.current.isSuccess && second.result.current.isSuccess).toBe(true))

    expect(first.result.current.data?.map(({ name }) => name)).toEqual(['Of Acme'])
    expect(second.result.current.data?.map(({ name }) => name)).toEqual(['Of Globex'])
  })
})

it('survives strict mode', async () => {
  const { sandbox, wrapper } = setupSandbox()
  const { result } = renderHook(() => useSources(), {
    wrapper: ({ children }) => <StrictMode>{wrapper({ children })}</StrictMode>,
  })

  await waitFor(() => expect(result.current.data).toEqual([]))

  expect(sandbox.requests.at(-1)?.status).toBe(200)
})
