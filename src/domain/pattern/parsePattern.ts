/** One part of a regular expression, as far as it matters for how long a match may take. */
export type PatternNode =
  | /** One character: `source` is the expression for it alone. */ { type: 'character'; source: string }
  | /** Takes no character: an anchor, a word boundary, nothing at all. */ { type: 'empty' }
  | /** What an earlier group held, whatever that is. */ { type: 'reference' }
  | { type: 'sequence' | 'choice'; parts: PatternNode[] }
  | { type: 'repeat'; body: PatternNode; least: number; most: number }
  | /** Looks forward from here, and leads nowhere. */ { type: 'lookahead'; body: PatternNode }

/** Reads an expression that JavaScript compiles. Undefined when this reader does not know a part of it. */
export function parsePattern(pattern: string, isUnicode: boolean): PatternNode | undefined {
  const escaped = isUnicode ? unicodeEscape : plainEscape
  let position = 0

  function take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = position
    const match = expression.exec(pattern) ?? undefined
    if (match !== undefined) position = expression.lastIndex
    return match
  }

  function choice(): PatternNode | undefined {
    const parts: PatternNode[] = []
    do {
      const part = sequence()
      if (part === undefined) return undefined
      parts.push(part)
    } while (take(/\|/y))
    return { type: 'choice', parts }
  }

  function sequence(): PatternNode | undefined {
    const parts: PatternNode[] = []
    while (position < pattern.length && pattern[position] !== '|' && pattern[position] !== ')') {
      const part = repeated(atom())
      if (part === undefined) return undefined
      parts.push(part)
    }
    return { type: 'sequence', parts }
  }

  function repeated(body: PatternNode | undefined): PatternNode | undefined {
    const match = take(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y)
    if (body === undefined || match === undefined) return body
    const [, sign, from, comma, to] = match
    const least = from === undefined ? (sign === '+' ? 1 : 0) : Number(from)
    const most = sign === '?' ? 1 : from !== undefined && comma === undefined ? least : to ? Number(to) : Infinity
    return { type: 'repeat', body, least, most }
  }

  function atom(): PatternNode | undefined {
    if (take(/\^|\$|\\[bB]/y)) return { type: 'empty' }
    const group = take(/\((?:\?(?::|<[A-Za-z_$][\w$]*>|([=!]|<[=!])))?/y)
    if (group !== undefined) return inGroup(group[1])
    if (take(/\\(?:[1-9]\d*|k<[^>]*>)/y)) return { type: 'reference' }
    const one = take(/\[(?:[^\]\\]|\\[\s\S])*\]/y) ?? take(escaped) ?? take(isUnicode ? /[^\\]/uy : /[^\\]/y)
    return one === undefined ? undefined : { type: 'character', source: one[0] }
  }

  function inGroup(look: string | undefined): PatternNode | undefined {
    const start = position
    const body = choice()
    if (body === undefined || !take(/\)/y)) return undefined
    if (look === undefined) return body
    if (!look.startsWith('<')) return { type: 'lookahead', body }
    // Read backwards by the engine: only texts of one fixed form are sure to be quick.
    return /[*+?{|(]/.test(pattern.slice(start, position - 1).replace(/\\./g, '')) ? undefined : { type: 'empty' }
  }

  const root = choice()
  return position === pattern.length ? root : undefined
}

const unicodeEscape = /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|[\s\S])/uy
const plainEscape = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[\s\S])/y
