import type { ChosenBranches } from './checkSourceConfig'
import type { EmbeddedError } from './errors'
import type { FieldProblem } from './fieldProblem'
import { isJsonObject, type JsonObject } from './json'
import { fieldsNamedIn } from './problemText'
import { choiceKey, type FieldNode, type FieldPath, pathKey, valueAt } from './sourceForm'
import { findBranch } from './specBranch'

export type ApiProblems = {
  /** Complaints about fields of the form. */
  fields: FieldProblem[]
  /** The API's words about the source's name. */
  name: string | undefined
  /** Words that belong to no field. */
  rest: string[]
}

/** What a form holds: of a choice only the chosen shape is there to be complained about. */
export type FilledForm = { config: JsonObject; chosen: ChosenBranches }

/** Members of a request that hold the configuration, in every spelling the API has had. */
const wrappers = new Set([
  'body',
  'source_config',
  'replication_config',
  'connection_configuration',
  'connectionConfiguration',
  'user_config',
  'configuration',
])

/**
 * Sorts the API's complaints to the fields they are about: by their paths, and where it gave only a text, by the one
 * field that the text names. A field that is not drawn hands them to the one around it. Untrusted texts throughout.
 */
export function toApiProblems(root: FieldNode, filled: FilledForm, error: EmbeddedError): ApiProblems {
  const sorted: ApiProblems = { fields: [], name: undefined, rest: [] }
  for (const { path, message } of error.fieldErrors) {
    const isName = path.length === 1 && path[0] === 'name'
    const place = isName ? undefined : drawnPlace(root, filled, withoutWrappers(root, path))
    if (isName) sorted.name = message
    else if (place !== undefined) sorted.fields.push({ path: place, code: 'refused', message })
    else sortText(message)
  }
  if (error.code === 'invalid_request') error.generalErrors.forEach(sortText)
  return { ...sorted, fields: onePerField(sorted.fields), rest: [...new Set(sorted.rest)] }

  function sortText(text: string) {
    const named = fieldsNamedIn(text, drawnFields(root, filled, []))
    for (const { path, message } of named) sorted.fields.push({ path, code: 'refused', message })
    if (named.length === 0) sorted.rest.push(text)
  }
}

/** A field shows one problem, so what is said about it is put together. */
function onePerField(problems: readonly FieldProblem[]): FieldProblem[] {
  const byPath = new Map<string, { problem: FieldProblem; messages: Set<string> }>()
  for (const problem of problems) {
    const { messages } = byPath.get(pathKey(problem.path)) ?? { messages: new Set() }
    byPath.set(pathKey(problem.path), { problem, messages: messages.add(problem.message ?? '') })
  }
  return [...byPath.values()].map(({ problem, messages }) => ({ ...problem, message: [...messages].join(' ') }))
}

function withoutWrappers(root: FieldNode, path: readonly string[]): readonly string[] {
  const [first, ...rest] = path
  if (first === undefined || !wrappers.has(first) || hasKey(root, first)) return path
  return withoutWrappers(root, rest)
}

/**
 * The field at the path, or the innermost one on the way there that is drawn. A segment that the form knows nothing of is
 * passed over: validators put the name of a shape between a choice and what is in it.
 */
function drawnPlace(root: FieldNode, filled: FilledForm, segments: readonly string[]): FieldPath | undefined {
  let field = root
  let place: FieldPath = []
  for (const segment of segments) {
    const position = /^\d+$/.test(segment) ? Number(segment) : undefined
    const value = valueAt(filled.config, place)
    if (field.kind === 'list' && field.items !== undefined && position !== undefined) {
      if (!Array.isArray(value) || position >= value.length) break
      field = field.items
      place = [...place, position]
      continue
    }
    const child = membersOf(field, filled, place).find(({ key }) => key === segment)
    if (child?.kind === 'hidden' || (child === undefined && hasKey(field, segment))) break
    if (child === undefined) continue
    field = child
    place = [...place, segment]
  }
  return place.length === 0 ? undefined : place
}

/** Members of a field as it is filled in: its own, and those of the chosen shape. */
function membersOf(field: FieldNode, filled: FilledForm, path: FieldPath): readonly FieldNode[] {
  const value = valueAt(filled.config, path)
  const chosen = field.branches[filled.chosen.get(choiceKey(field, path)) ?? -1]
  const branch = chosen ?? (isJsonObject(value) ? findBranch(field, value) : undefined)
  return branch === undefined ? field.children : [...field.children, ...membersOf(branch.node, filled, path)]
}

function drawnFields(field: FieldNode, filled: FilledForm, path: FieldPath): { path: FieldPath; label: string }[] {
  return membersOf(field, filled, path).flatMap((child) => {
    const place = [...path, child.key]
    if (child.kind === 'hidden') return []
    return [{ path: place, label: child.label }, ...drawnFields(child, filled, place)]
  })
}

function hasKey(field: FieldNode, key: string): boolean {
  return field.children.some((child) => child.key === key) || field.branches.some((branch) => hasKey(branch.node, key))
}
