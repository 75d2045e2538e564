import { isJsonObject, type JsonValue } from '../../domain/json'
import { type FieldPath, valueAt, withValueAt } from '../../domain/sourceForm'
import type { FormDraft } from './FormDraft'
import { draftsAtItem, draftsOfItem, type ItemMove, movedDraft, type RemovedItem } from './moveItems'

/** What can be done with the items of a list as wholes. */
export type ListActions = {
  /** Puts an item of a list in another place. Drafts and problems go with it. */
  moveItem: (list: FieldPath, from: number, to: number) => void
  /** Takes an item out of a list; `insertItem` puts back what this gives. An empty list is left out unless `keepEmpty`. */
  removeItem: (list: FieldPath, position: number, options?: { keepEmpty?: boolean }) => RemovedItem
  insertItem: (list: FieldPath, position: number, removed: RemovedItem) => void
}

export type ListActionsOptions = {
  getDraft: () => FormDraft
  change: (draft: FormDraft) => void
  /** Takes marks of visited fields and the API's complaints along. */
  followItems: (list: FieldPath, move: ItemMove) => void
}

/** Moves, removes and puts back items: whatever the form knows of an item goes with it. */
export function createListActions({ getDraft, change, followItems }: ListActionsOptions): ListActions {
  function itemsAt(list: FieldPath): JsonValue[] {
    const items = valueAt(getDraft().config, list)
    return Array.isArray(items) ? items : []
  }
  function rearranged(list: FieldPath, items: JsonValue[] | undefined, move: ItemMove): FormDraft {
    const config = withValueAt(getDraft().config, list, items)
    followItems(list, move)
    return { config: isJsonObject(config) ? config : {}, ...movedDraft(getDraft(), list, move) }
  }

  return {
    moveItem(list, from, to) {
      const items = itemsAt(list)
      const order = [...items.keys()].toSpliced(from, 1).toSpliced(to, 0, from)
      if (from === to || order.length !== items.length || Math.min(from, to) < 0 || Math.max(from, to) >= order.length)
        return
      const moved = order.map((position) => items[position] ?? null)
      change(rearranged(list, moved, (position) => order.indexOf(position)))
    },
    removeItem(list, position, options) {
      const items = itemsAt(list)
      const removed = { value: items[position] ?? null, ...draftsOfItem(getDraft(), [...list, position]) }
      const rest = items.toSpliced(position, 1)
      const isGone = rest.length === 0 && !options?.keepEmpty
      change(
        rearranged(list, isGone ? undefined : rest, (other) =>
          other === position ? undefined : other > position ? other - 1 : other,
        ),
      )
      return removed
    },
    insertItem(list, position, removed) {
      const items = itemsAt(list).toSpliced(position, 0, removed.value)
      const next = rearranged(list, items, (other) => (other >= position ? other + 1 : other))
      const inner = draftsAtItem(removed, [...list, position])
      change({
        ...next,
        drafts: new Map([...next.drafts, ...inner.drafts]),
        chosen: new Map([...next.chosen, ...inner.chosen]),
      })
    },
  }
}
