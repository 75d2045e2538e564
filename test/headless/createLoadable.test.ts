import { describe, expect, it, vi } from 'vitest'
import { createLoadable } from '../../src/headless/createLoadable'

describe('createLoadable', () => {
  it('fetches once, whoever asks and how often', async () => {
    const fetch = vi.fn(async () => 'here')
    const loadable = createLoadable(fetch)

    loadable.load()
    loadable.load()
    await vi.waitFor(() => expect(loadable.read()).toEqual({ value: 'here' }))
    loadable.load()

    expect(fetch).toHaveBeenCalledOnce()
  })

  it('tells of a failure, and is new again while it tries once more', async () => {
    const cause = new TypeError('lost')
    const fetch = vi.fn(async () => 'here').mockRejectedValueOnce(cause)
    const loadable = createLoadable(fetch)
    const states: unknown[] = []
    loadable.subscribe(() => states.push(loadable.read()))

    loadable.load()
    await vi.waitFor(() => expect(loadable.read()).toEqual({ failure: { cause } }))
    loadable.load()
    await vi.waitFor(() => expect(loadable.read()).toEqual({ value: 'here' }))

    expect(states).toEqual([{}, { failure: { cause } }, {}, { value: 'here' }])
  })

  it('tells nothing to who no longer listens', async () => {
    const loadable = createLoadable(async () => 'here')
    const listener = vi.fn()

    loadable.subscribe(listener)()
    loadable.load()
    await vi.waitFor(() => expect(loadable.read()).toEqual({ value: 'here' }))

    expect(listener).not.toHaveBeenCalled()
  })
})
