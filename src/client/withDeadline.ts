import { EmbeddedError } from '../domain/errors'
import { longestTimer } from './wait'

export type Deadline<Result> = {
  /** Milliseconds. */
  timeout: number
  signals: readonly (AbortSignal | undefined)[]
  run: (signal: AbortSignal) => Promise<Result>
}

/**
 * Runs something that must end: on time, or as soon as one of the signals aborts, even if it pays no heed to the signal it is
 * given. Leaves no timer and no listener behind.
 */
export function withDeadline<Result>({ timeout, signals, run }: Deadline<Result>): Promise<Result> {
  const controller = new AbortController()
  const watched = signals.filter((signal) => signal !== undefined)
  return new Promise((resolve, reject) => {
    const end = (error: EmbeddedError) => {
      release()
      reject(error)
      controller.abort()
    }
    const onAbort = () => end(new EmbeddedError('aborted', 'The request was stopped before it was answered.'))
    const timer = setTimeout(
      () => end(new EmbeddedError('timeout', `The API did not answer within ${timeout / 1000} s, so it was given up.`)),
      Math.min(timeout, longestTimer),
    )
    const release = () => {
      clearTimeout(timer)
      for (const signal of watched) signal.removeEventListener('abort', onAbort)
    }
    for (const signal of watched) signal.addEventListener('abort', onAbort)
    if (watched.some((signal) => signal.aborted)) return onAbort()
    run(controller.signal).then(resolve, reject).finally(release)
  })
}
