import type { JsonValue } from '../../domain/json'
import type { FieldPath } from '../../domain/sourceForm'
import type { FormDraft } from './FormDraft'

/** An item taken out of a list, with what was entered in shapes of it that were not chosen: enough to put it back. */
export type RemovedItem = {
  value: JsonValue
  /** Place of each draft inside of the item, as JSON, with the index of its shape. */
  drafts: ReadonlyMap<string, JsonValue>
  chosen: ReadonlyMap<string, number>
}

/** Where an item goes: its new place, or undefined when it leaves the list. */
export type ItemMove = (position: number) => number | undefined

/** The key (`pathKey`, perhaps with more behind it) of something in a list, after the list's items moved. */
export function movedKey(key: string, list: FieldPath, move: ItemMove): string | undefined {
  const { path, rest } = splitKey(key)
  const position = path[list.length]
  if (typeof position !== 'number' || !isInside(path, list)) return key
  const next = move(position)
  return next === undefined ? undefined : `${JSON.stringify(path.with(list.length, next))}${rest}`
}

/** Drafts and chosen shapes, after a list's items moved. */
export function movedDraft(draft: FormDraft, list: FieldPath, move: ItemMove): Pick<FormDraft, 'drafts' | 'chosen'> {
  return { drafts: movedMap(draft.drafts, list, move), chosen: movedMap(draft.chosen, list, move) }
}

/** What `draft` holds for one item of a list, besides its value. */
export function draftsOfItem(draft: FormDraft, item: FieldPath): Pick<RemovedItem, 'drafts' | 'chosen'> {
  return { drafts: innerOf(draft.drafts, item), chosen: innerOf(draft.chosen, item) }
}

/** The opposite of `draftsOfItem`: keys as the form has them. */
export function draftsAtItem(removed: RemovedItem, item: FieldPath): Pick<FormDraft, 'drafts' | 'chosen'> {
  return { drafts: outerOf(removed.drafts, item), chosen: outerOf(removed.chosen, item) }
}

function movedMap<Value>(map: ReadonlyMap<string, Value>, list: FieldPath, move: ItemMove): Map<string, Value> {
  return new Map(
    [...map].flatMap(([key, value]): [string, Value][] => {
      const next = movedKey(key, list, move)
      return next === undefined ? [] : [[next, value]]
    }),
  )
}

function innerOf<Value>(map: ReadonlyMap<string, Value>, item: FieldPath): Map<string, Value> {
  return new Map(
    [...map].flatMap(([key, value]): [string, Value][] => {
      const { path, rest } = splitKey(key)
      return isInside(path, item) ? [[`${JSON.stringify(path.slice(item.length))}${rest}`, value]] : []
    }),
  )
}

function outerOf<Value>(map: ReadonlyMap<string, Value>, item: FieldPath): Map<string, Value> {
  return new Map(
    [...map].map(([key, value]) => {
      const { path, rest } = splitKey(key)
      return [`${JSON.stringify([...item, ...path])}${rest}`, value]
    }),
  )
}

/** Behind the path of a draft stands which shape it is of; no `]` is in that. */
export function splitKey(key: string): { path: FieldPath; rest: string } {
  const end = key.lastIndexOf(']') + 1
  return { path: JSON.parse(key.slice(0, end)), rest: key.slice(end) }
}

/** Whether a path leads to `outer` or to something in it. */
export function isInside(path: FieldPath, outer: FieldPath): boolean {
  return outer.every((segment, index) => path[index] === segment)
}
