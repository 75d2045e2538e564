/** The longest wait that `setTimeout` can hold; a longer one would fire at once. */
export const longestTimer = 2_147_483_647

/** Waits, or ends early when the signal aborts; the caller looks at the signal. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, Math.min(milliseconds, longestTimer))
    signal.addEventListener('abort', end)
  })
}
