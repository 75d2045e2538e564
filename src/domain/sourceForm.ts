import { isJsonObject, type JsonObject, type JsonValue } from './json'

/** Where a field is in a source configuration. Keys are data and may hold dots, spaces or be `__proto__`. */
export type FieldPath = readonly (string | number)[]

/** Which control a field needs. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'select'
  | 'date'
  | 'date_time'
  | 'month'
  /** An array of scalars, typed one by one or pasted. */
  | 'tags'
  /** An array whose items come from a list. */
  | 'choices'
  /** An array of objects. */
  | 'list'
  | 'object'
  /** An object that is one of several shapes. */
  | 'one_of'
  /** An object with keys of the person's own. */
  | 'map'
  /** A shape that no other control fits. */
  | 'json'
  /** Not drawn: the value is fixed, or the connector hides it. */
  | 'hidden'

/** One shape of a `one_of` field. */
export type FieldBranch = {
  /** The connector's title for it; else the discriminator's value. */
  title: string | undefined
  description: string | undefined
  /** What the discriminator holds when this shape is chosen; undefined where the spec has no discriminator. */
  value: JsonValue | undefined
  /** Not offered, but recognised in a stored configuration. */
  hidden: boolean
  node: FieldNode
}

/** Fields that stand together: under a group's title, or folded away because they are optional. */
export type FieldSection = {
  id: string
  /** Title of the connector's own group. */
  title: string | undefined
  folded: boolean
  keys: string[]
}

/** One field of a connector's form, read from its specification. Plain data. */
export type FieldNode = {
  /** Property name; empty for the root, for items and for branches. */
  key: string
  kind: FieldKind
  /** The connector's title, else the key. */
  label: string
  /** Untrusted text that may hold HTML or Markdown. */
  description: string | undefined
  required: boolean
  /** The cleaned keywords of this field alone, for the validator; draft 7. */
  schema: JsonObject
  default: JsonValue | undefined
  /** The one value this field may have. */
  constant: JsonValue | undefined
  secret: boolean
  multiline: boolean
  readOnly: boolean
  /** The host has set the value; undefined where the connector alone decides. */
  locked?: boolean | undefined
  alwaysShow: boolean
  examples: string[]
  /** The connector's words for the form a value must have. */
  patternDescriptor: string | undefined
  /** JSON schema's `format`, as the connector wrote it. */
  format: string | undefined
  /** Regular expression in JavaScript's dialect, known to compile and not to run away. */
  pattern: string | undefined
  options: { value: JsonValue; label: string | undefined }[]
  /** Fields of an object, or those that all branches share, in the order to draw them. */
  children: FieldNode[]
  sections: FieldSection[]
  /** Shape of each item of an array, or of each value of a map. */
  items: FieldNode | undefined
  branches: FieldBranch[]
  discriminator: string | undefined
  /** Of a choice that is itself a shape of a choice: which shape, outermost first. Both stand at the same path. */
  within?: readonly number[] | undefined
  display: 'dropdown' | 'radio'
  order: number | undefined
  group: string | undefined
}

/** Why something in a specification could not be honoured. Stable, to branch on. */
export type SpecNoticeCode =
  /** A regular expression that JavaScript cannot read, or that could hang the page, is not checked. */
  | 'pattern_skipped'
  /** A reference that leads nowhere, or back to itself. */
  | 'unresolved_ref'
  /** No shape of a choice can be told from the others. */
  | 'no_discriminator'
  /** A shape without a control of its own is edited as JSON. */
  | 'drawn_as_json'
  /** Required, hidden and without a default: nobody can fill it. */
  | 'hidden_required'
  /** Required, but described nowhere: nobody knows what belongs there. */
  | 'required_unknown'

/** What could not be honoured in a specification, for the developer's eyes. */
export type SpecNotice = { code: SpecNoticeCode; path: FieldPath }

/** A connector's form: what rjsf needs, and the same as a tree of fields. */
export type SourceForm = {
  /** JSON schema (draft 7) with local references and `allOf` resolved and everything unusable left out. */
  schema: JsonObject
  /** rjsf ui schema that picks a control for each field. */
  uiSchema: Record<string, unknown>
  notices: SpecNotice[]
  root: FieldNode
}

/** A path as the key of a map: two paths never share one, whatever their keys hold. */
export function pathKey(path: FieldPath): string {
  return JSON.stringify(path)
}

/** A choice as the key of a map: choices within each other stand at one path, and do not share one. */
export function choiceKey({ within = [] }: FieldNode, path: FieldPath): string {
  return `${pathKey(path)}${within.map((index) => `>${index}`).join('')}`
}

/** The value at a path, or undefined. Only own members count. */
export function valueAt(value: JsonValue | undefined, path: FieldPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((inner, segment) => member(inner, segment), value)
}

function member(value: JsonValue | undefined, segment: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return typeof segment === 'number' ? value[segment] : undefined
  return isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
}

/** The value with one place changed; what is not on the way stays the same object. `undefined` removes a member. */
export function withValueAt(
  value: JsonValue | undefined,
  path: FieldPath,
  next: JsonValue | undefined,
): JsonValue | undefined {
  const [segment, ...rest] = path
  if (segment === undefined) return next
  const inner = withValueAt(member(value, segment), rest, next)
  if (typeof segment === 'number') {
    const items = Array.isArray(value) ? [...value] : []
    items[segment] = inner ?? null
    return items
  }
  const object = isJsonObject(value) ? value : {}
  if (inner !== undefined) return { ...object, [segment]: inner }
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== segment))
}

/** The field at a path, in whichever shape of a choice it stands. */
export function findNode(root: FieldNode, path: FieldPath): FieldNode | undefined {
  const [segment, ...rest] = path
  if (segment === undefined) return root
  const candidates =
    typeof segment === 'number'
      ? [root.items]
      : [...childrenNamed(root, segment), ...(root.kind === 'map' ? [root.items] : [])]
  for (const candidate of candidates) {
    const found = candidate && findNode(candidate, rest)
    if (found !== undefined) return found
  }
  return undefined
}

function childrenNamed(node: FieldNode, key: string): FieldNode[] {
  return [
    ...node.children.filter((child) => child.key === key),
    ...node.branches.flatMap((branch) => childrenNamed(branch.node, key)),
  ]
}
