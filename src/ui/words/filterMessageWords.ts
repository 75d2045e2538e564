import type { FilterMessage } from '../../domain/filterMessage'
import type { Formatters } from './Formatters'

/** One sentence about an expression: what is wrong, or what a fix does. Ends without a full stop. */
export function filterMessageWords(message: FilterMessage, format: Formatters): string {
  switch (message.code) {
    case 'expression_empty':
      return 'The expression is empty'
    case 'expression_too_long':
      return `The expression is longer than ${format.number(message.limit)} characters`
    case 'expression_too_deep':
      return `The expression nests deeper than ${format.number(message.limit)} levels`
    case 'character_unexpected':
      return `JMESPath has no “${message.character}” here`
    case 'quote_unclosed':
      return `The text that begins with ${message.quote} has no closing ${message.quote}`
    case 'bracket_unclosed':
      return `The bracket ${message.bracket} is not closed`
    case 'bracket_unmatched':
      return `The bracket ${message.bracket} closes nothing`
    case 'literal_invalid':
      return `${message.text} is not a value`
    case 'token_unexpected':
      return `“${message.found}” cannot stand here`
    case 'end_unexpected':
      return 'The expression is not finished'
    case 'slice_step_zero':
      return 'A step of 0 would never end'
    case 'function_unknown':
      return message.nearest === undefined
        ? `There is no function ${message.name}()`
        : `There is no function ${message.name}(); did you mean ${message.nearest}()?`
    case 'function_arguments':
      return `${message.signature} was given ${format.plural(message.found, { one: '1 value', other: `${format.number(message.found)} values` })}`
    case 'equals_single':
      return 'To compare, write two equal signs: =='
    case 'operator_foreign':
      return `JMESPath writes ${message.operator} where you wrote ${message.found}`
    case 'word_unquoted':
      return `${message.word} is read as a field; as a text it needs quotes: '${message.word}'`
    case 'word_double_quoted':
      return `Double quotes mean a field; as a text it needs single quotes: '${message.word}'`
    case 'literal_bare':
      return `\`${message.word}\` works here, but the standard form is '${message.word}'`
    case 'key_unknown':
      return message.nearest === undefined
        ? `No stream has “${message.key}”`
        : `No stream has “${message.key}”; did you mean “${message.nearest}”?`
    case 'key_of_list':
      return `A list has no “${message.key}”; each of its items may`
    case 'fix_replace':
      return `Write ${message.to} instead of ${message.from}`
    case 'fix_insert':
      return `Add ${message.text}`
    case 'fix_remove':
      return `Remove ${message.text}`
    case 'argument_type':
      return `Value ${format.number(message.position)} of ${message.name}() has to be ${message.expected}, but is ${message.found} for some stream`
    case 'evaluation_failed':
      return 'This expression does not work on these streams'
  }
}
