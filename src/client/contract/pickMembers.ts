import { isJsonObject } from '../../domain/json'

/**
 * The named members of an answer, under their newest names: where the newest is missing, its camel case or the
 * first of its older names that is there counts. All named members are set, if only to undefined; others are dropped.
 */
export function pickMembers(body: unknown, members: Readonly<Record<string, readonly string[]>>): unknown {
  if (!isJsonObject(body)) return body
  return Object.fromEntries(
    Object.entries(members).map(([newest, older]) => {
      const name = [newest, toCamelCase(newest), ...older].find((known) => isPresent(body, known))
      return [newest, name === undefined ? undefined : body[name]]
    }),
  )
}

function isPresent(body: object, name: string): boolean {
  const member = Object.getOwnPropertyDescriptor(body, name)?.value
  return member !== undefined && member !== null
}

function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}
