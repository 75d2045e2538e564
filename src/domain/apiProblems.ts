import type { FieldProblem } from './checkSourceConfig'
import type { EmbeddedError } from './errors'
import { type FieldNode, type FieldPath, findNode } from './sourceForm'

export type ApiProblems = {
  /** Complaints about fields of the form. */
  fields: FieldProblem[]
  /** The API's words about the source's name. */
  name: string | undefined
  /** Words that belong to no field. */
  rest: string[]
}

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
 * field whose key the text quotes. Untrusted texts throughout.
 */
export function toApiProblems(root: FieldNode, error: EmbeddedError): ApiProblems {
  const sorted: ApiProblems = { fields: [], name: undefined, rest: [] }
  for (const { path, message } of error.fieldErrors) {
    const inner = withoutWrappers(root, path)
    const place = nearestField(root, inner) ?? namedIn(root, message)
    if (place !== undefined) sorted.fields.push({ path: place, code: 'refused', message })
    else if (inner.length === 1 && inner[0] === 'name') sorted.name = message
    else sorted.rest.push(message)
  }
  if (error.fieldErrors.length === 0) {
    const place = error.code === 'invalid_request' ? namedIn(root, error.message) : undefined
    if (place !== undefined) sorted.fields.push({ path: place, code: 'refused', message: error.message })
  }
  return sorted
}

function withoutWrappers(root: FieldNode, path: readonly string[]): readonly string[] {
  const [first, ...rest] = path
  if (first === undefined || !wrappers.has(first) || hasKey(root, first)) return path
  return withoutWrappers(root, rest)
}

/** The field at the path, or the innermost one on the way there that is drawn. */
function nearestField(root: FieldNode, path: readonly string[]): FieldPath | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment))
    for (const candidate of [place, path.slice(0, length)]) {
      const node = findNode(root, candidate)
      if (node !== undefined && node.kind !== 'hidden') return candidate
    }
  }
  return undefined
}

/** The one drawn field whose key or path a text quotes; none when it quotes several. */
function namedIn(root: FieldNode, text: string): FieldPath | undefined {
  const quoted = new Set([...text.slice(0, 2000).matchAll(/['"`]([^'"`\n]{1,100})['"`]/g)].map((match) => match[1]))
  const first = /^(?:\$\.)?([\w.-]{1,100})\s*:/.exec(text)?.[1]
  const named = drawnFields(root, []).filter(
    (path) => quoted.has(String(path.at(-1))) || quoted.has(path.join('.')) || path.join('.') === first,
  )
  return named.length === 1 ? named[0] : undefined
}

function drawnFields(node: FieldNode, path: FieldPath): FieldPath[] {
  const children = [...node.children, ...node.branches.flatMap((branch) => branch.node.children)]
  return children.flatMap((child) => {
    const place = [...path, child.key]
    return child.kind === 'hidden' ? [] : [place, ...drawnFields(child, place)]
  })
}

function hasKey(root: FieldNode, key: string): boolean {
  return findNode(root, [key]) !== undefined
}
