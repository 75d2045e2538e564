import type { StreamField } from '../../../../domain/streamFields'
import type { Formatters } from '../../Formatters'
import { type FieldTypeVocabulary, fieldTypeIn } from '../fieldTypeIn'
import { arabicCounts } from './arabicCounts'
import { isolated, quoted } from './isolated'

/** The type of a field in plain words, such as «قائمة تواريخ». */
export function fieldTypeWords(field: StreamField, format: Formatters): string {
  return fieldTypeIn(arabicTypes(format), field)
}

function arabicTypes(format: Formatters): FieldTypeVocabulary {
  const { genitive } = arabicCounts(format)
  return {
    anyType: 'أي نوع',
    list: 'قائمة',
    listOf: (several) => `قائمة ${several}`,
    listsOf: (several) => `قوائم ${several}`,
    or: (kinds) => kinds.join(' أو '),
    types,
    formats,
    mayBeEmpty: 'قد يكون فارغًا',
    always: (value) => `دائمًا ${isolated(value)}`,
    oneOf: (count) => `إحدى ${genitive('values', count)}`,
    quote: quoted,
    separator: '، ',
  }
}

const types: FieldTypeVocabulary['types'] = {
  string: ['نص', 'نصوص'],
  integer: ['عدد صحيح', 'أعداد صحيحة'],
  number: ['عدد', 'أعداد'],
  boolean: ['نعم أو لا', 'قيم نعم أو لا'],
  object: ['كائن', 'كائنات'],
  array: ['قائمة', 'قوائم'],
}

const formats: FieldTypeVocabulary['formats'] = {
  'date-time': ['تاريخ ووقت', 'تواريخ وأوقات'],
  date: ['تاريخ', 'تواريخ'],
  time: ['وقت', 'أوقات'],
  email: ['عنوان بريد إلكتروني', 'عناوين بريد إلكتروني'],
  uri: ['عنوان ويب', 'عناوين ويب'],
  uuid: ['معرّف UUID', 'معرّفات UUID'],
  binary: ['بيانات ثنائية', 'بيانات ثنائية'],
  timestamp_with_timezone: ['تاريخ ووقت مع المنطقة الزمنية', 'تواريخ وأوقات مع المنطقة الزمنية'],
  timestamp_without_timezone: ['تاريخ ووقت بلا منطقة زمنية', 'تواريخ وأوقات بلا منطقة زمنية'],
  time_with_timezone: ['وقت مع المنطقة الزمنية', 'أوقات مع المنطقة الزمنية'],
  time_without_timezone: ['وقت بلا منطقة زمنية', 'أوقات بلا منطقة زمنية'],
  big_integer: ['عدد صحيح كبير', 'أعداد صحيحة كبيرة'],
  big_number: ['عدد دقيق', 'أعداد دقيقة'],
  integer: ['عدد صحيح', 'أعداد صحيحة'],
}
