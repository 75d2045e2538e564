import { isJsonObject, type JsonValue, jsonEquals } from '../json'
import type { FilterResult } from './classifyResult'
import type { ExpressionKind } from './expressionKind'
import { listAnswer, openAnswer } from './readAnswer'

/** A stream or a name, as far as an answer tells. */
export type AnswerItem = { name: string; namespace?: string | undefined }

/** Whether a server and this page found the same, and what only one of them found. */
export type AnswerComparison =
  /** `streams`: both name the same, in any order. */
  | { isSame: true; of: 'streams' | 'names'; count: number }
  | { isSame: boolean; of: 'value' }
  | {
      isSame: false
      of: 'streams' | 'names'
      /** What only one of both has, in its order. */
      onlyHere: AnswerItem[]
      onlyThere: AnswerItem[]
    }

export type AnswerToCompare = { answer: JsonValue; result: FilterResult; kind: ExpressionKind }

/**
 * Holds a server's answer against a result of our own. Streams are told by name and namespace alone, in any order: their
 * members are copies, in which a server may leave out what is empty. Names count in any order too; of other values all counts.
 */
export function compareAnswer({ answer, result, kind }: AnswerToCompare): AnswerComparison {
  const here = result.value
  const there = openAnswer(answer, kind)
  const of = kind === 'value' ? 'names' : 'streams'
  const isOfItems = of === 'streams' || result.kind === 'names'
  const itemsHere = isOfItems ? readItems(here, of) : undefined
  const itemsThere = isOfItems ? readItems(there, of) : undefined
  if (itemsHere === undefined || itemsThere === undefined) return { isSame: jsonEquals(here, there), of: 'value' }
  const onlyHere = withoutThose(itemsHere, itemsThere)
  const onlyThere = withoutThose(itemsThere, itemsHere)
  if (onlyHere.length + onlyThere.length === 0) return { isSame: true, of, count: itemsHere.length }
  return { isSame: false, of, onlyHere, onlyThere }
}

/** Undefined where some of the items are no names of streams. */
function readItems(value: JsonValue, of: 'streams' | 'names'): AnswerItem[] | undefined {
  const list = listAnswer(value)
  if (of === 'names') {
    const names = list.filter((item) => typeof item === 'string')
    return Array.isArray(value) && names.length === list.length ? names.map((name) => ({ name })) : undefined
  }
  const items = list.flatMap((item) => readStream(item) ?? [])
  return items.length === list.length ? items : undefined
}

function readStream(item: JsonValue): AnswerItem | undefined {
  if (!isJsonObject(item) || typeof item.name !== 'string') return undefined
  return { name: item.name, namespace: typeof item.namespace === 'string' ? item.namespace : undefined }
}

/** As often as an item is in both, it is taken away once for once. */
function withoutThose(items: readonly AnswerItem[], others: readonly AnswerItem[]): AnswerItem[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0
    left.set(keyOf(item), count - 1)
    return count <= 0
  })
}

function keyOf({ name, namespace }: AnswerItem): string {
  return JSON.stringify([namespace ?? null, name])
}
