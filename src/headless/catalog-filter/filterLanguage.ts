import { quoteText } from '../../domain/filter/quoteText'

/** How the text of the filter box is read: words to look for in names, or an expression. */
export type FilterLanguage = 'words' | 'jmespath'

const signs = /[[\]?|(){}`@*]|&&|==|!=|^\s*streams\s*(?:\.|$)/

/** The language a text is most likely meant in. Stream names hold dots and dashes; the signs of JMESPath hardly ever. */
export function detectLanguage(text: string): FilterLanguage {
  return signs.test(text) ? 'jmespath' : 'words'
}

/** The expression that asks for what the words ask, as a start for somebody who switches to JMESPath. */
export function wordsAsExpression(text: string): string {
  const words = text.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return ''
  const tests = words.map((word) => `contains(name, ${quoteText(word)})`)
  return `streams[?${tests.join(' && ')}]`
}
