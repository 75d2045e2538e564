import type { StreamField } from '../../../../domain/streamFields'
import type { Formatters } from '../../Formatters'
import { type FieldTypeVocabulary, fieldTypeIn } from '../fieldTypeIn'
import { spanishCounts } from './spanishCounts'

/** The type of a field in plain words, such as "Lista de fechas" or "Texto o número, puede estar vacío". */
export function fieldTypeWords(field: StreamField, format: Formatters): string {
  return fieldTypeIn({ ...vocabulary, oneOf: (count) => `uno de ${spanishCounts(format).values(count)}` }, field)
}

const vocabulary: Omit<FieldTypeVocabulary, 'oneOf'> = {
  anyType: 'cualquier tipo',
  list: 'lista',
  listOf: (several) => `lista de ${several}`,
  listsOf: (several) => `listas de ${several}`,
  or: joinedByOr,
  types: {
    string: ['texto', 'textos'],
    integer: ['número entero', 'números enteros'],
    number: ['número', 'números'],
    boolean: ['sí o no', 'valores sí o no'],
    object: ['objeto', 'objetos'],
    array: ['lista', 'listas'],
  },
  formats: {
    'date-time': ['fecha y hora', 'fechas con hora'],
    date: ['fecha', 'fechas'],
    time: ['hora', 'horas'],
    email: ['dirección de correo', 'direcciones de correo'],
    uri: ['dirección web', 'direcciones web'],
    uuid: ['UUID', 'UUID'],
    binary: ['datos binarios', 'datos binarios'],
    timestamp_with_timezone: ['fecha y hora, con zona horaria', 'fechas con hora y zona horaria'],
    timestamp_without_timezone: ['fecha y hora, sin zona horaria', 'fechas con hora, sin zona horaria'],
    time_with_timezone: ['hora, con zona horaria', 'horas con zona horaria'],
    time_without_timezone: ['hora, sin zona horaria', 'horas sin zona horaria'],
    big_integer: ['número entero grande', 'números enteros grandes'],
    big_number: ['número exacto', 'números exactos'],
    integer: ['número entero', 'números enteros'],
  },
  mayBeEmpty: 'puede estar vacío',
  always: (value) => `siempre ${value}`,
  quote: (text) => `“${text}”`,
  separator: ', ',
}

/** "o", which is "u" before a word that begins with its sound: "número u objeto". */
function joinedByOr(kinds: readonly string[]): string {
  return kinds.reduce((before, kind) => `${before} ${/^h?o/i.test(kind) ? 'u' : 'o'} ${kind}`)
}
