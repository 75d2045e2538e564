import type { FilterToken } from './readFilterTokens'

/**
 * The expression as jmespath reads it best: it unescapes only the first quote of a literal, takes no carriage return for
 * a space, and so on. Every literal goes to it as plain JSON.
 */
export function writeForEngine(tokens: readonly FilterToken[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'Literal') return `\`${JSON.stringify(token.value).replaceAll('`', '\\u0060')}\``
      return token.type === 'QuotedIdentifier' ? JSON.stringify(token.value) : token.text
    })
    .join(' ')
}
