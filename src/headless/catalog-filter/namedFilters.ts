/** A filter that a host keeps under a name: words, or an expression. */
export type NamedFilter = { name: string; filter: string }

/** The filters with one more, or with one replaced that has the name already. In the order they were saved. */
export function saveFilter(filters: readonly NamedFilter[], saved: NamedFilter): NamedFilter[] {
  const isKnown = filters.some(({ name }) => name === saved.name)
  return isKnown ? filters.map((each) => (each.name === saved.name ? saved : each)) : [...filters, saved]
}

/** The filters with one under another name, in its old place. A filter that had that name goes. */
export function renameFilter(filters: readonly NamedFilter[], from: string, to: string): NamedFilter[] {
  return filters
    .filter(({ name }) => name === from || name !== to)
    .map((each) => (each.name === from ? { ...each, name: to } : each))
}

export function removeFilter(filters: readonly NamedFilter[], removed: string): NamedFilter[] {
  return filters.filter(({ name }) => name !== removed)
}
