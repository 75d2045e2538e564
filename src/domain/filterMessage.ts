import type { EmbeddedErrorCode } from './errors'

/** The comparison and logic signs of JMESPath that people write in other ways. */
export type FilterOperator = '==' | '&&' | '||' | '!'

/**
 * What can be said about an expression. The sentences are in the message table; the members are what they speak about,
 * as typed by the person or as the catalog has it.
 */
export type FilterMessage =
  // The expression cannot be read.
  | { code: 'expression_empty' }
  | { code: 'expression_too_long'; limit: number }
  | { code: 'expression_too_deep'; limit: number }
  | { code: 'character_unexpected'; character: string }
  | { code: 'quote_unclosed'; quote: string }
  | { code: 'bracket_unclosed'; bracket: string }
  | { code: 'bracket_unmatched'; bracket: string }
  /** A back-tick literal, or a name in double quotes, whose inside is no JSON. */
  | { code: 'literal_invalid'; text: string }
  | { code: 'token_unexpected'; found: string }
  | { code: 'end_unexpected' }
  | { code: 'slice_step_zero' }
  | { code: 'function_unknown'; name: string; nearest: string | undefined }
  | { code: 'function_arguments'; signature: string; minimum: number; maximum: number | undefined; found: number }
  | { code: 'equals_single' }
  /** `and`, `or`, `not`, `<>` … where JMESPath has signs. */
  | { code: 'operator_foreign'; found: string; operator: string }
  // It can be read, and surely means something else.
  | { code: 'word_unquoted'; word: string }
  | { code: 'word_double_quoted'; word: string }
  | { code: 'literal_bare'; word: string }
  | { code: 'key_unknown'; key: string; nearest: string | undefined }
  /** A key asked of a list, which has none: it must be asked of each element. */
  | { code: 'key_of_list'; key: string }
  /** A list was wanted of the catalog itself, or a stream's key, without `streams` before it. */
  | { code: 'root_missing' }
  /** A value that can never be equal: `'true'` is no boolean, 5 no text. */
  | { code: 'literal_kind'; text: string; expected: 'string' | 'number' | 'boolean' }
  /** JMESPath's `<` and its like order numbers only. */
  | { code: 'order_text'; operator: string }
  /** A whole list compared with one value. */
  | { code: 'list_compared'; key: string }
  /** `%` or `*` in a text, as SQL and file names have it. */
  | { code: 'wildcard'; text: string }
  /** `== *`: anything at all. */
  | { code: 'star_compared' }
  // It works, and gives nothing.
  /** The part of the expression that is null first, from the left. */
  | { code: 'part_null'; part: string }
  /** A test that no stream passes. `nearest`: what the catalog has instead of the text it asks for. */
  | { code: 'test_never'; test: string; nearest: string | undefined }
  /** Each of the tests is passed by some stream, and all of them by none. */
  | { code: 'tests_never_together'; count: number }
  /** Streams are found, and none of them has what is asked of them. */
  | { code: 'part_never'; part: string }
  // What a fix does.
  | { code: 'fix_replace'; from: string; to: string }
  | { code: 'fix_insert'; text: string }
  | { code: 'fix_remove'; text: string }
  // It can be read, and fails on this catalog.
  /** Types are JMESPath's: `string`, `number`, `array`, `object`, `boolean`, `null`, `expression`. */
  | { code: 'argument_type'; name: string; position: number; expected: string; found: string }
  | { code: 'evaluation_failed' }
  /** It would take longer than a page may be busy. `seconds` of work were allowed. */
  | { code: 'evaluation_too_long'; seconds: number }
  /** On the way it would hold lists of more than `limit` items. */
  | { code: 'evaluation_too_large'; limit: number }
  // The server was asked.
  /** It does not take the expression. `detail`: its own words, untrusted; empty when it gave none. */
  | { code: 'server_refused'; detail: string }
  /** It gave no answer: see `EmbeddedError`. */
  | { code: 'server_failed'; reason: EmbeddedErrorCode }
