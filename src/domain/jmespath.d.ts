/** What version 0.16 exports and this library uses. The published types cover `search` alone. */
declare module 'jmespath' {
  /** `value` is the identifier, the literal's JSON value, the number, or the sign itself. */
  export type Token = { type: string; value: unknown; start: number }

  /** Throws on an expression that it cannot read, and on a function given arguments of the wrong type. */
  export function search(data: unknown, expression: string): unknown
  export function compile(expression: string): unknown
  /** Throws without a position. May hold `undefined` where a single `=` stood. */
  export function tokenize(expression: string): (Token | undefined)[]
}
