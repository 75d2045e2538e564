import { closersFor, closeText } from './closeText'
import type { FilterFix } from './filterHint'
import { parseFilter } from './parseFilter'
import type { FilterProblem, FilterToken } from './readFilterTokens'
import { replaceText } from './replaceText'

/** What people bring along from SQL, JavaScript, JSONPath and word processors. */
const foreignOperators: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['is', '=='],
  ['&', '&&'],
])
const curlyQuotes = /[‘’‚“”„«»´]/g

/**
 * Ways to mend an expression that cannot be read, likeliest first. Each either makes it readable or leaves a problem
 * further on, so that a person can mend one slip after the other.
 */
export function findFixes(expression: string, problem: FilterProblem, tokens: readonly FilterToken[]): FilterFix[] {
  return candidates(expression, problem, tokens).filter((fix) => isProgress(fix.expression, problem.start))
}

/** The foreign sign at a problem, with what JMESPath writes for it. */
export function findForeignOperator(
  expression: string,
  problem: FilterProblem,
  tokens: readonly FilterToken[],
): { start: number; end: number; found: string; operator: string } | undefined {
  const before = tokens.findLast((token) => token.text !== '' && token.end <= problem.start)
  for (const { start, end } of [problem, ...(before ? [before] : [])]) {
    const found = expression.slice(start, end)
    const operator = foreignOperators.get(found.toLowerCase())
    if (operator !== undefined) return { start, end, found, operator }
  }
  const signs = /<>|={3}|!==|=>|=</y
  for (const start of [problem.start, problem.start - 1, problem.start - 2]) {
    signs.lastIndex = Math.max(start, 0)
    const found = signs.exec(expression)?.[0]
    const operators: Record<string, string> = { '<>': '!=', '===': '==', '!==': '!=', '=>': '>=', '=<': '<=' }
    const operator = found === undefined ? undefined : operators[found]
    if (found && operator) return { start: signs.lastIndex - found.length, end: signs.lastIndex, found, operator }
  }
  return undefined
}

function candidates(expression: string, problem: FilterProblem, tokens: readonly FilterToken[]): FilterFix[] {
  const { start, end, message } = problem
  const foreign = findForeignOperator(expression, problem, tokens)
  const fixes = foreign ? replaceForeign(expression, foreign) : []
  switch (message.code) {
    case 'equals_single':
      return [...fixes, replaceText(expression, start, end, '==')]
    case 'quote_unclosed':
      return closeQuote(expression, start, message.quote)
    case 'bracket_unclosed':
      return [...fixes, closeBrackets(expression)]
    case 'end_unexpected':
      return [...fixes, replaceText(expression, start, end, '')]
    case 'function_unknown':
      return message.nearest === undefined
        ? []
        : [replaceText(expression, start, start + message.name.length, message.nearest)]
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

function replaceForeign(
  expression: string,
  { start, end, operator }: { start: number; end: number; operator: string },
) {
  if (operator !== '!') return [replaceText(expression, start, end, operator)]
  return [replaceText(expression, start, expression[end] === ' ' ? end + 1 : end, operator)]
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
    ...(before?.type === 'Lbracket' ? [replaceText(expression, before.end, before.end, '?')] : []),
    ...(before?.type === 'Dot' || before?.type === 'Comma'
      ? [replaceText(expression, before.start, before.end, '')]
      : []),
    ...(before && /^[\])}]/.test(expression.slice(start)) ? [closeBetween(expression, start)] : []),
    replaceText(expression, start, end, ''),
  ]
}

/** Another bracket is closed first: the inner one was forgotten. */
function closeBetween(expression: string, start: number): FilterFix {
  return replaceText(expression, start, start, closersFor(expression.slice(0, start)).charAt(0))
}

function isProgress(mended: string, start: number): boolean {
  const parsed = parseFilter(mended)
  return parsed.ok || parsed.problem.start > start + 1
}
