import { type FieldPath, pathKey } from '../../domain/sourceForm'

type Listener = () => void

export type FieldListeners = {
  /** For every change. */
  subscribe: (listener: Listener) => () => void
  /** For changes at this path, of what holds it or of what it holds; and for changes of everything. */
  subscribeAt: (path: FieldPath, listener: Listener) => () => void
  announce: () => void
  /** Tells of a change of one value, and of `others` whose problems came or went with it. */
  announceAt: (path: FieldPath, others: Iterable<string>) => void
}

/** Who listens to a form, and to which place of it: a key press wakes the field it is about, not three hundred. */
export function createFieldListeners(): FieldListeners {
  const everywhere = new Set<Listener>()
  const byPlace = new Map<string, Set<Listener>>()

  function call(listeners: Iterable<Listener>) {
    for (const listener of [...listeners]) listener()
  }
  function announce() {
    call([...everywhere, ...[...byPlace.values()].flatMap((here) => [...here])])
  }

  return {
    subscribe(listener) {
      everywhere.add(listener)
      return () => everywhere.delete(listener)
    },
    subscribeAt(path, listener) {
      const key = pathKey(path)
      const here = byPlace.get(key) ?? new Set()
      byPlace.set(key, here.add(listener))
      return () => {
        here.delete(listener)
        if (here.size === 0 && byPlace.get(key) === here) byPlace.delete(key)
      }
    },
    announce,
    announceAt(path, others) {
      if (path.length === 0) return announce()
      const places = new Set([...path.map((_, depth) => pathKey(path.slice(0, depth))), pathKey(path), ...others])
      const within = `${pathKey(path).slice(0, -1)},`
      for (const key of byPlace.keys()) if (key.startsWith(within)) places.add(key)
      call([...everywhere, ...[...places].flatMap((key) => [...(byPlace.get(key) ?? [])])])
    },
  }
}
