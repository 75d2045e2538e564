import { idInWords } from './idInWords'
import type { FieldNode, FieldSection } from './sourceForm'

export type SpecGroup = { id: string; title: string | undefined }

const byName = new Intl.Collator('en', { numeric: true })

/**
 * Fields in the order Airbyte's own form draws them: what must be seen first (required fields, choices, nested objects,
 * `always_show`), then by numeric `order`, then those without an order, then by key.
 */
export function inFormOrder(fields: readonly FieldNode[]): FieldNode[] {
  return [...fields].sort(
    (left, right) =>
      Number(isOptional(left)) - Number(isOptional(right)) ||
      (left.order ?? Number.POSITIVE_INFINITY) - (right.order ?? Number.POSITIVE_INFINITY) ||
      byName.compare(left.key, right.key),
  )
}

/** Whether a field may be folded away: the person can leave it alone, and the connector did not ask to show it. */
export function isOptional(field: FieldNode): boolean {
  if (field.required || field.alwaysShow || field.constant !== undefined) return false
  return field.kind !== 'object' && field.kind !== 'one_of'
}

/**
 * The sections of the root: one per group in the order the connector declares, unknown ones after it by name,
 * `advanced` last; optional fields of no group are folded at the very end. A group of optional fields only is folded as
 * a whole. Where nothing else would show, nothing is folded.
 */
export function rootSections(fields: readonly FieldNode[], groups: readonly SpecGroup[]): FieldSection[] {
  const visible = fields.filter((field) => field.kind !== 'hidden')
  const hasOpen = visible.some((field) => !isOptional(field))
  const ids = [...new Set(visible.map((field) => field.group ?? ''))].sort((left, right) =>
    compareGroups(left, right, groups),
  )
  const sections = ids.flatMap((id) => {
    const own = visible.filter((field) => (field.group ?? '') === id)
    const title = id === '' ? undefined : (groups.find((group) => group.id === id)?.title ?? idInWords(id))
    const open = own.filter((field) => !isOptional(field))
    const optional = own.filter(isOptional)
    if (open.length === 0) return [{ id: `${id}:optional`, title, folded: hasOpen, keys: keysOf(own) }]
    return [
      { id: `${id}:open`, title, folded: false, keys: keysOf(open) },
      ...(optional.length > 0
        ? [{ id: `${id}:optional`, title: undefined, folded: true, keys: keysOf(optional) }]
        : []),
    ]
  })
  const tail = sections.filter((section) => section.id === ':optional')
  return [...sections.filter((section) => section.id !== ':optional'), ...tail]
}

/** Up to this many optional fields of a nested object are not worth a fold. */
const smallEnough = 2

/** The sections of a nested object: what must be seen, then the rest, folded when it is long. */
export function nestedSections(fields: readonly FieldNode[]): FieldSection[] {
  const visible = fields.filter((field) => field.kind !== 'hidden')
  const optional = visible.filter(isOptional)
  if (optional.length <= smallEnough || optional.length === visible.length) {
    return visible.length === 0 ? [] : [{ id: ':open', title: undefined, folded: false, keys: keysOf(visible) }]
  }
  const open = visible.filter((field) => !isOptional(field))
  return [
    { id: ':open', title: undefined, folded: false, keys: keysOf(open) },
    { id: ':optional', title: undefined, folded: true, keys: keysOf(optional) },
  ]
}

function compareGroups(left: string, right: string, groups: readonly SpecGroup[]): number {
  const rank = (id: string) => {
    if (id === '') return -1
    const index = groups.findIndex((group) => group.id === id)
    if (id === 'advanced') return Number.MAX_SAFE_INTEGER
    return index < 0 ? groups.length : index
  }
  return rank(left) - rank(right) || byName.compare(left, right)
}

function keysOf(fields: readonly FieldNode[]): string[] {
  return fields.map((field) => field.key)
}
