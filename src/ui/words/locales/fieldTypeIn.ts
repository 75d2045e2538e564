import type { FieldItems, StreamField } from '../../../domain/streamFields'

/** One in the midst of a sentence, and several as they follow "list of". */
export type FieldTypeForms = readonly [one: string, several: string]

/** What a language says about the types of fields. */
export type FieldTypeVocabulary = {
  anyType: string
  list: string
  listOf: (several: string) => string
  listsOf: (several: string) => string
  or: (kinds: readonly string[]) => string
  /** By JSON Schema's names of types. A type that is not in here keeps its own name. */
  types: Readonly<Record<string, FieldTypeForms>>
  /** By Airbyte's names of types, and by JSON Schema's of formats of texts. */
  formats: Readonly<Record<string, FieldTypeForms>>
  mayBeEmpty: string
  always: (value: string) => string
  oneOf: (count: number) => string
  quote: (text: string) => string
  /** Between the type and what else is said about the field. */
  separator: string
}

/** The type of a field in plain words, such as "List of dates" or "Text or number, may be empty". */
export function fieldTypeIn(words: FieldTypeVocabulary, field: StreamField): string {
  const { items = { types: field.itemTypes ?? [] } } = field
  const type = typeOf(words, { ...field, items })
  const values = valuesOf(words, field.values ?? [])
  return [capital(type), values, field.nullable ? words.mayBeEmpty : ''].filter(Boolean).join(words.separator)
}

function typeOf(words: FieldTypeVocabulary, field: FieldItems): string {
  const refined = refinedType(words, field, 0)
  if (refined !== undefined) return refined
  const kinds = field.types.map((type) => (type === 'array' ? listOf(words, field.items) : formOf(words, type, 0)))
  return kinds.length === 0 ? words.anyType : words.or(kinds)
}

function listOf(words: FieldTypeVocabulary, items: FieldItems | undefined): string {
  return items === undefined || items.types.length === 0 ? words.list : words.listOf(severalOf(words, items))
}

function severalOf(words: FieldTypeVocabulary, { items: inner, ...items }: FieldItems): string {
  const refined = refinedType(words, items, 1)
  if (refined !== undefined) return refined
  const isKnown = inner !== undefined && inner.types.length > 0
  return words.or(
    items.types.map((type) =>
      type === 'array' && isKnown ? words.listsOf(severalOf(words, inner)) : formOf(words, type, 1),
    ),
  )
}

/** What Airbyte says about the type, or the format of a text. */
function refinedType(words: FieldTypeVocabulary, { types, format, airbyteType }: FieldItems, form: 0 | 1) {
  const isText = types.length === 1 && types[0] === 'string'
  const forms = known(words.formats, airbyteType) ?? (isText ? known(words.formats, format) : undefined)
  return forms?.[form]
}

function formOf(words: FieldTypeVocabulary, type: string, form: 0 | 1): string {
  return known(words.types, type)?.[form] ?? type
}

function valuesOf(words: FieldTypeVocabulary, values: readonly unknown[]): string {
  if (values.length === 0) return ''
  return values.length === 1 ? words.always(textOf(words, values[0])) : words.oneOf(values.length)
}

function textOf(words: FieldTypeVocabulary, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return typeof value === 'string' ? words.quote(short) : short
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function known(words: Readonly<Record<string, FieldTypeForms>>, key: string | undefined): FieldTypeForms | undefined {
  return key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined
}
