import { isEmbeddedError } from '../domain/errors'
import { readRetryAfter } from './readRetryAfter'
import type { RepeatPolicy } from './repeatPolicy'
import { wait } from './wait'

/** How often, and how soon, a request is sent again. */
export type RetrySettings = {
  /** How often one request is sent again at most. Default 3. */
  limit: number
  /** Milliseconds before the first repetition; doubled each time, with up to half of it left to chance. Default 300. */
  delay: number
  /** Milliseconds that a `Retry-After` may ask for; a longer wait is left to the caller, as an error. Default 60,000. */
  maxRetryAfter: number
}

/** An answer that was received whole. */
export type Answer = { status: number; isOk: boolean; retryAfter: string | null; text: string }

export type Sending = {
  /** A fresh one for each attempt, since a body is read as it is sent. What this throws is final. */
  create: () => Request
  /** Rejects with an `EmbeddedError` for what no repetition mends, else when the connection was lost. */
  send: (request: Request) => Promise<Answer>
  policy: RepeatPolicy
  retry: RetrySettings
  now: () => number
  /** Ends the wait before a repetition. */
  signal: AbortSignal
}

export type SentAnswer = Answer & { attempts: number; retryAfterMs: number | undefined }

/** Sends until an answer is good, or final by the policy; or rejects as the last attempt did. */
export async function sendRepeatedly({ create, send, policy, retry, now, signal }: Sending): Promise<SentAnswer> {
  for (let attempts = 1; ; attempts += 1) {
    const mayRepeat = attempts <= retry.limit
    let pause = retry.delay * 2 ** (attempts - 1) * (1 - Math.random() / 2)
    const request = create()
    try {
      const answer = await send(request)
      const retryAfterMs = readRetryAfter(answer.retryAfter, now())
      const isWorthIt = policy.statuses.includes(answer.status) && (retryAfterMs ?? 0) <= retry.maxRetryAfter
      if (answer.isOk || !mayRepeat || !isWorthIt) return { ...answer, attempts, retryAfterMs }
      pause = retryAfterMs ?? pause
    } catch (error) {
      if (!mayRepeat || !policy.afterLostConnection || isEmbeddedError(error)) throw error
    }
    await wait(pause, signal)
    signal.throwIfAborted()
  }
}
