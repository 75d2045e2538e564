import type { OAuthSpec } from './readOAuth'
import { type FieldNode, type FieldPath, findNode, pathKey, type SourceForm } from './sourceForm'
import { rjsfSchema, rjsfUiSchema } from './specRjsf'

/** A form in which a person signs in, and where. */
export type SignInForm = {
  form: SourceForm
  /** The shape of a choice that signing in belongs to; undefined: the form as a whole. */
  shape: { path: FieldPath; discriminator: string; value: string } | undefined
}

/**
 * The form without the fields that signing in fills in. Fields that the connector always shows stay, and so do those
 * outside the shape to sign in with: other shapes need them. Undefined where the place to sign in cannot be told: the form then stays as it is.
 */
export function toSignInForm(form: SourceForm, { predicate, filled }: OAuthSpec): SignInForm | undefined {
  const shape = predicate && shapeOf(form.root, predicate)
  const isFixed = predicate !== undefined && isFixedTo(form.root, predicate)
  if (predicate !== undefined && shape === undefined && !isFixed) return undefined
  const gone = new Set(filled.map(pathKey))
  const root = without(form.root, { gone, shape, path: [], isInside: shape === undefined })
  return { form: { ...form, root, schema: rjsfSchema(root), uiSchema: rjsfUiSchema(root) }, shape }
}

type Walk = { gone: ReadonlySet<string>; shape: SignInForm['shape']; path: FieldPath; isInside: boolean }

function without(field: FieldNode, walk: Walk): FieldNode {
  const { gone, shape, path, isInside } = walk
  if (isInside && path.length > 0 && gone.has(pathKey(path)) && !field.alwaysShow) return { ...field, kind: 'hidden' }
  const inner = (child: FieldNode) => without(child, { ...walk, path: [...path, child.key] })
  const children = field.children.map(inner)
  const branches = field.branches.map((branch) => {
    const isShape = shape !== undefined && isAt(shape, field, path) && branch.value === shape.value
    return { ...branch, node: without(branch.node, { ...walk, isInside: isInside || isShape }) }
  })
  const hidden = new Set(children.filter(({ kind }) => kind === 'hidden').map(({ key }) => key))
  const wasEmpty = field.children.every(({ kind }) => kind === 'hidden')
  // A shape (it has no key) is drawn by its choice, never by itself.
  const isEmptied = field.kind === 'object' && field.key !== '' && !wasEmpty && hidden.size === children.length
  return {
    ...field,
    kind: isEmptied ? 'hidden' : field.kind,
    children,
    branches,
    sections: field.sections
      .map((section) => ({ ...section, keys: section.keys.filter((key) => !hidden.has(key)) }))
      .filter(({ keys }) => keys.length > 0),
  }
}

/** The shape whose discriminator is the predicate's place and value. */
function shapeOf(root: FieldNode, predicate: NonNullable<OAuthSpec['predicate']>): SignInForm['shape'] {
  const path = predicate.path.slice(0, -1)
  const discriminator = predicate.path.at(-1)
  const choice = choicesAt(root, path).find((field) => field.discriminator === discriminator)
  const isOffered = choice?.branches.some((branch) => branch.value === predicate.value)
  return isOffered && discriminator !== undefined ? { path, discriminator, value: predicate.value } : undefined
}

/** Whether the predicate's place can hold nothing but its value: then signing in is the only way. */
function isFixedTo(root: FieldNode, { path, value }: NonNullable<OAuthSpec['predicate']>): boolean {
  const isChoice = choicesAt(root, path.slice(0, -1)).some((field) => field.branches.length > 0)
  return !isChoice && findNode(root, path)?.constant === value
}

/** The choice at a path, and the choices its shapes hold at the same place. */
function choicesAt(root: FieldNode, path: FieldPath): FieldNode[] {
  const found = findNode(root, path)
  const withInner = (field: FieldNode): FieldNode[] => [field, ...field.branches.flatMap(({ node }) => withInner(node))]
  return found === undefined ? [] : withInner(found)
}

/** Whether a choice is the one that has the shape to sign in with. */
export function isAt(shape: NonNullable<SignInForm['shape']>, field: FieldNode, path: FieldPath): boolean {
  return field.discriminator === shape.discriminator && pathKey(path) === pathKey(shape.path)
}
