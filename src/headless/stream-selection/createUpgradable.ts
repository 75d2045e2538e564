import type { SelectionStore } from './createSelectionStore'
import { planBulk } from './planBulk'
import { streamOfConfig } from './readEntry'

/** The picked streams that are read in full and could be read incrementally. */
export type Upgradable = {
  subscribe(listener: () => void): () => void
  count(): number
}

/** Looks at a stream again only after it changed, and only when the count is asked for. */
export function createUpgradable(store: SelectionStore): Upgradable {
  const dirty = new Set<string>(store.pickedNames())
  const found = new Set<string>()

  function canUpgrade(name: string): boolean {
    const { config } = store.getEntry(name)
    if (config?.sync_mode !== 'full_refresh') return false
    const stream = streamOfConfig(store.getIndex().named(name), config)
    return stream !== undefined && planBulk(store, [stream], { type: 'incremental' }).changed.length > 0
  }

  return {
    subscribe: (listener) =>
      store.subscribe((names) => {
        for (const name of names === 'all' ? [...found, ...store.pickedNames()] : names) dirty.add(name)
        listener()
      }),
    count() {
      for (const name of dirty) {
        if (canUpgrade(name)) found.add(name)
        else found.delete(name)
      }
      dirty.clear()
      return found.size
    },
  }
}
