import type { Formatters } from './Formatters'

export function galleryWords(format: Formatters) {
  return {
    searchLabel: 'Search connectors',
    searchPlaceholder: 'Search by name',
    clearSearch: 'Clear search',
    tagsLabel: 'Filter by tag',
    moreTags: (hidden: number) => `${format.number(hidden)} more`,
    fewerTags: 'Fewer',
    connectors: 'Connectors',
    connected: 'Connected',
    tagList: (tags: readonly string[]) => tags.join(' · '),
    loading: 'Loading connectors…',
    loadFailed: 'The connectors could not be loaded',
    count: (shown: number, total: number) =>
      shown === total
        ? format.plural(total, {
            one: `${format.number(total)} connector`,
            other: `${format.number(total)} connectors`,
          })
        : `${format.number(shown)} of ${format.plural(total, {
            one: `${format.number(total)} connector`,
            other: `${format.number(total)} connectors`,
          })}`,
    nothingFound: (query: string) =>
      query === '' ? 'No connector has all of these tags.' : `No connector matches “${query}”.`,
    clearFilters: 'Show all connectors',
    nothingOffered: 'There are no connectors to choose from here yet.',
  }
}

/** The section that these words are, for `useWords`. */
export const gallerySection = { name: 'gallery', english: galleryWords } as const
