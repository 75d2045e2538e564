import { isJsonObject, type JsonObject } from '../../domain/json'
import { Misfit } from './readShape'

/** Essential. Some answers hold numbers where ids are text. */
export function text(value: unknown): string | Misfit {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : new Misfit('a text')
}

/** Text or nothing, whatever came. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Text, or left out. */
export function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** One of these words, else what stands in for them. */
export function oneOf<const Word extends string, Other>(words: readonly Word[], other: Other) {
  return (value: unknown): Word | Other => words.find((word) => word === value) ?? other
}

/** The object itself, not a copy of it: its keys are data. Empty, whatever else came. */
export function jsonObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

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
