import { isJsonObject, type JsonObject } from '../../domain/json'

/** The user's configuration laid over the operator's preset values. Objects are merged, all else is replaced. */
export function mergeConfig(preset: JsonObject, sent: JsonObject): JsonObject {
  const merged = new Map(Object.entries(preset))
  for (const [key, value] of Object.entries(sent)) {
    const below = merged.get(key)
    merged.set(key, isJsonObject(below) && isJsonObject(value) ? mergeConfig(below, value) : value)
  }
  return Object.fromEntries(merged)
}
