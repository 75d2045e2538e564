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
    case 'root_missing':
      return 'Streams are asked as a list: the expression begins with streams'
    case 'literal_kind':
      return `${kinds[message.expected]} is compared here. As it is written, “${message.text}” is none, so that the two are never equal`
    case 'order_text':
      return `${message.operator} compares numbers only; of texts it gives nothing`
    case 'list_compared':
      return `${message.key} is a list; whether it holds something is asked with contains()`
    case 'wildcard':
      return `The signs % and * stand for themselves in '${message.text}'`
    case 'star_compared':
      return 'A key alone asks for any value; a * is not needed'
    case 'part_null':
      return `${message.part} has no value here`
    case 'test_never':
      return message.nearest === undefined
        ? `No stream passes ${message.test}`
        : `No stream passes ${message.test}; did you mean “${message.nearest}”?`
    case 'tests_never_together':
      return message.count === 2
        ? 'Some streams pass one test, some the other, and none both'
        : `Each of the ${format.number(message.count)} tests is passed by some stream, and all of them by none`
    case 'part_never':
      return `Streams were found, and none of them has a value for ${message.part}`
    case 'fix_replace':
      return `Write ${message.to} instead of ${message.from}`
    case 'fix_insert':
      return `Add ${message.text}`
    case 'fix_remove':
      return `Remove ${message.text}`
    case 'argument_type':
      if (message.expected === 'expression') {
        return `Value ${format.number(message.position)} of ${message.name}() is asked of each item: it needs a & before it`
      }
      return `Value ${format.number(message.position)} of ${message.name}() has to be ${message.expected.split(',').join(' or ')}, but is ${message.found} for some stream`
    case 'evaluation_failed':
      return 'This expression does not work on these streams'
    case 'evaluation_too_long':
      return `This expression was cut off: on this many streams it takes longer than ${format.plural(message.seconds, { one: 'a second', other: `${format.number(message.seconds)} seconds` })}. Filter the streams first and ask less of each`
    case 'evaluation_too_large':
      return `This expression was cut off: its result grows beyond ${format.number(message.limit)} values. Filter the streams first`
    case 'server_refused':
      return message.detail === ''
        ? 'The server does not take this expression'
        : `The server does not take this expression: ${message.detail}`
    case 'server_failed':
      return 'The server gave no answer to this expression'
  }
}

const kinds = { string: 'A text', number: 'A number', boolean: 'A truth value' } as const
