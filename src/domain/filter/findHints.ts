import type { FilterMessage } from '../filterMessage'
import { filterFunctions } from './filterFunctions'
import type { FilterFix, FilterHint } from './filterHint'
import type { FilterNode } from './filterNode'
import { findOperationHints } from './findOperationHints'
import { findRootHints, isAskedOfRoot } from './findRootHints'
import type { FieldUse, ShapeUses } from './inferShape'
import { nearestWord } from './nearestWord'
import { parseFilter } from './parseFilter'
import { quoteText } from './quoteText'
import type { FilterToken } from './readFilterTokens'
import { replaceText } from './replaceText'
import type { Shape } from './Shape'

/** As many names as a slip is looked for in, the commonest first. */
const mostCandidates = 2_000

/** What is valid in an expression and surely not meant, in the order of the text. */
export function findHints(
  expression: string,
  { node, tokens }: { node: FilterNode; tokens: readonly FilterToken[] },
  uses: ShapeUses,
): FilterHint[] {
  const hints = [
    ...tokens.flatMap((token) => bareLiteral(expression, token)),
    ...findRootHints(expression, node, uses),
    ...uses.fields.filter((use) => !isAskedOfRoot(use)).flatMap((use) => fieldHint(expression, use)),
    ...uses.operations.flatMap((use) => findOperationHints(expression, use)),
  ]
  return hints.sort((left, right) => left.start - right.start)
}

/** The API's documentation writes these, and other servers refuse them. */
function bareLiteral(expression: string, token: FilterToken): FilterHint[] {
  if (!isBareLiteral(token)) return []
  // Both kinds of quotes at once: the inner ones would be part of the text.
  const word = String(token.value).replace(/^'(.*)'$/s, '$1')
  return [
    { message: { code: 'literal_bare', word }, ...spanOf(token), fixes: [fix(expression, token, quoteText(word))] },
  ]
}

function fieldHint(expression: string, { field, context, comparedWith, comparedWithLiteral }: FieldUse): FilterHint[] {
  const span = spanOf(field)
  const { name: key } = field
  if (context.kind === 'array') {
    const each = replaceText(expression, withoutDot(expression, span.start), span.start, '[*].')
    const fixes = [...oneOfList(expression, field, context), ...callOfList(expression, field), each]
    return [{ message: { code: 'key_of_list', key }, ...span, fixes }]
  }
  if (!isStranger(context, key)) return []
  const nearest = nearestKey(context, key)
  const isWord =
    comparedWith?.kind === 'null'
      ? nearest === undefined && followsComparison(expression, span.start)
      : mayBeText(comparedWith)
  if (comparedWith !== undefined && !comparedWithLiteral && isWord) {
    const message: FilterMessage = field.quoted
      ? { code: 'word_double_quoted', word: key }
      : { code: 'word_unquoted', word: key }
    return [{ message, ...span, fixes: textsFor(key, comparedWith).map((text) => fix(expression, field, text)) }]
  }
  const fixes = nearest === undefined ? [] : [fix(expression, field, writeKey(nearest))]
  return [{ message: { code: 'key_unknown', key, nearest }, ...span, fixes }]
}

/** `streams.users` most likely means the stream that is called so. */
function oneOfList(expression: string, { name, start, end }: FieldUse['field'], context: Shape): FilterFix[] {
  const element = context.kind === 'array' ? context.items : context
  const names = element.kind === 'object' && element.of === 'stream' ? element.keys.get('name') : undefined
  if (names?.kind !== 'string' || !names.values?.().includes(name)) return []
  return [replaceText(expression, withoutDot(expression, start), end, `[?name == ${quoteText(name)}]`)]
}

/** `streams | length` and `streams.length` are calls in other languages. */
function callOfList(expression: string, { name, start, end }: FieldUse['field']): FilterFix[] {
  const call = `${name}(${expression.slice(0, start).replace(/[\s.|]+$/, '')})`
  return filterFunctions.get(name)?.maximum === 1 && parseFilter(call).ok ? [replaceText(expression, 0, end, call)] : []
}

function isStranger(context: Shape, key: string): boolean {
  return context.kind === 'object' && context.closed && !context.keys.has(key)
}

function nearestKey(context: Shape, key: string): string | undefined {
  if (context.kind !== 'object') return undefined
  const candidates: string[] = []
  for (const candidate of context.keys.keys()) if (candidates.push(candidate) >= mostCandidates) break
  return nearestWord(key, candidates)
}

function mayBeText(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.kind !== 'array' && shape.kind !== 'object' && shape.kind !== 'null'
}

/** Beside a key that is misspelt, the word on the right is the text. */
function followsComparison(expression: string, start: number): boolean {
  return /[=!]=\s*$/.test(expression.slice(0, start))
}

/** `true` without anything round it is a key; what is meant depends on the other side. */
function textsFor(word: string, comparedWith: Shape): string[] {
  const literal = `\`${word.toLowerCase()}\``
  if (!/^(true|false|null|-?\d+)$/i.test(word)) return [quoteText(word)]
  return comparedWith.kind === 'string' && word !== 'null' ? [quoteText(word), literal] : [literal, quoteText(word)]
}

export function isBareLiteral(token: FilterToken): boolean {
  return token.type === 'Literal' && typeof token.value === 'string' && /^`\s*[^"\s]/.test(token.text)
}

/** A key as it is written: in double quotes where it is no plain word. */
export function writeKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)
}

function fix(expression: string, { start, end }: { start: number; end: number }, text: string): FilterFix {
  return replaceText(expression, start, end, text)
}

function spanOf({ start, end }: FilterNode | FilterToken): { start: number; end: number } {
  return { start, end }
}

function withoutDot(expression: string, start: number): number {
  return expression[start - 1] === '.' ? start - 1 : start
}
