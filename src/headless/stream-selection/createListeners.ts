/** Hears the names of the streams that changed. */
export type ChangeListener = (names: readonly string[] | 'all') => void

export type Listeners = {
  subscribe(listener: ChangeListener): () => void
  subscribeTo(name: string, listener: () => void): () => void
  /** Wakes those who watch one of the names, and those who watch everything. */
  notify(names: readonly string[] | 'all'): void
}

/** Listeners by stream name, so that a change in one row does not wake the others. */
export function createListeners(): Listeners {
  const everything = new Set<ChangeListener>()
  const byName = new Map<string, Set<() => void>>()
  return {
    subscribe(listener) {
      everything.add(listener)
      return () => everything.delete(listener)
    },
    subscribeTo(name, listener) {
      const watchers = byName.get(name) ?? new Set()
      byName.set(name, watchers.add(listener))
      return () => {
        watchers.delete(listener)
        if (watchers.size === 0 && byName.get(name) === watchers) byName.delete(name)
      }
    },
    notify(names) {
      const watched = names === 'all' || names.length > byName.size ? [...byName.keys()] : names
      for (const name of watched) for (const listener of [...(byName.get(name) ?? [])]) listener()
      for (const listener of [...everything]) listener(names)
    },
  }
}
