import type { FieldPath } from './sourceForm'

/** What a value lacks. Stable, to choose words by. */
export type FieldProblemCode =
  | 'required'
  | 'choose_one'
  | 'not_a_number'
  | 'not_an_integer'
  /** A number with more digits than can be sent unchanged. */
  | 'too_long_number'
  /** Text that is no JSON: `line` and `column` say where. */
  | 'not_json'
  | 'not_json_object'
  | 'not_json_list'
  /** Entries of a map without a name, or with one that another has too. */
  | 'unnamed_entries'
  /** Asterisks typed for a secret: they stand for a stored value, and there is none like it. */
  | 'only_mask'
  | 'wrong_type'
  | 'not_an_option'
  | 'pattern'
  | 'date'
  | 'date_time'
  | 'too_small'
  | 'too_large'
  | 'not_above'
  | 'not_below'
  | 'not_a_multiple'
  | 'too_short'
  | 'too_long'
  | 'too_few'
  | 'too_many'
  | 'repeated'
  /** The API's own words, in `message`. */
  | 'refused'

/** What is wrong with one field. The words for it come from the message table. */
export type FieldProblem = {
  path: FieldPath
  code: FieldProblemCode
  /** The limit that was missed. */
  limit?: number | undefined
  /** The connector's words for what it expects. Untrusted. */
  descriptor?: string | undefined
  /** One of the connector's examples that is as it has to be. Untrusted. */
  example?: string | undefined
  line?: number | undefined
  column?: number | undefined
  /** The API's words, with code `refused`. Untrusted. */
  message?: string | undefined
}
