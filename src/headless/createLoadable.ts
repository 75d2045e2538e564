/** What has arrived so far: nothing, the value, or the fault of the last attempt. */
export type LoadState<Value> = { value?: Value; failure?: { cause: unknown } }

export type Loadable<Value> = {
  read(): LoadState<Value>
  subscribe(listener: () => void): () => void
  /** Begins, unless it is under way or done. After a failure this is another attempt. */
  load(): void
}

/** Something that is fetched once, when it is first wanted, and shared by all who want it. */
export function createLoadable<Value>(fetch: () => Promise<Value>): Loadable<Value> {
  const listeners = new Set<() => void>()
  let state: LoadState<Value> = {}
  let isUnderWay = false

  function become(next: LoadState<Value>, hasEnded: boolean): void {
    isUnderWay = !hasEnded
    state = next
    for (const listener of [...listeners]) listener()
  }

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load() {
      if (isUnderWay || 'value' in state) return
      become({}, false)
      fetch().then(
        (value) => become({ value }, true),
        (cause: unknown) => become({ failure: { cause } }, true),
      )
    },
  }
}
