const prototype = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } })

/** Whether every JavaScript object has such a member, so that jmespath would find it where the data has none. */
export function isInheritedName(name: string): boolean {
  return name in Object.prototype
}

/**
 * A copy of JSON data whose objects inherit nothing but what jmespath itself calls, for expressions that name
 * `constructor` and the like; `restore` gives the original of anything found in it.
 */
export function shieldData(root: unknown): { data: unknown; restore(found: unknown): unknown } {
  const originals = new Map<unknown, unknown>()

  function shield(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const copy: unknown = Array.isArray(value) ? value.map(shield) : shieldObject(value)
    originals.set(copy, value)
    return copy
  }

  function shieldObject(value: object): object {
    const copy: object = Object.create(prototype)
    for (const [key, member] of Object.entries(value)) {
      Object.defineProperty(copy, key, { value: shield(member), enumerable: true, configurable: true, writable: true })
    }
    return copy
  }

  function restore(found: unknown): unknown {
    if (typeof found === 'function') return null
    if (typeof found !== 'object' || found === null) return found
    const original = originals.get(found)
    if (original !== undefined) return original
    if (Array.isArray(found)) return found.map(restore)
    return Object.fromEntries(Object.entries(found).map(([key, member]) => [key, restore(member)]))
  }

  return { data: shield(root), restore }
}
