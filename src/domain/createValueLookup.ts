import { type JsonValue, jsonEquals } from './json'

/** Says whether a value is one of many, without going through them for each that is asked about, unless it holds others. */
export function createValueLookup(values: readonly JsonValue[]): (value: JsonValue) => boolean {
  const plain = new Set(values)
  const nested = values.filter((value) => typeof value === 'object' && value !== null)
  return (value) => plain.has(value) || nested.some((other) => jsonEquals(other, value))
}
