import type { FilterMessage } from '../filterMessage'
import type { FilterProblem, FilterToken } from './readFilterTokens'

/**
 * Ends a parse. Never leaves `parseFilter`, so that it needs no stack: taking one costs more than the parse, and completion
 * tries some dozens at each key press.
 */
export class SyntaxProblem {
  readonly problem: FilterProblem
  constructor(message: FilterMessage, { start, end }: { start: number; end: number }) {
    this.problem = { message, start, end }
  }
}

/** A place in a list of tokens that moves on. */
export function createFilterCursor(tokens: readonly FilterToken[]) {
  const eof: FilterToken = tokens.at(-1) ?? { type: 'EOF', text: '', value: '', start: 0, end: 0 }
  let index = 0

  const peek = (ahead = 0): FilterToken => tokens[index + ahead] ?? eof
  const is = (type: string, ahead = 0): boolean => peek(ahead).type === type
  const advance = (): FilterToken => tokens[index++] ?? eof
  /** Where the token before this place ends. */
  const lastEnd = (): number => tokens[index - 1]?.end ?? 0

  function expect(type: string): FilterToken {
    if (!is(type)) throw unexpected(peek())
    return advance()
  }

  /** The end of the text is blamed on the bracket that waits for its partner, else on the last token. */
  function unexpected(token: FilterToken): SyntaxProblem {
    if (
      /^R(bracket|brace|paren)$/.test(token.type) &&
      openBrackets(tokens.slice(0, tokens.indexOf(token))).length === 0
    ) {
      return new SyntaxProblem({ code: 'bracket_unmatched', bracket: token.text }, token)
    }
    if (token.type !== 'EOF') return new SyntaxProblem({ code: 'token_unexpected', found: token.text }, token)
    const open = openBrackets(tokens).at(-1)
    if (open !== undefined) return new SyntaxProblem({ code: 'bracket_unclosed', bracket: open.text.charAt(0) }, open)
    return new SyntaxProblem({ code: 'end_unexpected' }, tokens.at(-2) ?? token)
  }

  return { peek, is, advance, lastEnd, expect, unexpected }
}

/** Opening brackets that nothing closes, outermost first. */
export function openBrackets(tokens: readonly FilterToken[]): FilterToken[] {
  const open: FilterToken[] = []
  for (const token of tokens) {
    if (/^(Lbracket|Filter|Lparen|Lbrace)$/.test(token.type)) open.push(token)
    else if (/^(Rbracket|Rparen|Rbrace)$/.test(token.type)) open.pop()
  }
  return open
}
