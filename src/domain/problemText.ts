import { type FieldPath, pathKey } from './sourceForm'

export type NamedField = { path: FieldPath; label: string }
export type NamedProblem = { path: FieldPath; message: string }

/** Nobody names a field further in. */
const longestSearched = 4000

/**
 * The field that a text is about. Texts of validators list several as `$.host: is missing, $.port: …`: those give each
 * field its own part. Any other text has to name exactly one, else it is about none of them.
 */
export function fieldsNamedIn(text: string, fields: readonly NamedField[]): NamedProblem[] {
  const searched = text.slice(0, longestSearched)
  const listed = listedIn(searched, fields)
  if (listed.length > 0) return listed
  const names = new Set([...quotedIn(searched), ...plainKeysIn(searched)])
  const named = fields.filter(({ path, label }) => namesOf(path, label).some((name) => names.has(name)))
  const places = new Map(innermost(named).map(({ path }) => [pathKey(path), path]))
  return places.size === 1 ? [...places.values()].map((path) => ({ path, message: text })) : []
}

/** `$.credentials.key: is missing`, each up to the next. Counts only where every part finds its field. */
function listedIn(text: string, fields: readonly NamedField[]): NamedProblem[] {
  const starts = [...text.matchAll(/\$\.([\w.-]{1,200}):\s*/g)]
  const problems = starts.map((start, index) => {
    const path = fields.find((field) => field.path.join('.') === start[1])?.path
    const message = text.slice(start.index + start[0].length, starts[index + 1]?.index).replace(/[\s,;]+$/, '')
    return path === undefined || message === '' ? undefined : { path, message }
  })
  const found = problems.filter((problem) => problem !== undefined)
  return found.length === problems.length ? found : []
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/(?<!\w)(['"`])([^'"`\n]{1,100})\1(?!\w)/g)].map((match) => match[2] ?? '')
}

/** Unquoted: what stands before a colon at the start of a line, and words with an underscore, which only keys have. */
function plainKeysIn(text: string): string[] {
  const heads = [...text.matchAll(/^\s*(?:\$\.)?([\w.-]{1,100})\s*:/gm)].map((match) => match[1] ?? '')
  return [...heads, ...(text.match(/\b\w+_\w+\b/g) ?? [])]
}

function namesOf(path: FieldPath, label: string): string[] {
  return [String(path.at(-1)), path.join('.'), label]
}

/** Without the fields that hold others of them: "'key' of 'credentials'" is about the key. */
function innermost(named: readonly NamedField[]): readonly NamedField[] {
  return named.filter(
    ({ path }) =>
      !named.some(
        (other) => other.path.length > path.length && path.every((segment, index) => other.path[index] === segment),
      ),
  )
}
