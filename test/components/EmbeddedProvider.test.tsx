import { QueryClient } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { createSandbox, type Sandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { type ReactNode, StrictMode, useEffect } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { EmbeddedProvider, type EmbeddedProviderProps } from '../../src/components/EmbeddedProvider'
import type { EmbeddedEvent } from '../../src/domain/events'
import { useEmbedded } from '../../src/query/EmbeddedContext'
import { useSources } from '../../src/query/useSources'
import { commonSection } from '../../src/ui/words/commonWords'
import { useWords } from '../../src/ui/words/WordsContext'

/** Preact, which the script-tag bundle is made of, has none. */
const { Activity } = await import('react')

/** What `test/ssr` proves a server to draw. */
const serverMarkup = '<div class="airbyte-provider" data-color-scheme="system" lang="en"><p>Loading</p></div>'
const source_template_id = templateIds.parcelpost

function Names() {
  const sources = useSources()
  if (sources.isPending) return <p>Loading</p>
  if (sources.isError) return <p>{sources.error.code}</p>
  return <p>{sources.data.map(({ name }) => name).join(', ') || 'None'}</p>
}

function Provider({ sandbox, ...props }: { sandbox: Sandbox; children: ReactNode } & Partial<EmbeddedProviderProps>) {
  return <EmbeddedProvider fetch={sandbox.fetch} baseUrl={sandbox.baseUrl} {...props} />
}

function twoTenants() {
  const sandbox = createSandbox()
  sandbox.addSource({ workspace_name: 'acme', name: 'Of Acme', source_template_id })
  sandbox.addSource({ workspace_name: 'globex', name: 'Of Globex', source_template_id })
  return sandbox
}

describe('the provider', () => {
  it('asks at the paths of the family it is told', async () => {
    const sandbox = twoTenants()

    render(
      <Provider sandbox={sandbox} getToken={() => sandbox.mintScopedToken('acme')} pathFamily="connectors">
        <Names />
      </Provider>,
    )

    await screen.findByText('Of Acme')
    expect(sandbox.requests.map(({ path }) => path)).toEqual(['/integrations/connectors'])
  })

  it('brings scheme, direction and language to everything below, in an element without a box', () => {
    const { container } = render(
      <EmbeddedProvider token={null} colorScheme="dark" dir="rtl" locale="ar">
        <p>Inside</p>
      </EmbeddedProvider>,
    )

    const element = container.querySelector('.airbyte-provider')
    expect(element).toHaveAttribute('data-color-scheme', 'dark')
    expect(element).toHaveAttribute('dir', 'rtl')
    expect(element).toHaveAttribute('lang', 'ar')
    expect(element).toHaveStyle({ display: 'contents' })
  })

  it('leaves scheme and direction to the page when the host says nothing', () => {
    const { container } = render(<EmbeddedProvider token={null} />)

    const element = container.querySelector('.airbyte-provider')
    expect(element).not.toHaveAttribute('data-color-scheme')
    expect(element).not.toHaveAttribute('dir')
  })

  it('asks for one token and reads once, in strict mode too', async () => {
    const sandbox = twoTenants()
    const getToken = vi.fn(() => sandbox.mintScopedToken('acme'))
    render(
      <StrictMode>
        <Provider sandbox={sandbox} getToken={getToken}>
          <Names />
          <Names />
        </Provider>
      </StrictMode>,
    )

    expect(await screen.findAllByText('Of Acme')).toHaveLength(2)
    expect(getToken).toHaveBeenCalledTimes(1)
    expect(sandbox.requests).toHaveLength(1)
  })

  it('fetches and mounts nothing anew for new callbacks, words and tokens', async () => {
    const sandbox = twoTenants()
    const mounts = vi.fn()
    const contexts = new Set<unknown>()
    function Probe() {
      const words = useWords(commonSection)
      contexts.add(useEmbedded('Probe'))
      contexts.add(words)
      useEffect(() => mounts(), [])
      return <Names />
    }
    const draw = (token: string) => (
      <Provider
        sandbox={sandbox}
        token={token}
        getToken={() => sandbox.mintScopedToken('acme')}
        fetch={(input, init) => sandbox.fetch(input, init)}
        onEvent={() => {}}
        messages={{ common: { cancel: 'Abbrechen' } }}
      >
        <Probe />
      </Provider>
    )
    const { rerender } = render(draw(await sandbox.mintScopedToken('acme')))
    await screen.findByText('Of Acme')

    for (let times = 0; times < 3; times++) rerender(draw(await sandbox.mintScopedToken('acme')))

    expect(screen.getByText('Of Acme')).toBeVisible()
    expect(mounts).toHaveBeenCalledTimes(1)
    expect(sandbox.requests).toHaveLength(1)
    expect(contexts.size).toBe(2)
  })

  it('calls the latest callbacks', async () => {
    const sandbox = twoTenants()
    sandbox.addFault({ path: '/embedded/sources', status: 500 })
    const [early, late] = [vi.fn(), vi.fn()]
    const { rerender } = render(
      <Provider sandbox={sandbox} token={null} onEvent={early}>
        <Names />
      </Provider>,
    )

    rerender(
      <Provider sandbox={sandbox} token={await sandbox.mintScopedToken()} onEvent={late}>
        <Names />
      </Provider>,
    )

    expect(await screen.findByText('server_error')).toBeVisible()
    expect(early).not.toHaveBeenCalled()
    expect(late).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'error', status: 500 }))
  })

  it('shows another tenant nothing of the first, not for one frame', async () => {
    const sandbox = twoTenants()
    const queryClient = new QueryClient()
    const tokens = [await sandbox.mintScopedToken('acme'), await sandbox.mintScopedToken('globex')]
    const draw = (token: string | undefined) => (
      <Provider sandbox={sandbox} token={token} queryClient={queryClient}>
        <Names />
      </Provider>
    )
    const { rerender } = render(draw(tokens[0]))
    await screen.findByText('Of Acme')

    rerender(draw(tokens[1]))

    expect(screen.queryByText('Of Acme')).not.toBeInTheDocument()
    expect(await screen.findByText('Of Globex')).toBeVisible()
    rerender(draw(tokens[0]))
    expect(screen.getByText('Of Acme')).toBeVisible()
  })

  it('loads while the token is on its way, and says so when there is none', async () => {
    const sandbox = twoTenants()
    const { rerender } = render(
      <Provider sandbox={sandbox} token={null}>
        <Names />
      </Provider>,
    )
    expect(screen.getByText('Loading')).toBeVisible()

    rerender(
      <Provider sandbox={sandbox} token={await sandbox.mintScopedToken('acme')}>
        <Names />
      </Provider>,
    )
    expect(await screen.findByText('Of Acme')).toBeVisible()

    render(
      <Provider sandbox={sandbox}>
        <Names />
      </Provider>,
    )
    expect(await screen.findByText('token_missing')).toBeVisible()
  })

  it('tells of a refreshed token, without the token', async () => {
    const sandbox = twoTenants()
    const onEvent = vi.fn<(event: EmbeddedEvent) => void>()
    sandbox.addFault({ path: '/embedded/sources', expire_tokens: 'scoped', times: 1 })
    render(
      <Provider sandbox={sandbox} getToken={() => sandbox.mintScopedToken('acme')} onEvent={onEvent}>
        <Names />
      </Provider>,
    )

    await screen.findByText('Of Acme')

    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'token_refreshed', expires_at: expect.any(Number) })
  })

  it('goes on when onEvent throws, and reports the fault to the page', async () => {
    const sandbox = twoTenants()
    const faults: string[] = []
    // The browser's test runner writes faults of the page to the console.
    const complaints = vi.spyOn(console, 'error')
    const note = (event: ErrorEvent) => {
      event.preventDefault()
      faults.push(event.message)
    }
    window.addEventListener('error', note)
    sandbox.addFault({ path: '/embedded/sources', expire_tokens: 'scoped', times: 1 })
    render(
      <Provider
        sandbox={sandbox}
        getToken={() => sandbox.mintScopedToken('acme')}
        onEvent={() => {
          throw new Error('the host is broken')
        }}
      >
        <Names />
      </Provider>,
    )

    expect(await screen.findByText('Of Acme')).toBeVisible()
    expect(faults).toEqual([expect.stringContaining('the host is broken')])
    window.removeEventListener('error', note)
    complaints.mockClear()
  })

  it('leaves no request, no timer and no rejection behind when it unmounts', async () => {
    const sandbox = createSandbox({ latency: 5_000 })
    const signals: AbortSignal[] = []
    const rejections = vi.fn()
    window.addEventListener('unhandledrejection', rejections)
    const queryClient = new QueryClient()
    const { unmount } = render(
      <Provider
        sandbox={sandbox}
        token={await sandbox.mintScopedToken()}
        queryClient={queryClient}
        fetch={(request) => {
          signals.push(request.signal)
          return sandbox.fetch(request)
        }}
      >
        <Names />
      </Provider>,
    )
    await waitFor(() => expect(signals).toHaveLength(1))

    unmount()
    await act(async () => {})

    expect(signals[0]?.aborted).toBe(true)
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    expect(rejections).not.toHaveBeenCalled()
    window.removeEventListener('unhandledrejection', rejections)
  })

  it('takes over what a server drew, without a mismatch', async () => {
    const sandbox = twoTenants()
    const token = await sandbox.mintScopedToken('acme')
    const tree = (
      <Provider sandbox={sandbox} token={token} colorScheme="system">
        <Names />
      </Provider>
    )
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = serverMarkup

    render(tree, { container, hydrate: true })

    expect(await screen.findByText('Of Acme')).toBeVisible()
  })

  it.skipIf(Activity === undefined)('works again after it was hidden and shown', async () => {
    const sandbox = twoTenants()
    const draw = (mode: 'visible' | 'hidden', key: string) => (
      <Activity mode={mode}>
        <Provider sandbox={sandbox} getToken={() => sandbox.mintScopedToken('acme')}>
          <Names key={key} />
        </Provider>
      </Activity>
    )
    const { rerender } = render(draw('visible', 'first'))
    await screen.findByText('Of Acme')

    rerender(draw('hidden', 'first'))
    await act(async () => {})
    rerender(draw('visible', 'second'))

    expect(await screen.findByText('Of Acme')).toBeVisible()
  })

  it('does not meet a second one on the page', async () => {
    const sandbox = twoTenants()
    render(
      <>
        <Provider sandbox={sandbox} getToken={() => sandbox.mintScopedToken('acme')}>
          <Names />
        </Provider>
        <Provider sandbox={sandbox} getToken={() => sandbox.mintScopedToken('globex')}>
          <Names />
        </Provider>
      </>,
    )

    expect(await screen.findByText('Of Acme')).toBeVisible()
    expect(await screen.findByText('Of Globex')).toBeVisible()
  })
})
