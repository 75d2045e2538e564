import { wildcardTest } from './findOperationHints'
import { quoteText } from './quoteText'
import type { FilterProblem, FilterToken } from './readFilterTokens'

/** A sign or word of another language, the JMESPath for it, and how to write the place anew. */
export type ForeignSign = {
  start: number
  end: number
  found: string
  operator: string
  mended: { start: number; end: number; text: string }
}

/** What people bring along from SQL and programming languages. */
const words: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['is', '=='],
  ['eq', '=='],
  ['ne', '!='],
  ['&', '&&'],
])
const signs: ReadonlyMap<string, string> = new Map([
  ['<>', '!='],
  ['===', '=='],
  ['!==', '!='],
  ['=>', '>='],
  ['=<', '<='],
])

/** The foreign sign at a problem, or right before it. */
export function findForeign(
  expression: string,
  problem: FilterProblem,
  tokens: readonly FilterToken[],
): ForeignSign | undefined {
  const before = tokens.findLast((token) => token.text !== '' && token.end <= problem.start)
  const places = [problem, ...(before ? [before] : [])]
  return first(places, (place) => readTest(expression, place.start)) ?? readSign(expression, problem, places)
}

function readSign(
  expression: string,
  problem: FilterProblem,
  places: readonly { start: number; end: number }[],
): ForeignSign | undefined {
  const number = bareNumber(expression, problem.start)
  if (number !== undefined) return number
  const isNot = /is\s+not\b/iy
  for (const { start, end } of places) {
    isNot.lastIndex = start
    if (isNot.test(expression)) return replacing(expression, start, isNot.lastIndex, '!=')
    const operator = words.get(expression.slice(start, end).toLowerCase())
    if (operator === undefined) continue
    return replacing(expression, start, end, operator, operator === '!' && expression[end] === ' ' ? end + 1 : end)
  }
  const sign = /<>|={3}|!==|=>|=</y
  for (const start of [problem.start, problem.start - 1, problem.start - 2]) {
    sign.lastIndex = Math.max(start, 0)
    const operator = signs.get(sign.exec(expression)?.[0] ?? '')
    if (operator !== undefined) return replacing(expression, Math.max(start, 0), sign.lastIndex, operator)
  }
  return undefined
}

/** Behind a comparison or in a call; elsewhere a number without back-ticks is the place in a list. */
function bareNumber(expression: string, start: number): ForeignSign | undefined {
  const number = /^-?\d+(?:\.\d+)?/.exec(expression.slice(start))?.[0]
  if (number === undefined || !/(?:[=!<>]=|[<>(,])\s*$/.test(expression.slice(0, start))) return undefined
  return replacing(expression, start, start + number.length, `\`${number}\``)
}

function replacing(expression: string, start: number, end: number, operator: string, until = end): ForeignSign {
  return { start, end, found: expression.slice(start, end), operator, mended: { start, end: until, text: operator } }
}

const path = '[A-Za-z_][\\w.]*'
const literal = '\'[^\']*\'|"[^"]*"|`[^`]*`|[‘’“”][^‘’“”]*[‘’“”]'
const leftOperand = new RegExp(`(${path}|${literal})\\s*$`)
const infix = new RegExp(
  `(not\\s+)?(i?like|contains|includes|has|matches|regexp|starts_?with|begins_?with|ends_?with|=~|~=|~)\\s*(${literal})`,
  'iy',
)
const membership = new RegExp(`(not\\s+)?in\\s*(?:\\(([^()]*)\\)|\\[([^[\\]]*)\\]|(${path}))`, 'iy')
const method = new RegExp(`([A-Za-z_]\\w*)\\(\\s*(${literal})?\\s*\\)`, 'y')

/** A whole test in another language: `name like '%x%'`, `name in ('a', 'b')`, `name.startsWith('x')`. */
function readTest(expression: string, start: number): ForeignSign | undefined {
  const left = leftOperand.exec(expression.slice(0, start).replace(/\.$/, ''))
  if (left === null) return undefined
  const [, asked = ''] = left
  const isMethod = expression[start - 1] === '.'
  const read = (pattern: RegExp) => {
    pattern.lastIndex = start
    return pattern.exec(expression)
  }
  const found = isMethod ? readMethod(asked, read(method)) : readInfix(asked, read(infix), read(membership))
  if (found === undefined) return undefined
  const { word, test, length, operator } = found
  const mended = { start: left.index, end: start + length, text: test }
  return { start, end: start + word.length, found: word, operator, mended }
}

type ForeignTest = { word: string; operator: string; test: string; length: number }

function readInfix(
  asked: string,
  like: RegExpExecArray | null,
  member: RegExpExecArray | null,
): ForeignTest | undefined {
  if (like !== null) {
    const [whole, not = '', word = '', text = ''] = like
    const test = testOf(word.toLowerCase(), asked, unquoted(text))
    return {
      word: (not + word).trim(),
      operator: test.replace(/\(.*/s, '()'),
      test: negated(not, test),
      length: whole.length,
    }
  }
  if (member === null) return undefined
  const [whole, not = '', inBrackets, inSquares, list] = member
  const word = `${not}in`.trim()
  if (list !== undefined) {
    const test = negated(not, `contains(${list}, ${textOrPath(asked)})`)
    return { word, operator: 'contains()', test, length: whole.length }
  }
  const values = (inBrackets ?? inSquares ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean)
  if (values.length === 0) return undefined
  const tests = values.map((value) => `${asked} ${not ? '!=' : '=='} ${valueText(value)}`)
  const test = tests.length === 1 ? tests.join('') : `(${tests.join(not ? ' && ' : ' || ')})`
  return { word, operator: not ? '!=' : '==', test, length: whole.length }
}

function readMethod(asked: string, call: RegExpExecArray | null): ForeignTest | undefined {
  if (call === null) return undefined
  const [whole, word = '', text] = call
  if (text === undefined) {
    const isSize = /^(length|size|len|count)$/i.test(word)
    return isSize ? { word, operator: 'length()', test: `length(${asked})`, length: whole.length } : undefined
  }
  if (!/^(contains|includes|like|starts_?with|ends_?with|match(es)?)$/i.test(word)) return undefined
  const test = testOf(word.toLowerCase(), asked, unquoted(text))
  return { word, operator: test.replace(/\(.*/s, '()'), test, length: whole.length }
}

function testOf(word: string, asked: string, text: string): string {
  if (/^(start|begin)/.test(word)) return `starts_with(${asked}, ${quoteText(text)})`
  if (word.startsWith('end')) return `ends_with(${asked}, ${quoteText(text)})`
  if (/like$/.test(word)) return wildcardTest(text, asked) ?? `${asked} == ${quoteText(text)}`
  const plain = text.replace(/^\.\*|\.\*$/g, '')
  if (/^\^[^$]+$/.test(plain)) return `starts_with(${asked}, ${quoteText(plain.slice(1))})`
  if (/^[^^]+\$$/.test(plain)) return `ends_with(${asked}, ${quoteText(plain.slice(0, -1))})`
  return `contains(${asked}, ${quoteText(plain)})`
}

function negated(not: string, test: string): string {
  return not === '' ? test : `!${test.includes(' == ') ? `(${test})` : test}`
}

function valueText(value: string): string {
  if (/^(true|false|null|-?\d+(\.\d+)?)$/.test(value)) return `\`${value}\``
  return /^`/.test(value) ? value : quoteText(unquoted(value))
}

function textOrPath(asked: string): string {
  return /^["“”‘’]/.test(asked) ? quoteText(unquoted(asked)) : asked
}

function unquoted(text: string): string {
  return text.replace(/^['"`‘’“”](.*)['"`‘’“”]$/s, '$1')
}

function first<Item, Found>(items: readonly Item[], read: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = read(item)
    if (found !== undefined) return found
  }
  return undefined
}
