import { closersFor, closeText } from './closeText'
import type { FilterFix } from './filterHint'
import { findForeign } from './findForeign'
import { parseFilter } from './parseFilter'
import { quoteText } from './quoteText'
import type { FilterProblem, FilterToken } from './readFilterTokens'
import { replaceText } from './replaceText'

const curlyQuotes = /[‘’‚“”„«»´]/g

/**
 * Ways to mend an expression that cannot be read, likeliest first. Each either makes it readable or leaves a problem
 * further on, so that a person can mend one slip after the other.
 */
export function findFixes(expression: string, problem: FilterProblem, tokens: readonly FilterToken[]): FilterFix[] {
  return candidates(expression, problem, tokens).filter((fix) => isProgress(fix.expression, problem))
}

function candidates(expression: string, problem: FilterProblem, tokens: readonly FilterToken[]): FilterFix[] {
  const { start, end, message } = problem
  const foreign = findForeign(expression, problem, tokens)
  const fixes = foreign ? [replaceText(expression, foreign.mended.start, foreign.mended.end, foreign.mended.text)] : []
  switch (message.code) {
    case 'equals_single':
      return foreign ? fixes : [replaceText(expression, start, end, '==')]
    case 'quote_unclosed':
      return closeQuote(expression, start, message.quote)
    case 'bracket_unclosed':
      return [...fixes, closeBrackets(expression)]
    case 'end_unexpected':
      return [...fixes, withoutSign(expression, problem)]
    case 'function_unknown':
      return message.nearest === undefined
        ? fixes
        : [...fixes, replaceText(expression, start, start + message.name.length, message.nearest)]
    case 'character_unexpected':
      return [...fixes, ...replaceCharacter(expression, start, message.character)]
    case 'literal_invalid':
      return [replaceText(expression, start, end, `'${message.text.slice(1, -1).replaceAll("'", "\\'")}'`)]
    case 'token_unexpected':
    case 'bracket_unmatched':
      return foreign ? fixes : mendToken(expression, problem, tokens)
    default:
      return fixes
  }
}

/** The quote ends with the word it began, before the brackets behind it, or at the very end; brackets are closed too. */
function closeQuote(expression: string, start: number, quote: string): FilterFix[] {
  const inside = expression.slice(start + 1)
  const word = /^[\w.-]*/.exec(inside)?.[0].length ?? 0
  const beforeClosers = inside.replace(/[\])}\s]*$/, '').length
  const places = [...new Set([beforeClosers, word, inside.length])].map((length) => start + 1 + length)
  return places.map((place) => {
    const closed = expression.slice(0, place) + quote + expression.slice(place)
    const { label } = replaceText(expression, place, place, quote)
    return { label, expression: closeText(closed) }
  })
}

function closeBrackets(expression: string): FilterFix {
  const end = expression.trimEnd().length
  return replaceText(expression, end, end, closersFor(expression))
}

function replaceCharacter(expression: string, start: number, character: string): FilterFix[] {
  if (character === '$') {
    // JSONPath writes its root so.
    const end = expression[start + 1] === '.' ? start + 2 : start + 1
    return [replaceText(expression, start, end, '')]
  }
  if (character.match(curlyQuotes)) {
    return [{ ...replaceText(expression, start, start + 1, "'"), expression: expression.replace(curlyQuotes, "'") }]
  }
  return []
}

function mendToken(expression: string, { start, end }: FilterProblem, tokens: readonly FilterToken[]): FilterFix[] {
  const before = tokens.findLast((token) => token.text !== '' && token.end <= start)
  return [
    ...(before?.type === 'Lbracket' ? inBrackets(expression, before, tokens) : []),
    ...(before && /^(Dot|Comma|And|Or|Not|EQ|NE|[LG]TE?)$/.test(before.type) ? [withoutSign(expression, before)] : []),
    ...(before && /^[\])}]/.test(expression.slice(start)) ? [closeBetween(expression, start)] : []),
    replaceText(expression, start, end, ''),
  ]
}

/** `streams['users']` asks for a stream by name; anything else behind a bracket may be a test. */
function inBrackets(expression: string, bracket: FilterToken, tokens: readonly FilterToken[]): FilterFix[] {
  const test = replaceText(expression, bracket.end, bracket.end, '?')
  const [text, close] = tokens.slice(tokens.indexOf(bracket) + 1)
  if (text?.type !== 'Literal' || close?.type !== 'Rbracket' || typeof text.value !== 'string') return [test]
  return [replaceText(expression, text.start, text.end, `?name == ${quoteText(text.value)}`)]
}

/** A sign that nothing follows goes, with the space before it. */
function withoutSign(expression: string, { start, end }: { start: number; end: number }): FilterFix {
  const mended = replaceText(expression, expression.slice(0, start).trimEnd().length, end, '')
  return { ...mended, label: { code: 'fix_remove', text: expression.slice(start, end) } }
}

/** Another bracket is closed first: the inner one was forgotten. */
function closeBetween(expression: string, start: number): FilterFix {
  return replaceText(expression, start, start, closersFor(expression.slice(0, start)).charAt(0))
}

function isProgress(mended: string, { start, message }: FilterProblem): boolean {
  const parsed = parseFilter(mended)
  if (parsed.ok || parsed.problem.start > start + 1) return true
  // A bracket left open is told at the bracket, though what lacks is at the end: people mend `=` before they close it.
  return message.code === 'equals_single' && parsed.problem.message.code === 'bracket_unclosed'
}
