import { englishMessages, type Messages } from '../../src/ui/words/createMessages'
import type { Translation } from '../../src/ui/words/Translation'

/**
 * English in disguise, as a language that nobody translated to: each text is accented, about half as long again and in
 * brackets, while what it names and code stay as they are. Text outside brackets is in no table of words; text without its end is cut off.
 */
export const pseudoTranslation: Translation = {
  locale: 'en-XA',
  // It has the members of the English table: only what texts say is different.
  messages: (format) => disguise(englishMessages(format), []) as Messages,
}

/** Members that hold code, which is the same in every language. */
const code = new Set(['expression', 'expressionPlaceholder'])

function disguise(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return disguiseText(value, names)
  if (typeof value === 'function') return (...about: unknown[]) => disguise(value(...about), textsIn(about))
  if (Array.isArray(value)) return value.map((each) => disguise(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [member, code.has(member) ? inner : disguise(inner, names)]),
  )
}

/** `names` are what the text speaks about, such as a stream: they stay. */
export function disguiseText(text: string, names: readonly string[] = []): string {
  return text.trim() === '' ? text : `⟦${splitAt(text, names).map(stretchUnlessNamed(names)).join('')}⟧`
}

/** The text in pieces, each of them a name or free of names. */
function splitAt(text: string, names: readonly string[]): string[] {
  const known = names.filter((name) => name !== '').sort((one, other) => other.length - one.length)
  if (known.length === 0) return [text]
  return text.split(new RegExp(`(${known.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`))
}

const stretchUnlessNamed = (names: readonly string[]) => (piece: string) =>
  names.includes(piece) ? piece : piece.replace(/[a-z]/gi, (letter) => stretched[letter] ?? letter)

/** Vowels twice and with accents: words grow as words of other languages are longer, without new places to break a line. */
const stretched: Partial<Record<string, string>> = {
  a: 'áâ',
  e: 'éê',
  i: 'íî',
  o: 'óô',
  u: 'úû',
  A: 'ÁÂ',
  E: 'ÉÊ',
  I: 'ÍÎ',
  O: 'ÓÔ',
  U: 'ÚÛ',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  y: 'ÿ',
}

function textsIn(about: unknown): string[] {
  if (typeof about === 'string') return [about]
  return typeof about === 'object' && about !== null ? Object.values(about).flatMap(textsIn) : []
}
