import type { FilterMessage } from '../filterMessage'
import { createFilterCursor, SyntaxProblem } from './createFilterCursor'
import { filterFunctions, otherNames } from './filterFunctions'
import type { FilterNode } from './filterNode'
import { comparisons, power } from './filterPrecedence'
import { nearestWord } from './nearestWord'
import { type FilterProblem, type FilterToken, readFilterTokens } from './readFilterTokens'

export type ParsedFilter =
  | { ok: true; node: FilterNode; tokens: FilterToken[] }
  | { ok: false; problem: FilterProblem; tokens: FilterToken[] }

/** Longer is no longer typed by a person; the limit keeps every later step short. */
export const longestExpression = 4_000
const deepest = 250

/**
 * Reads an expression by JMESPath's grammar, or says where and why it cannot be read. `unfinished`: functions may be
 * unknown and lack arguments. Never throws.
 */
export function parseFilter(expression: string, { unfinished = false } = {}): ParsedFilter {
  const whole = { start: 0, end: expression.length }
  if (expression.trim() === '')
    return { ok: false, problem: { message: { code: 'expression_empty' }, ...whole }, tokens: [] }
  if (expression.length > longestExpression) {
    const message: FilterMessage = { code: 'expression_too_long', limit: longestExpression }
    return { ok: false, problem: { message, start: longestExpression, end: expression.length }, tokens: [] }
  }
  const { tokens, problem } = readFilterTokens(expression)
  try {
    const node = parseTokens(tokens, unfinished)
    return problem === undefined ? { ok: true, node, tokens } : { ok: false, problem, tokens }
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error
    // What cannot be read ends the tokens, and is to blame for what then seems to be missing at the end.
    const isMissing = /^(end_unexpected|bracket_unclosed)$/.test(error.problem.message.code)
    return { ok: false, problem: problem !== undefined && isMissing ? problem : error.problem, tokens }
  }
}

function parseTokens(tokens: FilterToken[], unfinished: boolean): FilterNode {
  const { peek, is, advance, expect, unexpected, lastEnd } = createFilterCursor(tokens)
  let depth = 0

  function current(at: number): FilterNode {
    return { type: 'current', start: at, end: at }
  }

  function expression(rightPower: number): FilterNode {
    if (++depth > deepest) throw new SyntaxProblem({ code: 'expression_too_deep', limit: deepest }, peek())
    let left = prefix(advance())
    while (rightPower < (power[peek().type] ?? 0)) left = infix(advance(), left)
    depth--
    return left
  }

  function prefix(token: FilterToken): FilterNode {
    const { start, end } = token
    switch (token.type) {
      case 'Literal':
        return { type: 'literal', value: token.value, start, end }
      case 'UnquotedIdentifier':
        if (is('Lparen')) return call(token)
        return { type: 'field', name: token.text, quoted: false, start, end }
      case 'QuotedIdentifier':
        if (is('Lparen')) throw unexpected(peek())
        return { type: 'field', name: String(token.value), quoted: true, start, end }
      case 'Current':
        return { type: 'current', start, end }
      case 'Not': {
        const operand = expression(power.Not ?? 0)
        return { type: 'not', operand, start, end: operand.end }
      }
      case 'Lparen': {
        const inner = expression(0)
        expect('Rparen')
        return { ...inner, start, end: lastEnd() }
      }
      case 'Star':
        return project('values', current(start), start, is('Rbracket') ? undefined : 'Star')
      case 'Filter':
      case 'Flatten':
        return infix(token, current(start))
      case 'Lbrace':
        return hash(start)
      case 'Lbracket':
        if (is('Number') || is('Colon')) return indexOrSlice(current(start), start)
        if (is('Star') && is('Rbracket', 1)) return infix(token, current(start))
        return list(start)
      default:
        throw unexpected(token)
    }
  }

  function infix(token: FilterToken, left: FilterNode): FilterNode {
    const { start } = left
    const comparison = comparisons[token.type]
    if (comparison !== undefined) {
      const right = expression(power[token.type] ?? 0)
      return { type: 'comparison', operator: comparison, left, right, start, end: right.end }
    }
    switch (token.type) {
      case 'Pipe':
      case 'Or':
      case 'And': {
        const right = expression(power[token.type] ?? 0)
        const type = token.type === 'Pipe' ? 'pipe' : token.type === 'Or' ? 'or' : 'and'
        return { type, left, right, start, end: right.end }
      }
      case 'Dot': {
        if (is('Star')) {
          advance()
          return project('values', left, start, 'Dot')
        }
        const right = afterDot(power.Dot ?? 0)
        return { type: 'subexpression', left, right, start, end: right.end }
      }
      case 'Flatten':
        return project('flatten', left, start, 'Flatten')
      case 'Filter': {
        const condition = expression(0)
        expect('Rbracket')
        return { ...project('filter', left, start, is('Flatten') ? undefined : 'Filter'), condition } as FilterNode
      }
      case 'Lbracket':
        if (is('Number') || is('Colon')) return indexOrSlice(left, start)
        expect('Star')
        expect('Rbracket')
        return project('list', left, start, 'Star')
      default:
        throw unexpected(token)
    }
  }

  function project(
    over: 'list' | 'slice' | 'flatten' | 'values' | 'filter',
    left: FilterNode,
    start: number,
    sign: string | undefined,
  ): FilterNode & { type: 'projection' } {
    const end = lastEnd()
    const right = sign === undefined ? current(end) : afterProjection(power[sign] ?? 0)
    return { type: 'projection', over, left, right, start, end: Math.max(end, right.end) }
  }

  function afterProjection(rightPower: number): FilterNode {
    const next = peek()
    if ((power[next.type] ?? 0) < 10 && !startsOperand(next)) return current(lastEnd())
    if (next.type === 'Lbracket' || next.type === 'Filter') return expression(rightPower)
    expect('Dot')
    return afterDot(rightPower)
  }

  function afterDot(rightPower: number): FilterNode {
    const next = peek()
    if (next.type === 'UnquotedIdentifier' || next.type === 'QuotedIdentifier' || next.type === 'Star') {
      return expression(rightPower)
    }
    if (next.type === 'Lbracket') return list(advance().start)
    if (next.type === 'Lbrace') return hash(advance().start)
    throw unexpected(next)
  }

  function indexOrSlice(left: FilterNode, start: number): FilterNode {
    if (is('Number') && is('Rbracket', 1)) {
      const value = Number(advance().value)
      return { type: 'index', left, value, start, end: advance().end }
    }
    let colons = 0
    let last: FilterToken | undefined
    while (!is('Rbracket')) {
      const token = advance()
      if (token.type === 'Colon' ? ++colons > 2 : token.type !== 'Number' || last?.type === 'Number') {
        throw unexpected(token)
      }
      if (colons === 2 && token.value === 0) throw new SyntaxProblem({ code: 'slice_step_zero' }, token)
      last = token
    }
    if (colons === 0) throw unexpected(peek())
    advance()
    return project('slice', left, start, 'Star')
  }

  function list(start: number): FilterNode {
    const items: FilterNode[] = [expression(0)]
    while (is('Comma')) {
      advance()
      items.push(expression(0))
    }
    expect('Rbracket')
    return { type: 'list', items, start, end: lastEnd() }
  }

  function hash(start: number): FilterNode {
    const entries: { key: string; value: FilterNode }[] = []
    do {
      if (entries.length > 0) advance()
      const key = peek()
      if (key.type !== 'UnquotedIdentifier' && key.type !== 'QuotedIdentifier') throw unexpected(key)
      advance()
      expect('Colon')
      entries.push({ key: String(key.value), value: expression(0) })
    } while (is('Comma'))
    expect('Rbrace')
    return { type: 'hash', entries, start, end: lastEnd() }
  }

  function call(name: FilterToken): FilterNode {
    const known = filterFunctions.get(name.text)
    advance()
    const args: FilterNode[] = []
    while (!is('Rparen')) {
      if (args.length > 0) expect('Comma')
      args.push(argument())
    }
    const { end } = advance()
    if (unfinished) return { type: 'call', name: name.text, args, start: name.start, end }
    if (known === undefined) {
      const nearest = otherNames.get(name.text.toLowerCase()) ?? nearestWord(name.text, [...filterFunctions.keys()])
      throw new SyntaxProblem({ code: 'function_unknown', name: name.text, nearest }, name)
    }
    const { signature, minimum, maximum } = known
    if (args.length < minimum || args.length > (maximum ?? args.length)) {
      const message: FilterMessage = { code: 'function_arguments', signature, minimum, maximum, found: args.length }
      throw new SyntaxProblem(message, { start: name.start, end })
    }
    return { type: 'call', name: name.text, args, start: name.start, end }
  }

  /** `&expression` is a value only here. */
  function argument(): FilterNode {
    if (!is('Expref')) return expression(0)
    const { start } = advance()
    const operand = expression(0)
    return { type: 'reference', operand, start, end: operand.end }
  }

  const node = expression(0)
  if (!is('EOF')) throw unexpected(peek())
  return node
}

function startsOperand(token: FilterToken): boolean {
  return /^(Literal|UnquotedIdentifier|QuotedIdentifier|Number|Current|Not|Lparen|Lbrace|Expref)$/.test(token.type)
}
