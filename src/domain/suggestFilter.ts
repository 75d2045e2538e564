import type { Catalog } from './catalog'
import { catalogShape, type Shape } from './filter/catalogShape'
import { closeText } from './filter/closeText'
import { filterFunctions } from './filter/filterFunctions'
import { writeKey } from './filter/findHints'
import { type FieldUse, inferShape, noUses } from './filter/inferShape'
import { longestExpression, parseFilter } from './filter/parseFilter'
import { quoteText } from './filter/quoteText'

/** One thing that may stand at the caret: put `insert` in place of `start` up to `end`. */
export type FilterSuggestion = {
  label: string
  /** JMESPath's own words for what it is: a function's signature, a key's type. */
  detail?: string
  start: number
  end: number
  insert: string
  kind: 'key' | 'function' | 'value' | 'operator'
}

/** What a person has typed of the thing at the caret. */
type Typed = { start: number; end: number; text: string; quote: string }

/** No list of streams is worth more than a screenful of suggestions. */
const most = 50
const placeholder = 'a_place_at_the_caret'

/**
 * What may stand at the caret, likeliest first: keys of that place, functions, the values a text is compared with,
 * operators. Applying one leaves the rest of the expression as it is.
 */
export function suggestFilter(expression: string, caret: number, catalog: Catalog): FilterSuggestion[] {
  if (expression.length > longestExpression) return []
  const typed = readTyped(expression, Math.min(Math.max(caret, 0), expression.length))
  if (typed === undefined) return []
  const use = findPlace(expression.slice(0, typed.start), catalog)
  if (use === undefined) return typed.quote === '' && typed.text === '' ? suggestOperators(expression, typed.end) : []
  const values = use.comparedWith ? suggestValues(typed, use.comparedWith) : []
  const others = typed.quote === '' ? [...suggestKeys(typed, use.context), ...suggestFunctions(typed)] : []
  const isWhole = use.context.kind === 'object' && use.context.keys.has(typed.text)
  return [...values, ...others, ...(isWhole ? suggestOperators(expression, typed.end) : [])].slice(0, most)
}

/** The word or the open literal before the caret; undefined where a number or a closed literal stands. */
function readTyped(expression: string, caret: number): Typed | undefined {
  const before = expression.slice(0, caret)
  const literal = /^(?:[^'"`]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)*/s.exec(before)?.[0].length ?? 0
  if (literal < before.length) {
    const quote = before.charAt(literal)
    const isClosed = expression[caret] === quote
    return { start: literal, end: isClosed ? caret + 1 : caret, text: before.slice(literal + 1), quote }
  }
  const word = /[A-Za-z_]\w*$|$/.exec(before)?.[0] ?? ''
  if (/[\w'"`]$/.test(before.slice(0, before.length - word.length)) && word === '' && !/[\s]$/.test(before))
    return undefined
  const rest = word === '' ? '' : (/^\w*/.exec(expression.slice(caret))?.[0] ?? '')
  return { start: caret - word.length, end: caret + rest.length, text: word, quote: '' }
}

/** Reads the text before the caret as if a key stood there, and finds what that key would be asked of. */
function findPlace(before: string, catalog: Catalog): FieldUse | undefined {
  const parsed = parseFilter(closeText(before + placeholder), { unfinished: true })
  if (!parsed.ok) return undefined
  const uses = noUses()
  inferShape(parsed.node, catalogShape(catalog), uses)
  return uses.fields.findLast(({ field }) => field.name === placeholder)
}

function suggestValues(typed: Typed, comparedWith: Shape): FilterSuggestion[] {
  const values =
    comparedWith.kind === 'string' && comparedWith.values !== undefined
      ? comparedWith.values().map((value): [string, string] => [value, quoteText(value)])
      : comparedWith.kind === 'boolean'
        ? ['true', 'false'].map((value): [string, string] => [value, `\`${value}\``])
        : []
  return rank(values, typed.text, ([value]) => value).map(([label, insert]) => {
    return { label, start: typed.start, end: typed.end, insert, kind: 'value' }
  })
}

function suggestKeys(typed: Typed, context: Shape): FilterSuggestion[] {
  if (context.kind !== 'object') return []
  return rank([...context.keys.keys()], typed.text, (key) => key).map((label) => {
    const shape = context.keys.get(label)
    const detail = shape === undefined || shape.kind === 'any' ? {} : { detail: shape.kind }
    return { label, ...detail, start: typed.start, end: typed.end, insert: writeKey(label), kind: 'key' }
  })
}

function suggestFunctions(typed: Typed): FilterSuggestion[] {
  return rank([...filterFunctions], typed.text, ([name]) => name).map(([label, { signature }]) => {
    return { label, detail: signature, start: typed.start, end: typed.end, insert: `${label}(`, kind: 'function' }
  })
}

const operators = ['==', '!=', '&&', '||', '<', '<=', '>', '>=', '|', '.', '[*]', '[?', ']', ')', '}', ',']

/** After a whole operand: only what leads to an expression that can be read, once something follows. */
function suggestOperators(expression: string, caret: number): FilterSuggestion[] {
  const before = expression.slice(0, caret)
  const fitting = operators.filter((sign) => {
    return [`${before}${sign}`, `${before}${sign}${placeholder}`].some(
      (text) => parseFilter(closeText(text), { unfinished: true }).ok,
    )
  })
  return fitting.map((sign) => {
    const isSpaced = /^[=!&|<>]/.test(sign)
    const insert = isSpaced ? `${/\s$/.test(before) ? '' : ' '}${sign} ` : sign
    return { label: sign, start: caret, end: caret, insert, kind: 'operator' }
  })
}

/** Those that begin with the text, then those that hold it, each in the order given. */
function rank<Item>(items: Item[], text: string, nameOf: (item: Item) => string): Item[] {
  const wanted = text.toLowerCase()
  const names = items.map((item) => ({ item, at: nameOf(item).toLowerCase().indexOf(wanted) }))
  return [...names.filter(({ at }) => at === 0), ...names.filter(({ at }) => at > 0)].map(({ item }) => item)
}
