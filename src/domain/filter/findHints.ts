import type { FilterMessage } from '../filterMessage'
import type { Shape } from './catalogShape'
import type { FilterFix, FilterHint } from './filterHint'
import type { FilterNode } from './filterNode'
import type { FieldUse } from './inferShape'
import { nearestWord } from './nearestWord'
import type { FilterToken } from './readFilterTokens'
import { replaceText } from './replaceText'

/** What is valid in an expression and surely not meant, in the order of the text. */
export function findHints(expression: string, tokens: readonly FilterToken[], uses: readonly FieldUse[]): FilterHint[] {
  const hints = [
    ...tokens.flatMap((token) => bareLiteral(expression, token)),
    ...uses.flatMap((use) => fieldHint(expression, use)),
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
    const fixes = [replaceText(expression, withoutDot(expression, span.start), span.start, '[*].')]
    return [{ message: { code: 'key_of_list', key }, ...span, fixes }]
  }
  if (!isStranger(context, key)) return []
  if (comparedWith !== undefined && !comparedWithLiteral && mayBeText(comparedWith)) {
    const message: FilterMessage = field.quoted
      ? { code: 'word_double_quoted', word: key }
      : { code: 'word_unquoted', word: key }
    return [{ message, ...span, fixes: textsFor(key, comparedWith).map((text) => fix(expression, field, text)) }]
  }
  const nearest = context.kind === 'object' ? nearestWord(key, [...context.keys.keys()]) : undefined
  const fixes = nearest === undefined ? [] : [fix(expression, field, nearest)]
  return [{ message: { code: 'key_unknown', key, nearest }, ...span, fixes }]
}

function isStranger(context: Shape, key: string): boolean {
  return context.kind === 'object' && context.closed && !context.keys.has(key)
}

function mayBeText({ kind }: Shape): boolean {
  return kind !== 'array' && kind !== 'object' && kind !== 'null'
}

/** `true` without anything round it is a key; what is meant depends on the other side. */
function textsFor(word: string, comparedWith: Shape): string[] {
  const literal = `\`${word}\``
  if (!/^(true|false|null|-?\d+)$/.test(word)) return [quoteText(word)]
  return comparedWith.kind === 'string' ? [quoteText(word), literal] : [literal, quoteText(word)]
}

export function quoteText(word: string): string {
  return `'${word.replaceAll("'", "\\'")}'`
}

export function isBareLiteral(token: FilterToken): boolean {
  return token.type === 'Literal' && typeof token.value === 'string' && /^`\s*[^"\s]/.test(token.text)
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
