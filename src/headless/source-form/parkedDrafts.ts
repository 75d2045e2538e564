import type { FieldNode, FieldPath } from '../../domain/sourceForm'
import type { FormDraft } from './FormDraft'
import { isInside, splitKey } from './moveItems'

type Drafts = Pick<FormDraft, 'drafts' | 'chosen'>

/**
 * Choices within the shapes of a choice may have one path and one set of shapes: what was entered in them belongs to the
 * shape they stand in. It is put aside with that shape, behind `@`, and taken out again when the shape is chosen again.
 */
export function parkedDrafts({ drafts, chosen }: Drafts, field: FieldNode, path: FieldPath, from: number, to: number) {
  const depth = [path.length, field.within?.length ?? 0] as const
  const suffixOf = (index: number) => `@${depth.join('.')}.${index}`
  const move = (key: string): string => {
    const inner = splitKey(key)
    if (inner.path.length <= path.length || !isInside(inner.path, path)) return key
    const [last] = /@[^@]*$/.exec(inner.rest) ?? []
    if (last === suffixOf(to)) return key.slice(0, -last.length)
    return last !== undefined && !isDeeper(last, depth) ? key : `${key}${suffixOf(from)}`
  }
  const moved = <Value>(map: ReadonlyMap<string, Value>) => new Map([...map].map(([key, value]) => [move(key), value]))
  return { drafts: moved(drafts), chosen: moved(chosen) }
}

/** Whether something was put aside by a choice within this one; else it belongs to another shape of this or one around. */
function isDeeper(suffix: string, [length, within]: readonly [number, number]): boolean {
  const [otherLength = 0, otherWithin = 0] = suffix.slice(1).split('.').map(Number)
  return otherLength > length || (otherLength === length && otherWithin > within)
}
