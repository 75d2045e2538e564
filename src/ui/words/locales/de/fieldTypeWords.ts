import type { StreamField } from '../../../../domain/streamFields'
import type { Formatters } from '../../Formatters'
import { type FieldTypeVocabulary, fieldTypeIn } from '../fieldTypeIn'

/** The type of a field in plain words, such as „Liste von Datumsangaben“. */
export function fieldTypeWords(field: StreamField, format: Formatters): string {
  return fieldTypeIn(germanTypes(format), field)
}

function germanTypes({ number }: Formatters): FieldTypeVocabulary {
  return {
    anyType: 'Beliebiger Typ',
    list: 'Liste',
    listOf: (several) => `Liste von ${several}`,
    listsOf: (several) => `Listen von ${several}`,
    or: (kinds) => kinds.join(' oder '),
    types,
    formats,
    mayBeEmpty: 'darf leer sein',
    always: (value) => `immer ${value}`,
    oneOf: (count) => `einer von ${number(count)} Werten`,
    quote: (text) => `„${text}“`,
    separator: ', ',
  }
}

const types: FieldTypeVocabulary['types'] = {
  string: ['Text', 'Texten'],
  integer: ['ganze Zahl', 'ganzen Zahlen'],
  number: ['Zahl', 'Zahlen'],
  boolean: ['Ja oder Nein', 'Ja-Nein-Werten'],
  object: ['Objekt', 'Objekten'],
  array: ['Liste', 'Listen'],
}

const formats: FieldTypeVocabulary['formats'] = {
  'date-time': ['Datum und Uhrzeit', 'Zeitpunkten'],
  date: ['Datum', 'Datumsangaben'],
  time: ['Uhrzeit', 'Uhrzeiten'],
  email: ['E-Mail-Adresse', 'E-Mail-Adressen'],
  uri: ['Webadresse', 'Webadressen'],
  uuid: ['UUID', 'UUIDs'],
  binary: ['Binärdaten', 'Binärdaten'],
  timestamp_with_timezone: ['Datum und Uhrzeit mit Zeitzone', 'Zeitpunkten mit Zeitzone'],
  timestamp_without_timezone: ['Datum und Uhrzeit ohne Zeitzone', 'Zeitpunkten ohne Zeitzone'],
  time_with_timezone: ['Uhrzeit mit Zeitzone', 'Uhrzeiten mit Zeitzone'],
  time_without_timezone: ['Uhrzeit ohne Zeitzone', 'Uhrzeiten ohne Zeitzone'],
  big_integer: ['große ganze Zahl', 'großen ganzen Zahlen'],
  big_number: ['genaue Zahl', 'genauen Zahlen'],
  integer: ['ganze Zahl', 'ganzen Zahlen'],
}
