/** Calls back into the host's code. Its fault is reported as the page's own and never breaks ours. */
export function callHost<Args extends unknown[]>(callback: ((...args: Args) => void) | undefined, ...args: Args): void {
  try {
    callback?.(...args)
  } catch (error) {
    if (typeof reportError === 'function') reportError(error)
  }
}
