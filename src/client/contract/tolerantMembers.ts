import * as v from 'valibot'
import { isJsonObject, type JsonObject } from '../../domain/json'

/** Essential. Some answers hold numbers where ids are text. */
export const text = v.pipe(v.union([v.pipe(v.string(), v.nonEmpty()), v.number()], 'a text'), v.transform(String))

/** Text or nothing, whatever came. */
export const textOrNull = v.fallback(v.nullable(v.string()), null)

/** Text, or left out. */
export const optionalText = v.fallback(v.optional(v.string()), undefined)

/** The texts of a list; none, whatever else came. */
export const texts = v.pipe(v.unknown(), v.transform(toTexts))

/** The object itself, not a copy of it: its keys are data. Empty, whatever else came. */
export const jsonObject = v.pipe(
  v.unknown(),
  v.transform((value): JsonObject => (isJsonObject(value) ? value : {})),
)

/** A path, which old answers give as one name. */
export const pathOrNull = v.pipe(v.unknown(), v.transform(toPath))

/** A list of paths; names alone are paths of one. */
export const pathsOrNull = v.pipe(v.unknown(), v.transform(toPaths))

/** The texts of a list. */
export function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** A path into a record, or null when the value is none. */
export function toPath(value: unknown): string[] | null {
  if (typeof value === 'string') return value === '' ? null : [value]
  if (!Array.isArray(value)) return null
  const path = toTexts(value)
  return path.length > 0 ? path : null
}

/** A list of paths into a record, or null when the value is none. */
export function toPaths(value: unknown): string[][] | null {
  const list = typeof value === 'string' ? [value] : value
  if (!Array.isArray(list)) return null
  const paths = list.map(toPath).filter((path) => path !== null)
  return paths.length > 0 ? paths : null
}
