import type { StreamField } from '../../../../domain/streamFields'
import type { Formatters } from '../../Formatters'
import { type FieldTypeForms, type FieldTypeVocabulary, fieldTypeIn } from '../fieldTypeIn'

/** The type of a field in plain words, such as 「日付のリスト」 or 「テキストまたは数値、空の場合あり」. */
export function fieldTypeWords(field: StreamField, format: Formatters): string {
  return fieldTypeIn({ ...vocabulary, oneOf: (count) => `${format.number(count)}個の値のいずれか` }, field)
}

/** Japanese says one and several alike. */
const alike = (text: string): FieldTypeForms => [text, text]

const vocabulary: Omit<FieldTypeVocabulary, 'oneOf'> = {
  anyType: '任意の型',
  list: 'リスト',
  listOf: (several) => `${several}のリスト`,
  listsOf: (several) => `${several}のリスト`,
  or: (kinds) => kinds.join('または'),
  types: {
    string: alike('テキスト'),
    integer: alike('整数'),
    number: alike('数値'),
    boolean: alike('真偽値'),
    object: alike('オブジェクト'),
    array: alike('リスト'),
  },
  formats: {
    'date-time': alike('日時'),
    date: alike('日付'),
    time: alike('時刻'),
    email: alike('メールアドレス'),
    uri: alike('Webアドレス'),
    uuid: alike('UUID'),
    binary: alike('バイナリデータ'),
    timestamp_with_timezone: alike('日時（タイムゾーンあり）'),
    timestamp_without_timezone: alike('日時（タイムゾーンなし）'),
    time_with_timezone: alike('時刻（タイムゾーンあり）'),
    time_without_timezone: alike('時刻（タイムゾーンなし）'),
    big_integer: alike('大きな整数'),
    big_number: alike('高精度の数値'),
    integer: alike('整数'),
  },
  mayBeEmpty: '空の場合あり',
  always: (value) => `常に${value}`,
  quote: (text) => `「${text}」`,
  separator: '、',
}
