/** Waits so many milliseconds, or rejects with the signal's reason as soon as the caller gives up. */
export function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 && !signal.aborted) return Promise.resolve()
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    // No timer holds more than 2^31 - 1 milliseconds; without end is without timer.
    const timer = Number.isFinite(milliseconds) ? setTimeout(finish, milliseconds) : undefined
    signal.addEventListener('abort', giveUp)

    function finish() {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }
    function giveUp() {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      reject(signal.reason)
    }
  })
}
