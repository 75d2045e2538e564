import type { FilterMessage } from '../../domain/filterMessage'
import { catalogDriftWords } from './catalogDriftWords'
import { catalogEvaluationWords } from './catalogEvaluationWords'
import { catalogFilterWords } from './catalogFilterWords'
import { catalogGridWords } from './catalogGridWords'
import type { Formatters } from './Formatters'
import { filterMessageWords } from './filterMessageWords'

/** Words of the catalog browser: the filter box, the grid of streams and fields, waiting and failing. */
export function catalogWords(format: Formatters) {
  const streamCount = (count: number) =>
    format.plural(count, { one: `${format.number(count)} stream`, other: `${format.number(count)} streams` })
  return {
    streams: 'Streams',
    streamColumn: 'Stream',
    syncColumn: 'Can sync',
    keyColumn: 'Key and cursor',
    fieldsColumn: 'Fields',

    filterLabel: 'Filter streams',
    filterPlaceholder: 'Name or JMESPath',
    expressionPlaceholder: "streams[?contains(supported_sync_modes, 'incremental')]",
    filterLanguage: 'Filter by',
    languages: { words: 'Words', jmespath: 'JMESPath' },
    suggestions: 'Suggestions',
    quickFilters: 'Quick filters',
    clearFilter: 'Clear filter',
    showAll: 'Show all streams',
    count: (shown: number, total: number) => `${format.number(shown)} of ${streamCount(total)}`,

    filterMessage: (message: FilterMessage) => filterMessageWords(message, format),
    /** The same as a whole sentence. `place`: where in the expression it is, and what stands there. */
    filterSentence(message: FilterMessage, place?: { start: number; excerpt: string }): string {
      const text = filterMessageWords(message, format)
      if (place === undefined) return text.replace(/[^?]$/, '$&.')
      const { start, excerpt } = place
      return excerpt === ''
        ? `${text} (at the end).`
        : `${text} (at character ${format.number(start + 1)}, “${excerpt}”).`
    },
    staysMeanwhile: 'Until then, the list stays as it was.',
    resultNames: (count: number) =>
      `This expression gives ${format.plural(count, { one: 'a name', other: `${format.number(count)} names` })}. The list shows the streams that are called so.`,
    resultProjection: (streams: number) =>
      `This expression picks values out of streams. The list shows the ${streamCount(streams)} they come from.`,
    resultValue: 'This expression gives a value, not streams.',
    resultEmpty: 'This expression gives an empty list.',
    showResult: 'Show the result',
    resultCut: 'Only the beginning is shown.',

    noMatch: 'No stream matches this filter.',
    emptyCatalog: 'This source offers no streams.',
    emptyCatalogHelp: 'It may be empty, or the account it is connected with may not be allowed to see anything.',

    discovering: 'Asking the source which streams it has…',
    discoveringLong: 'Still asking. Large sources can take a few minutes.',
    discoveryFailed: 'The streams of this source could not be read',
    discoveryStopped: 'The search for streams was stopped.',
    discover: 'Discover streams',
    discoverAgain: 'Discover again',
    discoveringAgain: 'Discovering again…',
    ...catalogDriftWords(format),
    ...catalogEvaluationWords(format),

    ...catalogFilterWords(format),
    ...catalogGridWords(format),
  }
}

/** The section that these words are, for `useWords`. */
export const catalogSection = { name: 'catalog', english: catalogWords } as const
