import type { FieldNode, FieldPath } from '../sourceForm'
import { plainName } from './nameLikeness'

/** A shape of a choice: the choice's field, where it stands, and which of its branches. */
export type ChosenShape = { field: FieldNode; path: FieldPath; index: number }

/** A field that holds a value of its own, or a choice, with the shapes that have to be chosen for it to be there. */
export type FieldPlace = {
  field: FieldNode
  path: FieldPath
  keys: readonly string[]
  label: string
  shapes: readonly ChosenShape[]
}

/** Everything a person could fill in, over all shapes of all choices, in drawing order. Items of lists are left out. */
export function fieldPlaces(root: FieldNode): { values: FieldPlace[]; choices: FieldPlace[] } {
  const values: FieldPlace[] = []
  const choices: FieldPlace[] = []
  visit(root, [], [])
  return { values, choices }

  function visit(field: FieldNode, path: FieldPath, shapes: readonly ChosenShape[]) {
    if (field.readOnly || field.kind === 'hidden') return
    const place = {
      field,
      path,
      keys: path.map((key) => plainName(String(key))),
      label: plainName(field.label),
      shapes,
    }
    const isHolder = field.kind === 'object' || field.kind === 'one_of'
    if (!isHolder) values.push(place)
    if (field.branches.length > 0) choices.push(place)
    if (isHolder) visitMembers(field, path, shapes)
  }

  function visitMembers(field: FieldNode, path: FieldPath, shapes: readonly ChosenShape[]) {
    for (const child of field.children) visit(child, [...path, child.key], shapes)
    for (const [index, branch] of field.branches.entries()) {
      if (branch.hidden) continue
      const inner = [...shapes, { field, path, index }]
      if (branch.node.branches.length > 0) visit(branch.node, path, inner)
      else visitMembers(branch.node, path, inner)
    }
  }
}
