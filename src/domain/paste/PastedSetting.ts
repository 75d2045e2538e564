import type { JsonValue } from '../json'

/** One thing a pasted text says, by the names it says it under. */
export type PastedSetting = {
  /** Names from the outside in: one for a line or a part of a URL, more for a member deep in a JSON object. */
  names: readonly string[]
  value: JsonValue
  /** Holds a password somewhere inside, so it may only go where secrets go. */
  secretOnly?: true
  /** Derived from another setting: nobody misses it when it finds no field. */
  derived?: true
  /** Says everything at once. Where it finds a field, nobody misses what is `within` it. */
  whole?: true
  within?: true
  /** Name of the line whose value this was taken from. */
  from?: string
  /** Stood after the `?` of a URL. */
  parameter?: true
}
