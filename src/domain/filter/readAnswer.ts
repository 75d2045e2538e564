import type { Catalog, Stream } from '../catalog'
import { isJsonObject, type JsonValue } from '../json'
import { classifyResult, type FilterResult } from './classifyResult'
import type { ExpressionKind } from './expressionKind'
import { streamNamesOf } from './streamNamesOf'

/**
 * The result that the server's answer stands for: its streams are copies of the catalog's, told by name and namespace, and a
 * list may come as it is or as `{ streams: [...] }`.
 */
export function readAnswer(answer: JsonValue, kind: ExpressionKind, catalog: Catalog): FilterResult {
  const value = openAnswer(answer, kind)
  if (kind === 'value') return classifyResult({ value, givesStreams: false, catalog })
  const listed = listAnswer(value)
  if (!listed.every(isNamed)) return classifyResult({ value, givesStreams: true, catalog })
  const known = listed.filter((item) => findStreams(item, catalog).length > 0)
  const found = known.flatMap((item) => findStreams(item, catalog))
  return { kind: 'streams', streams: [...new Set(found)], value: listed === value ? known : value }
}

/** The server may wrap a list that the expression itself gives bare. */
export function openAnswer(answer: JsonValue, kind: ExpressionKind): JsonValue {
  const isWrapped = isJsonObject(answer) && Array.isArray(answer.streams) && Object.keys(answer).length === 1
  return isWrapped && kind !== 'catalog' ? (answer.streams ?? null) : answer
}

/** The items of an answer, or it alone; null is none. */
export function listAnswer(value: JsonValue): readonly JsonValue[] {
  if (value === null) return []
  if (isJsonObject(value) && Array.isArray(value.streams)) return value.streams
  return Array.isArray(value) ? value : [value]
}

function isNamed(item: JsonValue): boolean {
  return isJsonObject(item) && typeof item.name === 'string'
}

/** Where only one stream has the name, an answer without its namespace means that one. */
function findStreams(item: JsonValue, catalog: Catalog): readonly Stream[] {
  if (!isJsonObject(item) || typeof item.name !== 'string') return []
  const same = streamNamesOf(catalog).named(item.name)
  const namespace = typeof item.namespace === 'string' ? item.namespace : undefined
  const exact = same.filter((stream) => stream.namespace === namespace)
  return exact.length === 0 && namespace === undefined && same.length === 1 ? same : exact
}
