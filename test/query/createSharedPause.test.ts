import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EmbeddedError } from '../../src/domain/errors'
import { createSharedPause, type SharedPause } from '../../src/query/createSharedPause'
import { createSlowNotifier } from '../../src/query/createSlowNotifier'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const limited = (retryAfter?: number) => new EmbeddedError('rate_limited', 'Slow down', { status: 429, retryAfter })
const away = new EmbeddedError('server_error', 'Away', { status: 503 })

async function waited(pause: SharedPause) {
  const from = Date.now()
  const over = pause.over().then(() => Date.now() - from)
  await vi.advanceTimersByTimeAsync(120_000)
  return over
}

describe('a pause that all who send share', () => {
  it('lasts as long as the API asks for, however many were refused', async () => {
    const pause = createSharedPause()

    for (let refused = 0; refused < 4; refused++) pause.hold(limited(7_000))

    expect(await Promise.all([waited(pause), pause.over()])).toEqual([7_000, undefined])
    expect(pause.isInVain()).toBe(false)
  })

  it('grows with each round in which nothing succeeds, and is short again after a success', async () => {
    const pause = createSharedPause(1_000)
    const round = async () => {
      pause.hold(away)
      return waited(pause)
    }

    const waits = [await round(), await round()]
    pause.relax()
    waits.push(await round())

    // Up to half of each is left to chance.
    expect(waits.map((wait) => wait > 1_000)).toEqual([false, expect.any(Boolean), false])
    expect(waits[1]).toBeGreaterThanOrEqual(1_000)
  })

  it('is in vain when a server stays away, or asks for more than a minute', async () => {
    const pause = createSharedPause()
    for (let round = 0; round < 4; round++) {
      pause.hold(away)
      await waited(pause)
    }
    const other = createSharedPause()
    other.hold(limited(61_000))

    expect(pause.isInVain()).toBe(true)
    expect(other.isInVain()).toBe(true)
  })

  it('ends at once when nothing more is to be sent', async () => {
    const pause = createSharedPause()
    pause.hold(limited(7_000))

    pause.end()

    expect(await waited(pause)).toBe(0)
  })
})

describe('a slow notifier', () => {
  it('tells ten times a second at most, and of the last change too', async () => {
    const tell = vi.fn()
    const notifier = createSlowNotifier(tell)

    for (let change = 0; change < 200; change++) {
      notifier.notify()
      await vi.advanceTimersByTimeAsync(10)
    }
    const before = tell.mock.calls.length
    await vi.advanceTimersByTimeAsync(1_000)

    expect(before).toBeGreaterThan(15)
    expect(before).toBeLessThanOrEqual(21)
    expect(tell.mock.calls.length - before).toBeLessThanOrEqual(1)
  })

  it('tells nothing after its end', async () => {
    const tell = vi.fn()
    const notifier = createSlowNotifier(tell)
    notifier.notify()

    notifier.end()
    notifier.notify()
    await vi.advanceTimersByTimeAsync(1_000)

    expect(tell).not.toHaveBeenCalled()
  })
})
