import type { FilterMessage } from '../../domain/filterMessage'
import type { StreamField } from '../../domain/streamFields'
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
    filterPlaceholder: 'Filter by name, or type JMESPath',
    expressionPlaceholder: "streams[?contains(supported_sync_modes, 'incremental')]",
    filterLanguage: 'Filter by',
    languages: { words: 'Words', jmespath: 'JMESPath' },
    suggestions: 'Suggestions',
    examplesTitle: 'Examples',
    examples: [
      {
        label: 'Streams that sync incrementally',
        expression: "streams[?contains(supported_sync_modes, 'incremental')]",
      },
      {
        label: 'Incremental, with a cursor from the source',
        expression: "streams[?source_defined_cursor && contains(supported_sync_modes, 'incremental')]",
      },
      { label: 'Streams with a primary key', expression: 'streams[?source_defined_primary_key]' },
      { label: 'Names only', expression: 'streams[*].name' },
    ],
    quickFilters: 'Quick filters',
    questions: { incremental: 'Incremental', key: 'Has a key', cursor: 'Has a cursor' },
    clearFilter: 'Clear filter',
    showAll: 'Show all streams',
    count: (shown: number, total: number) => `${format.number(shown)} of ${streamCount(total)}`,

    place: (start: number, excerpt: string) =>
      excerpt === '' ? 'at the end' : `at character ${format.number(start + 1)}, “${excerpt}”`,
    filterMessage: (message: FilterMessage) => filterMessageWords(message, format),
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

    showFields: (stream: string) => `Show fields of ${stream}`,
    hideFields: (stream: string) => `Hide fields of ${stream}`,
    incremental: 'Incremental',
    fullRefreshOnly: 'Full refresh only',
    keyChip: (paths: readonly string[][]) => `Key ${paths.map(fieldPath).join(' + ')}`,
    cursorChip: (path: readonly string[]) => `Cursor ${fieldPath(path)}`,
    sourceCursorChip: 'Cursor by the source',
    fieldCount: (count: number) =>
      count === 0
        ? 'none listed'
        : format.plural(count, { one: `${format.number(count)} field`, other: `${format.number(count)} fields` }),
    keyMark: 'Key',
    cursorMark: 'Cursor',
    fieldPath,
    fieldType,
    emptyName: '(no name)',
  }
}

function fieldPath(path: readonly string[]): string {
  return path.join('.')
}

const typeWords: Record<string, string> = {
  string: 'Text',
  integer: 'Whole number',
  number: 'Number',
  boolean: 'Yes or no',
  object: 'Object',
  array: 'List',
}

const formatWords: Record<string, string> = {
  'date-time': 'Date and time',
  date: 'Date',
  time: 'Time',
  email: 'Email address',
  uri: 'Web address',
  uuid: 'UUID',
  timestamp_with_timezone: 'Date and time, with time zone',
  timestamp_without_timezone: 'Date and time, no time zone',
  time_with_timezone: 'Time, with time zone',
  time_without_timezone: 'Time, no time zone',
  big_integer: 'Large whole number',
  big_number: 'Exact number',
  integer: 'Whole number',
}

function fieldType(field: StreamField): string {
  const refined =
    known(formatWords, field.airbyteType) ?? (isText(field) ? known(formatWords, field.format) : undefined)
  const named = field.types.map((type) => (type === 'array' ? listType(field) : wordOf(type)))
  const type = refined ?? (named.length === 0 ? 'Any type' : named.join(' or '))
  return field.nullable ? `${type}, may be empty` : type
}

function isText(field: StreamField): boolean {
  return field.types.length === 1 && field.types[0] === 'string'
}

function listType(field: StreamField): string {
  const items = field.itemTypes ?? []
  return items.length === 0 ? 'List' : `List of ${items.map((type) => wordOf(type).toLowerCase()).join(' or ')}`
}

function wordOf(type: string): string {
  return known(typeWords, type) ?? type
}

function known(words: Record<string, string>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined
}
