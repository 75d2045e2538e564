import type { StreamField } from '../../domain/streamFields'

/** The type of a field in plain words, such as "List of dates" or "Text or number, may be empty". */
export function fieldTypeWords(field: StreamField): string {
  const refined =
    known(formatWords, field.airbyteType) ?? (isText(field) ? known(formatWords, field.format) : undefined)
  const named = field.types.map((type) => (type === 'array' ? listType(field) : wordOf(type)))
  const type = refined ?? (named.length === 0 ? 'Any type' : inOneSentence(named))
  return field.nullable ? `${type}, may be empty` : type
}

const typeWords: Record<string, string> = {
  string: 'Text',
  integer: 'Whole number',
  number: 'Number',
  boolean: 'Yes or no',
  object: 'Object',
  array: 'List',
}

const pluralWords: Record<string, string> = {
  string: 'texts',
  integer: 'whole numbers',
  number: 'numbers',
  boolean: 'yes or no',
  object: 'objects',
  array: 'lists',
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

function isText(field: StreamField): boolean {
  return field.types.length === 1 && field.types[0] === 'string'
}

function listType(field: StreamField): string {
  const items = field.itemTypes ?? []
  return items.length === 0 ? 'List' : `List of ${items.map((type) => known(pluralWords, type) ?? type).join(' or ')}`
}

function inOneSentence([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((word) => word.charAt(0).toLowerCase() + word.slice(1))].join(' or ')
}

function wordOf(type: string): string {
  return known(typeWords, type) ?? type
}

function known(words: Record<string, string>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined
}
