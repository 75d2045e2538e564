import type { StreamField } from '../../../../domain/streamFields'
import type { Formatters } from '../../Formatters'
import { type FieldTypeVocabulary, fieldTypeIn } from '../fieldTypeIn'

/** The type of a field in plain words, such as « Liste de dates ». */
export function fieldTypeWords(field: StreamField, format: Formatters): string {
  return fieldTypeIn(frenchTypes(format), field)
}

function frenchTypes({ number }: Formatters): FieldTypeVocabulary {
  return {
    anyType: 'tout type',
    list: 'liste',
    listOf: (several) => `liste ${ofSeveral(several)}`,
    listsOf: (several) => `listes ${ofSeveral(several)}`,
    or: (kinds) => kinds.join(' ou '),
    types,
    formats,
    mayBeEmpty: 'peut être vide',
    always: (value) => `toujours ${value}`,
    oneOf: (count) => `une valeur parmi ${number(count)}`,
    quote: (text) => `« ${text} »`,
    separator: ', ',
  }
}

/** "de" loses its vowel before another. */
function ofSeveral(several: string): string {
  return /^[aeioéh]/.test(several) ? `d’${several}` : `de ${several}`
}

const types: FieldTypeVocabulary['types'] = {
  string: ['texte', 'textes'],
  integer: ['nombre entier', 'nombres entiers'],
  number: ['nombre', 'nombres'],
  boolean: ['oui ou non', 'valeurs oui ou non'],
  object: ['objet', 'objets'],
  array: ['liste', 'listes'],
}

const formats: FieldTypeVocabulary['formats'] = {
  'date-time': ['date et heure', 'dates et heures'],
  date: ['date', 'dates'],
  time: ['heure', 'heures'],
  email: ['adresse e-mail', 'adresses e-mail'],
  uri: ['adresse web', 'adresses web'],
  uuid: ['UUID', 'UUID'],
  binary: ['données binaires', 'données binaires'],
  timestamp_with_timezone: ['date et heure avec fuseau horaire', 'dates et heures avec fuseau horaire'],
  timestamp_without_timezone: ['date et heure sans fuseau horaire', 'dates et heures sans fuseau horaire'],
  time_with_timezone: ['heure avec fuseau horaire', 'heures avec fuseau horaire'],
  time_without_timezone: ['heure sans fuseau horaire', 'heures sans fuseau horaire'],
  big_integer: ['grand nombre entier', 'grands nombres entiers'],
  big_number: ['nombre exact', 'nombres exacts'],
  integer: ['nombre entier', 'nombres entiers'],
}
