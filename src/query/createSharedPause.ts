import { wait } from '../client/wait'
import type { EmbeddedError } from '../domain/errors'

/** A wait beyond a minute is left to the person. */
const longestWait = 60_000
/** Rounds of waiting without one success: a limit passes in time, a server that is down may not. */
const mostRounds = { limited: 7, troubled: 3 }

/** One wait for everyone who sends: an API that is asked too much, or that has trouble, is left in peace by all at once. */
export type SharedPause = {
  /** A request met a limit or trouble. */
  hold(error: EmbeddedError): void
  /** Whether it has lasted so long, or is to last so long, that going on is no use. */
  isInVain(): boolean
  /** A request succeeded, so that the next wait is a short one again. */
  relax(): void
  /** Resolves when sending may go on, or when there is nothing more to wait for. */
  over(): Promise<void>
  /** Lets everyone go on, now and later. */
  end(): void
}

/** `firstWait`: milliseconds where the API names none; doubled with each round that brings nothing. */
export function createSharedPause(firstWait = 500): SharedPause {
  const ender = new AbortController()
  let rounds = 0
  let until = 0
  let inVain = false

  return {
    hold({ code, retryAfter = 0 }) {
      // Requests that were under way together meet the same trouble: that is one round.
      if (Date.now() >= until) rounds += 1
      inVain = retryAfter > longestWait || rounds > mostRounds[code === 'rate_limited' ? 'limited' : 'troubled']
      if (inVain) return
      const backOff = retryAfter > 0 ? retryAfter : firstWait * 2 ** (rounds - 1) * (1 - Math.random() / 2)
      until = Math.max(until, Date.now() + Math.min(backOff, longestWait))
    },
    isInVain: () => inVain,
    relax() {
      rounds = 0
      inVain = false
    },
    async over() {
      while (!ender.signal.aborted && Date.now() < until) await wait(until - Date.now(), ender.signal)
    },
    end: () => ender.abort(),
  }
}
