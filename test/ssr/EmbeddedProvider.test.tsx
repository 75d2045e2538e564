import { Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { EmbeddedProvider } from '../../src/components/EmbeddedProvider'
import { useApplyStreamEdits } from '../../src/query/useApplyStreamEdits'
import { useCatalog } from '../../src/query/useCatalog'
import { useCreateSource } from '../../src/query/useCreateSource'
import { useSources } from '../../src/query/useSources'
import { fakeToken } from '../client/createFakeApi'

function Screen() {
  const sources = useSources()
  const catalog = useCatalog('source-1')
  const create = useCreateSource()
  const { state } = useApplyStreamEdits('source-1')
  return <p>{[sources.status, catalog.status, create.status, state.phase].join(' ')}</p>
}

describe('on a server', () => {
  it.each([{ token: fakeToken() }, { token: null }, {}])('draws the loading state and fetches nothing: %j', (props) => {
    vi.useFakeTimers()
    const fetch = vi.fn()
    const getToken = vi.fn()

    const html = renderToString(
      <EmbeddedProvider {...props} getToken={getToken} fetch={fetch} colorScheme="system">
        <Suspense>
          <Screen />
        </Suspense>
      </EmbeddedProvider>,
    )

    expect(html).toMatch(/^<div class="airbyte-provider" data-color-scheme="system" lang="en">.*<\/div>$/)
    expect(html).toContain('<p>pending pending idle idle</p>')
    expect(html).not.toContain('style=')
    expect(fetch).not.toHaveBeenCalled()
    expect(getToken).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('says which hook lacks its provider', () => {
    expect(() => renderToString(<Screen />)).toThrow(/useSources\(\) found no <EmbeddedProvider>/)
  })

  it('touches no window when the client is imported', async () => {
    expect(typeof window).toBe('undefined')

    await expect(import('airbyte-embedded-react/client')).resolves.toHaveProperty('createClient')
  })
})
