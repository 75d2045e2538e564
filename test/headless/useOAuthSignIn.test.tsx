import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type OAuthSignInOptions, useOAuthSignIn } from '../../src/headless/oauth/useOAuthSignIn'

function setup(options: Partial<OAuthSignInOptions> = {}) {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  onTestFinished(() => open.mockRestore())
  const given = { adopt: vi.fn(), onSecret: vi.fn(), onFailed: vi.fn(), openingText: 'Opening', ...options }
  const initiate = vi.fn(async (_redirectUrl: string, _signal: AbortSignal) => 'https://login.example/')
  return { given, initiate, ...renderHook(() => useOAuthSignIn({ initiate, ...given })) }
}

describe('useOAuthSignIn', () => {
  it('gives up when nobody signs in, tells it, and can begin anew', async () => {
    const { result, given, initiate } = setup({ timeLimit: 0 })

    act(() => result.current.start('/back.html'))
    await waitFor(() => expect(result.current.state).toMatchObject({ phase: 'refused', code: 'timed_out' }))
    act(() => result.current.start('/back.html'))

    expect(given.onFailed).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid_request' }))
    await waitFor(() => expect(initiate).toHaveBeenCalledTimes(2))
  })

  it('keeps the query of the address to come back to, with a state that is another each time', async () => {
    const { result, initiate } = setup()

    act(() => result.current.start('/back.html?tenant=7#top'))
    act(() => result.current.cancel())
    act(() => result.current.start('/back.html?tenant=7#top'))

    const [first, second] = initiate.mock.calls.map(([address]) => new URL(address))
    expect(first?.searchParams.get('tenant')).toBe('7')
    expect(first?.searchParams.get('airbyte_embedded_state')).toMatch(/^[0-9a-f]{32}$/)
    expect(second?.searchParams.get('airbyte_embedded_state')).not.toBe(
      first?.searchParams.get('airbyte_embedded_state'),
    )
    expect(initiate.mock.calls.map(([, signal]) => signal.aborted)).toEqual([true, false])
  })
})
