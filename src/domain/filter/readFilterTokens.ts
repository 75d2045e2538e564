import { tokenize } from 'jmespath'
import type { FilterMessage } from '../filterMessage'
import type { JsonValue } from '../json'

/** One sign, word or literal of an expression, from `start` up to `end`. */
export type FilterToken = {
  /** As jmespath names it (`UnquotedIdentifier`, `Filter`, `EQ` …), and `EOF` after the last. */
  type: string
  /** As typed. */
  text: string
  /** Of a literal its value, of a quoted identifier its name, else the text. */
  value: JsonValue
  start: number
  end: number
}

export type FilterProblem = { message: FilterMessage; start: number; end: number }
export type FilterTokens = { tokens: FilterToken[]; problem?: FilterProblem }

/** Longest first. What jmespath calls each is asked of jmespath, so that both read the same signs. */
const plainLexeme = /[A-Za-z_]\w*|-?\d+|\[\?|\[\]|&&|\|\||[=!<>]=|[.*,:{}\](@)[|&<>!]/y
const quotedLexemes: Record<string, RegExp> = {
  '"': /"(?:[^"\\]|\\.)*"/sy,
  "'": /'(?:[^'\\]|\\.)*'/sy,
  '`': /`(?:[^`\\]|\\.)*`/sy,
}
const space = /\s+/y

/** The tokens up to the first thing that is none, with that; `EOF` is always the last. Never throws. */
export function readFilterTokens(expression: string): FilterTokens {
  const tokens: FilterToken[] = []
  let at = matchAt(space, expression, 0).length
  let problem: FilterProblem | undefined
  while (at < expression.length && problem === undefined) {
    const pattern = quotedLexemes[expression.charAt(at)]
    const text = matchAt(pattern ?? plainLexeme, expression, at)
    const end = at + text.length
    const token = pattern === undefined ? readPlain(text) : readQuoted(text)
    if (text === '') problem = unreadable(expression, at, pattern !== undefined)
    else if (token === undefined) problem = { message: { code: 'literal_invalid', text }, start: at, end }
    else {
      tokens.push({ ...token, text, start: at, end })
      at = end + matchAt(space, expression, end).length
    }
  }
  const end = problem?.start ?? expression.length
  tokens.push({ type: 'EOF', text: '', value: '', start: end, end })
  return problem === undefined ? { tokens } : { tokens, problem }
}

function unreadable(expression: string, start: number, isQuote: boolean): FilterProblem {
  const character = String.fromCodePoint(expression.codePointAt(start) ?? 0)
  if (isQuote) return { message: { code: 'quote_unclosed', quote: character }, start, end: expression.length }
  const end = start + character.length
  if (character === '=') return { message: { code: 'equals_single' }, start, end }
  return { message: { code: 'character_unexpected', character }, start, end }
}

/** By sign; all words are alike, and so are all numbers. A few dozen at most. */
const types = new Map<string, string>()

function readPlain(text: string): Pick<FilterToken, 'type' | 'value'> | undefined {
  const likeness = /^\w/.test(text) ? (/^\d/.test(text) ? '1' : 'a') : /^-/.test(text) ? '-1' : text
  const type = types.get(likeness) ?? tokenize(likeness)[0]?.type
  if (type === undefined || text === '') return undefined
  types.set(likeness, type)
  return { type, value: type === 'Number' ? Number(text) : text }
}

function readQuoted(text: string): Pick<FilterToken, 'type' | 'value'> | undefined {
  const inner = text.slice(1, -1)
  if (text.startsWith("'")) return { type: 'Literal', value: inner.replaceAll("\\'", "'") }
  if (text.startsWith('`')) return readJsonLiteral(inner.replaceAll('\\`', '`').trim())
  const name = parseJson(text)
  return typeof name === 'string' ? { type: 'QuotedIdentifier', value: name } : undefined
}

/** A back-tick word without inner quotes is a string, as in the API's own examples and jmespath's reading. */
function readJsonLiteral(text: string): Pick<FilterToken, 'type' | 'value'> | undefined {
  const value = parseJson(text)
  if (value !== undefined) return { type: 'Literal', value }
  const word = /^["[{]/.test(text) ? undefined : parseJson(`"${text}"`)
  return word === undefined ? undefined : { type: 'Literal', value: word }
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
