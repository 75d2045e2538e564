import { quoteText } from '../../domain/filter/quoteText'
import type { NamedFilter } from '../../headless/catalog-filter/namedFilters'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import type { Messages } from '../words/createMessages'
import type { FilterOption } from './FilterSuggestions'

/** Whole filters to choose from: those the host keeps by name, those used before, and examples. */
export function filterLibrary(
  { catalog, history, text }: Pick<CatalogFilter, 'catalog' | 'history' | 'text'>,
  namedFilters: readonly NamedFilter[] = [],
  words: Messages['catalog'],
): FilterOption[] {
  const whole = (insert: string, group: string, detail?: string): FilterOption => {
    return { label: insert, insert, group, start: 0, end: text.length, kind: 'whole', ...(detail && { detail }) }
  }
  const name = catalog.streams[0]?.name ?? 'users'
  // As the API's own documentation writes a name, where it can be written so.
  const literal = /^[A-Za-z_]\w*$/.test(name) ? `\`${name}\`` : quoteText(name)
  return [
    ...namedFilters.map(({ name, filter }) => whole(filter, words.savedTitle, name)),
    ...history.map((expression) => whole(expression, words.historyTitle)),
    ...words.examples(literal).map(({ label, expression }) => whole(expression, words.examplesTitle, label)),
  ]
}
