import type { Catalog } from './catalog'
import { canContinue, placeholder } from './filter/canContinue'
import { catalogShape } from './filter/catalogShape'
import { closersFor, closeText } from './filter/closeText'
import { filterFunctions } from './filter/filterFunctions'
import { writeKey } from './filter/findHints'
import { type FieldUse, inferShape, noUses } from './filter/inferShape'
import { parseFilter } from './filter/parseFilter'
import { quoteText } from './filter/quoteText'
import type { Shape } from './filter/Shape'

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

/** No list of streams is worth more than a screenful of suggestions; fewer values, so that keys are seen as well. */
const most = 50
const mostValues = 30
/** Reading is tried again for each suggestion: nobody who types that much waits for it. */
const longestCompleted = 1_500

/**
 * What may stand at the caret, likeliest first: values that a text is compared with, keys of that place, functions,
 * operators, what closes the brackets. Applying one leaves the rest of the expression as it is, and never breaks one that
 * could be read.
 */
export function suggestFilter(expression: string, caret: number, catalog: Catalog): FilterSuggestion[] {
  if (expression.length > longestCompleted) return []
  const typed = readTyped(expression, Math.min(Math.max(caret, 0), expression.length))
  const use = findPlace(expression.slice(0, typed.start), catalog)
  const found = use === undefined ? suggestAfterOperand(expression, typed) : suggestAt(expression, typed, use)
  return keepReadable(expression, found).slice(0, most)
}

function suggestAt(expression: string, typed: Typed, { context, comparedWith }: FieldUse): FilterSuggestion[] {
  const values = comparedWith ? suggestValues(typed, comparedWith) : []
  const ending = typed.quote === '' ? [] : closeQuote(expression, typed, values)
  const keys = typed.quote === '' || typed.quote === '"' ? suggestKeys(typed, context) : []
  const functions = typed.quote === '' ? suggestFunctions(expression, typed) : []
  const isWhole = typed.quote === '' && context.kind === 'object' && context.keys.has(typed.text)
  const whole = isWhole ? context.keys.get(typed.text) : undefined
  const signs = whole?.kind === 'array' ? afterList : operators
  // The one list that fits stands there already: choosing it would be a press for nothing.
  const others = whole?.kind === 'array' && keys.length === 1 ? [] : keys
  return [
    ...values,
    ...ending,
    ...others,
    ...functions,
    ...(isWhole ? suggestOperators(expression, typed.end, signs) : []),
  ]
}

function suggestAfterOperand(expression: string, typed: Typed): FilterSuggestion[] {
  return typed.quote === '' && typed.text === '' ? suggestOperators(expression, typed.end) : []
}

/** The word or the open literal before the caret. */
function readTyped(expression: string, caret: number): Typed {
  const before = expression.slice(0, caret)
  const literal = /^(?:[^'"`]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)*/s.exec(before)?.[0].length ?? 0
  if (literal < before.length) {
    const quote = before.charAt(literal)
    const rest = restOfLiteral(expression, caret, quote)
    return { start: literal, end: caret + rest, text: before.slice(literal + 1), quote }
  }
  const word = /[A-Za-z_]\w*$|$/.exec(before)?.[0] ?? ''
  const rest = word === '' ? '' : (/^\w*/.exec(expression.slice(caret))?.[0] ?? '')
  return { start: caret - word.length, end: caret + rest.length, text: word, quote: '' }
}

/** How much of a literal follows the caret: up to its closing quote, when that comes before anything that ends a text. */
function restOfLiteral(expression: string, caret: number, quote: string): number {
  const rest = /^[^'"`\\\])},]*/.exec(expression.slice(caret))?.[0] ?? ''
  return expression[caret + rest.length] === quote ? rest.length + 1 : 0
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
  const isText = comparedWith.kind === 'string' || comparedWith.kind === 'any'
  const values = isText ? (comparedWith.values?.() ?? []) : comparedWith.kind === 'boolean' ? ['true', 'false'] : []
  return rank(values, typed.text, mostValues).map((label) => {
    const insert = isText ? quoteText(label) : `\`${label}\``
    return { label, start: typed.start, end: typed.end, insert, kind: 'value' }
  })
}

/** The text as far as it is typed, with its quote closed. */
function closeQuote(expression: string, typed: Typed, values: readonly FilterSuggestion[]): FilterSuggestion[] {
  const { start, end, text, quote } = typed
  const isAtEnd = expression.slice(end).trim() === ''
  if (text === '' || quote === '"' || !isAtEnd || values.some(({ label }) => label === text)) return []
  const label = quote === "'" ? quoteText(text) : `\`${text}\``
  if (!parseFilter(label).ok) return []
  return [{ label, start, end, insert: label, kind: 'operator' }]
}

function suggestKeys(typed: Typed, context: Shape): FilterSuggestion[] {
  if (context.kind !== 'object') return []
  return rank(context.keys.keys(), typed.text, most).map((label) => {
    const shape = context.keys.get(label)
    const detail = shape === undefined || shape.kind === 'any' ? {} : { detail: shape.kind }
    return { label, ...detail, start: typed.start, end: typed.end, insert: writeKey(label), kind: 'key' }
  })
}

function suggestFunctions(expression: string, typed: Typed): FilterSuggestion[] {
  const opening = expression[typed.end] === '(' ? '' : '('
  return rank(filterFunctions.keys(), typed.text).map((label) => {
    const detail = filterFunctions.get(label)?.signature ?? ''
    return { label, detail, start: typed.start, end: typed.end, insert: label + opening, kind: 'function' }
  })
}

const operators = ['==', '!=', '&&', '||', '<', '<=', '>', '>=', '|', '.', '[*]', '[?', ']', ')', '}', ',']

/** A list is seldom compared: it is gone through. */
const afterList = ['[?', '[*]', '|', ...operators]
/** Behind a text or a number that is written out, a comparison is done: what ends it comes first. */
const afterLiteral = [']', ')', '}', '&&', '||', ',', ...operators]

/** After a whole operand: what ends the expression, and whatever leads to one that can be read once something follows. */
function suggestOperators(expression: string, caret: number, signs = operators): FilterSuggestion[] {
  const before = expression.slice(0, caret)
  const closers = expression.slice(caret).trim() === '' ? closersFor(before) : ''
  const isEnd = closers.length > 1 && parseFilter(before + closers).ok
  const isCompared = /['`]\s*$/.test(before)
  // With the space: behind the first half of `||`, a second one would fit and ` | ` does not.
  const written = (sign: string) => (/^[=!&|<>]/.test(sign) ? `${/\s$/.test(before) ? '' : ' '}${sign} ` : sign)
  const fitting = [...new Set(isCompared ? afterLiteral : signs)].filter((sign) => canContinue(before + written(sign)))
  return [...(isEnd ? [closers] : []), ...fitting].map((sign) => {
    return { label: sign, start: caret, end: caret, insert: written(sign), kind: 'operator' }
  })
}

/** In the midst of an expression that can be read, only what leaves it so. Keys are alike, and so are values. */
function keepReadable(expression: string, suggestions: readonly FilterSuggestion[]): FilterSuggestion[] {
  const [any] = suggestions
  if (any === undefined || expression.slice(any.end).trim() === '' || !canContinue(expression)) return [...suggestions]
  const verdicts = new Map<string, boolean>()
  return suggestions.filter((suggestion) => {
    const { kind, insert, start, end } = suggestion
    const likeness = kind === 'key' || kind === 'value' ? kind : insert
    const isReadable =
      verdicts.get(likeness) ?? canContinue(expression.slice(0, start) + insert + expression.slice(end))
    verdicts.set(likeness, isReadable)
    return isReadable
  })
}

/**
 * Those that begin with the text, then those with a word that does, then those that hold it, each in the order given. Looks no
 * further once nothing can come before what was found.
 */
function rank(names: Iterable<string>, text: string, limit = Number.POSITIVE_INFINITY): string[] {
  const wanted = text.toLowerCase()
  const ranks: [string[], string[], string[]] = [[], [], []]
  for (const name of names) {
    const at = name.toLowerCase().indexOf(wanted)
    if (at === 0 && ranks[0].push(name) >= limit) break
    if (at > 0) ranks[/[\W_]/.test(name.charAt(at - 1)) ? 1 : 2].push(name)
  }
  return ranks.flat().slice(0, limit)
}
