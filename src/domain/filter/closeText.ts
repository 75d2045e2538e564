import { openBrackets } from './createFilterCursor'
import { readFilterTokens } from './readFilterTokens'

const closing: Record<string, string> = { '[': ']', '[?': ']', '(': ')', '{': '}' }

/** The text with every open bracket closed at its end. */
export function closeText(text: string): string {
  return text + closersFor(text)
}

/** The brackets that close what a text leaves open, innermost first. */
export function closersFor(text: string): string {
  return openBrackets(readFilterTokens(text).tokens)
    .map((token) => closing[token.text] ?? '')
    .reverse()
    .join('')
}
