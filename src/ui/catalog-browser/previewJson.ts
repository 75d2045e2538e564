import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'

const maxItems = 100
const maxCharacters = 20_000

/** JSON to look at: long lists and texts are cut before they are written out, so that a huge value costs no more. */
export function previewJson(value: JsonValue): { text: string; isCut: boolean } {
  let budget = 2_000
  let isCut = false

  function shorten(part: JsonValue): JsonValue {
    budget -= 1
    if (Array.isArray(part)) return take(part).map(shorten)
    if (isJsonObject(part)) return shortenObject(part)
    if (typeof part !== 'string' || part.length <= 1_000) return part
    isCut = true
    return `${part.slice(0, 1_000)}…`
  }

  function shortenObject(part: JsonObject): JsonObject {
    return Object.fromEntries(take(Object.entries(part)).map(([key, inner]) => [key, shorten(inner)]))
  }

  function take<Item>(items: readonly Item[]): Item[] {
    const room = Math.max(0, Math.min(maxItems, budget))
    if (items.length > room) isCut = true
    return items.slice(0, room)
  }

  const text = JSON.stringify(shorten(value), null, 2)
  if (text.length > maxCharacters) return { text: `${text.slice(0, maxCharacters)}…`, isCut: true }
  return { text, isCut }
}
