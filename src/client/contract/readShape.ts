import { EmbeddedError } from '../../domain/errors'
import { isJsonObject } from '../../domain/json'

/** Reads one member of an answer, or says in words what it should have been. */
export type MemberReader<Value> = (value: unknown) => Value | Misfit

/** One reader for each member, in the order in which they are read. */
export type Shape<Result> = { readonly [Member in keyof Result]-?: MemberReader<Result[Member]> }

/** A value that cannot be read, and that nothing can stand in for. */
export class Misfit {
  /** Such as "a text". Never the value. */
  readonly expected: string
  constructor(expected: string) {
    this.expected = expected
  }
}

/**
 * Reads an answer by its shape. Members that the shape does not name are left behind.
 *
 * @throws EmbeddedError `unexpected_response` that names the first member which is missing or of the wrong type, and never
 * its value.
 */
export function readShape<Result>(what: string, shape: Shape<Result>, body: unknown): Result
export function readShape(what: string, shape: Shape<Record<string, unknown>>, body: unknown): unknown {
  if (!isJsonObject(body)) throw toError(what, 'it', 'an object')
  const members = Object.entries(shape).map(([member, read]) => {
    const value = read(body[member])
    if (value instanceof Misfit) throw toError(what, `\`${member}\``, value.expected)
    return [member, value]
  })
  return Object.fromEntries(members)
}

function toError(what: string, where: string, expected: string): EmbeddedError {
  return new EmbeddedError(
    'unexpected_response',
    `The answer is not ${what}: ${where} should be ${expected}. ` +
      'The API may have changed, or `baseUrl` points elsewhere.',
  )
}
