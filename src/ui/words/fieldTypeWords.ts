import type { FieldItems, StreamField } from '../../domain/streamFields'
import type { Formatters } from './Formatters'

/** The type of a field in plain words, such as "List of dates" or "Text or number, may be empty". */
export function fieldTypeWords(field: StreamField, format: Formatters): string {
  const { items = { types: field.itemTypes ?? [] } } = field
  const type = typeInWords({ ...field, items })
  const values = valuesInWords(field.values ?? [], format)
  return [type, values, field.nullable && 'may be empty'].filter((part) => part !== '' && part !== false).join(', ')
}

function typeInWords(field: FieldItems): string {
  const refined = refinedType(field, 0)
  if (refined !== undefined) return refined
  const named = field.types.map((type) => (type === 'array' ? listOf(field.items) : wordOf(type, 0)))
  return named.length === 0 ? 'Any type' : inOneSentence(named)
}

function listOf(items: FieldItems | undefined): string {
  return items === undefined || items.types.length === 0 ? 'List' : `List of ${pluralOf(items)}`
}

function pluralOf(items: FieldItems): string {
  const refined = refinedType(items, 1)
  if (refined !== undefined) return refined
  const inner = items.items
  const lists = inner === undefined || inner.types.length === 0 ? 'lists' : `lists of ${pluralOf(inner)}`
  return items.types.map((type) => (type === 'array' ? lists : wordOf(type, 1))).join(' or ')
}

/** One, and several. */
type Forms = [one: string, several: string]

const typeWords: Record<string, Forms> = {
  string: ['Text', 'texts'],
  integer: ['Whole number', 'whole numbers'],
  number: ['Number', 'numbers'],
  boolean: ['Yes or no', 'yes or no'],
  object: ['Object', 'objects'],
  array: ['List', 'lists'],
}

const formatWords: Record<string, Forms> = {
  'date-time': ['Date and time', 'dates and times'],
  date: ['Date', 'dates'],
  time: ['Time', 'times'],
  email: ['Email address', 'email addresses'],
  uri: ['Web address', 'web addresses'],
  uuid: ['UUID', 'UUIDs'],
  binary: ['Binary data', 'binary data'],
  timestamp_with_timezone: ['Date and time, with time zone', 'dates and times, with time zone'],
  timestamp_without_timezone: ['Date and time, no time zone', 'dates and times, no time zone'],
  time_with_timezone: ['Time, with time zone', 'times, with time zone'],
  time_without_timezone: ['Time, no time zone', 'times, no time zone'],
  big_integer: ['Large whole number', 'large whole numbers'],
  big_number: ['Exact number', 'exact numbers'],
  integer: ['Whole number', 'whole numbers'],
}

/** What Airbyte says about the type, or the format of a text. */
function refinedType({ types, format, airbyteType }: FieldItems, form: 0 | 1): string | undefined {
  const isText = types.length === 1 && types[0] === 'string'
  const forms = known(formatWords, airbyteType) ?? (isText ? known(formatWords, format) : undefined)
  return forms?.[form]
}

function valuesInWords(values: StreamField['values'] & object, format: Formatters): string {
  if (values.length === 0) return ''
  const [only] = values
  return values.length === 1 ? `always ${textOf(only)}` : `one of ${format.number(values.length)} values`
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function inOneSentence([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((word) => word.charAt(0).toLowerCase() + word.slice(1))].join(' or ')
}

function wordOf(type: string, form: 0 | 1): string {
  return known(typeWords, type)?.[form] ?? type
}

function known(words: Record<string, Forms>, key: string | undefined): Forms | undefined {
  return key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined
}
