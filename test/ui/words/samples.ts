import type { EmbeddedErrorCode } from '../../../src/domain/errors'
import type { FieldProblem } from '../../../src/domain/fieldProblem'
import type { FilterMessage } from '../../../src/domain/filterMessage'
import type { AdviceCode } from '../../../src/domain/recommendStreamConfig'
import type { BulkSkipReason } from '../../../src/headless/stream-selection/planBulk'

/** Counts of each plural form that a language of ours has. */
export const counts = [0, 1, 2, 3, 5, 11, 100, 1_000_000]

const errors: Record<EmbeddedErrorCode, true> = {
  token_missing: true,
  token_malformed: true,
  token_expired: true,
  forbidden: true,
  not_found: true,
  invalid_request: true,
  invalid_patch: true,
  rate_limited: true,
  server_error: true,
  network: true,
  timeout: true,
  aborted: true,
  unexpected_response: true,
  context_missing: true,
}
const advice: Record<AdviceCode, true> = {
  incremental_supported: true,
  full_refresh_only: true,
  cursor_not_found: true,
  cursor_source_defined: true,
  cursor_default: true,
  cursor_immutable: true,
  cursor_mutable: true,
  dedup_with_key: true,
  append_without_key: true,
  overwrite_each_time: true,
  full_refresh_append_grows: true,
  cursor_nullable: true,
  cursor_unordered: true,
  dedup_without_key: true,
}
const skips: Record<BulkSkipReason, true> = {
  incremental_unsupported: true,
  full_refresh_unsupported: true,
  no_cursor: true,
  no_key: true,
  no_such_field: true,
  cursor_not_needed: true,
  cursor_by_source: true,
  key_by_source: true,
  set_by_provider: true,
}
const problems: Record<FieldProblem['code'], Partial<FieldProblem>[]> = {
  required: [{}],
  choose_one: [{}],
  not_a_number: [{}],
  not_an_integer: [{}],
  too_long_number: [{}],
  not_json: [{}, { line: 3, column: 5 }],
  not_json_object: [{}],
  not_json_list: [{}],
  unnamed_entries: [{}],
  only_mask: [{}],
  wrong_type: [{}],
  not_an_option: [{}],
  pattern: [{}, { descriptor: '_form_' }, { descriptor: 'Ends with _form_.' }, { example: '_sample_' }],
  date: [{}],
  date_time: [{}],
  too_small: [{ limit: 3 }],
  too_large: [{ limit: 3 }],
  not_above: [{ limit: 3 }],
  not_below: [{ limit: 3 }],
  not_a_multiple: [{ limit: 3 }],
  too_short: counts.map((limit) => ({ limit })),
  too_long: counts.map((limit) => ({ limit })),
  too_few: [{ limit: 3 }],
  too_many: [{ limit: 3 }],
  repeated: [{}],
  refused: [{}, { message: '_reason_' }],
}
type OfCode<Code> = Extract<FilterMessage, { code: Code }>
const filterMessages: { [Code in FilterMessage['code']]: Omit<OfCode<Code>, 'code'>[] } = {
  expression_empty: [{}],
  expression_too_long: [{ limit: 100 }],
  expression_too_deep: [{ limit: 100 }],
  character_unexpected: [{ character: '_sign_' }],
  quote_unclosed: [{ quote: '_sign_' }],
  bracket_unclosed: [{ bracket: '_sign_' }],
  bracket_unmatched: [{ bracket: '_sign_' }],
  literal_invalid: [{ text: '_value_' }],
  token_unexpected: [{ found: '_sign_' }],
  end_unexpected: [{}],
  slice_step_zero: [{}],
  function_unknown: [
    { name: '_fn_', nearest: undefined },
    { name: '_fn_', nearest: '_near_' },
  ],
  function_arguments: counts.map((found) => ({ signature: '_fn_', minimum: 1, maximum: 2, found })),
  equals_single: [{}],
  operator_foreign: [{ found: '_and_', operator: '_sign_' }],
  word_unquoted: [{ word: '_word_' }],
  word_double_quoted: [{ word: '_word_' }],
  literal_bare: [{ word: '_word_' }],
  key_unknown: [
    { key: '_key_', nearest: undefined },
    { key: '_key_', nearest: '_near_' },
  ],
  key_of_list: [{ key: '_key_' }],
  root_missing: [{}],
  literal_kind: (['string', 'number', 'boolean'] as const).map((expected) => ({ text: '_value_', expected })),
  order_text: [{ operator: '_sign_' }],
  list_compared: [{ key: '_key_' }],
  wildcard: [{ text: '_text_' }],
  star_compared: [{}],
  part_null: [{ part: '_part_' }],
  test_never: [
    { test: '_test_', nearest: undefined },
    { test: '_test_', nearest: '_near_' },
  ],
  tests_never_together: [2, 3, 11].map((count) => ({ count })),
  part_never: [{ part: '_part_' }],
  fix_replace: [{ from: '_old_', to: '_new_' }],
  fix_insert: [{ text: '_new_' }],
  fix_remove: [{ text: '_old_' }],
  argument_type: ['expression', 'array,object'].map((expected) => ({
    name: '_fn_',
    position: 3,
    expected,
    found: '_kind_',
  })),
  evaluation_failed: [{}],
  evaluation_too_long: [1, 2, 5, 11].map((seconds) => ({ seconds })),
  evaluation_too_large: [{ limit: 100 }],
  server_refused: [{ detail: '' }, { detail: '_reason_' }],
  server_failed: [{ reason: 'network' }],
}

export const everyError = keysOf(errors)
export const everyAdvice = keysOf(advice)
export const everySkip = keysOf(skips)

/** Each code of a problem, with all that is said about it. */
export const everyProblem: FieldProblem[] = keysOf(problems).flatMap((code) =>
  problems[code].map((about) => ({ path: [], ...about, code })),
)

/** Each code of a message about an expression, with all that it speaks about. */
export const everyFilterMessage: FilterMessage[] = keysOf(filterMessages).flatMap((code) =>
  // Each list holds what its own code speaks about: see its type.
  filterMessages[code].map((about) => ({ ...about, code }) as FilterMessage),
)

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[]
}
