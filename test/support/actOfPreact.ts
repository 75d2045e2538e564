import { act as actOfPreact } from 'preact/test-utils'

/** React's `act` hands on what the callback returned; Preact's does not. */
export function act(callback: () => unknown): unknown {
  let returned: unknown
  const done = actOfPreact(() => {
    returned = callback()
    return returned as Promise<void>
  })
  return returned instanceof Promise ? done.then(() => returned) : undefined
}
