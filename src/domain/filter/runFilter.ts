import { search } from 'jmespath'
import type { JsonValue } from '../json'
import type { FilterToken } from './readFilterTokens'
import { isInheritedName, shieldData } from './shieldData'

/** An expression ready for jmespath. */
export type FilterProgram = {
  source: string
  /** It names what every JavaScript object inherits, such as `constructor`. */
  namesInherited: boolean
}

/**
 * Writes an expression the way jmespath reads it best: that unescapes only the first quote of a literal, takes no
 * carriage return for a space, reads no further than `@` in an argument, and so on. Every literal goes to it as plain JSON.
 */
export function toFilterProgram(tokens: readonly FilterToken[]): FilterProgram {
  return {
    source: tokens.map(writeToken).join(' '),
    namesInherited: tokens.some((token) => isIdentifier(token) && isInheritedName(String(token.value))),
  }
}

/** What an expression gives when asked of a document. Throws jmespath's errors, such as for a wrong type of argument. */
export function runFilter({ source, namesInherited }: FilterProgram, document: unknown): JsonValue {
  if (!namesInherited) return toJson(search(document, source))
  const { data, restore } = shieldData(document)
  return toJson(restore(search(data, source)))
}

function writeToken(token: FilterToken): string {
  if (token.type === 'Literal') return `\`${JSON.stringify(token.value).replaceAll('`', '\\u0060')}\``
  if (token.type === 'Current') return '(@)'
  return token.type === 'QuotedIdentifier' ? JSON.stringify(token.value) : token.text
}

function isIdentifier({ type }: FilterToken): boolean {
  return type === 'UnquotedIdentifier' || type === 'QuotedIdentifier'
}

/** jmespath gives `undefined` or NaN where its specification says null, as for the average of nothing. */
function toJson(value: unknown): JsonValue {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return null
  return value as JsonValue
}
