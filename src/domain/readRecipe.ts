import type { SyncMode } from './catalog'
import { isJsonObject, type JsonValue } from './json'
import type { Recipe, RecipeStream } from './recipe'
import { type DestinationSyncMode, destinationSyncModes } from './streamConfig'

/** Why a text is no recipe that can be used. */
export type RecipeFault =
  | { code: 'not_json' | 'not_a_recipe' }
  /** Written by a later release, or by something else. */
  | { code: 'version_unknown'; version: string }
  /** `position` counts from 1. */
  | { code: 'stream_invalid'; position: number }
  | { code: 'rules_invalid' }

/** A recipe, or why there is none. */
export type RecipeReading = { ok: true; recipe: Recipe } | { ok: false; fault: RecipeFault }

const syncModes: readonly unknown[] = ['full_refresh', 'incremental'] satisfies SyncMode[]

/**
 * Reads a recipe from its text, or from what `JSON.parse` made of it. Strict, since a recipe half understood would select the
 * wrong things: members it does not know are left out, members of another shape refused.
 */
export function readRecipe(input: unknown): RecipeReading {
  const value = typeof input === 'string' ? parse(input) : input
  if (value === undefined) return { ok: false, fault: { code: 'not_json' } }
  if (!isJsonObject(value) || !Object.hasOwn(value, 'version')) return { ok: false, fault: { code: 'not_a_recipe' } }
  if (value.version !== 1) {
    return { ok: false, fault: { code: 'version_unknown', version: String(JSON.stringify(value.version)) } }
  }
  if (!Array.isArray(value.streams)) return { ok: false, fault: { code: 'not_a_recipe' } }
  const streams: RecipeStream[] = []
  for (const [at, item] of value.streams.entries()) {
    const stream = readStream(item)
    if (stream === undefined) return { ok: false, fault: { code: 'stream_invalid', position: at + 1 } }
    streams.push(stream)
  }
  const rules = readRules(value.rules)
  if (rules === 'invalid') return { ok: false, fault: { code: 'rules_invalid' } }
  return { ok: true, recipe: { version: 1, streams, ...(rules && { rules }) } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readStream(value: JsonValue | undefined): RecipeStream | undefined {
  if (!isJsonObject(value)) return undefined
  const { name, namespace, sync_mode, destination_sync_mode, cursor_field, primary_key } = value
  if (typeof name !== 'string') return undefined
  if (!isAbsent(namespace) && typeof namespace !== 'string') return undefined
  if (sync_mode !== undefined && !isSyncMode(sync_mode)) return undefined
  if (destination_sync_mode !== undefined && !isDestinationMode(destination_sync_mode)) return undefined
  if (!isAbsent(cursor_field) && !isPath(cursor_field)) return undefined
  if (!isAbsent(primary_key) && !isKey(primary_key)) return undefined
  return {
    name,
    ...(typeof namespace === 'string' && { namespace }),
    ...(sync_mode !== undefined && { sync_mode }),
    ...(destination_sync_mode !== undefined && { destination_sync_mode }),
    ...(cursor_field !== undefined && { cursor_field }),
    ...(primary_key !== undefined && { primary_key }),
  }
}

function readRules(value: JsonValue | undefined): Recipe['rules'] | 'invalid' {
  if (isAbsent(value)) return undefined
  if (!isJsonObject(value)) return 'invalid'
  const { cursor_field, primary_key } = value
  if (cursor_field !== undefined && !isKey(cursor_field)) return 'invalid'
  if (primary_key !== undefined && !isListOf(primary_key, isKey)) return 'invalid'
  return { ...(cursor_field && { cursor_field }), ...(primary_key && { primary_key }) }
}

function isAbsent(value: JsonValue | undefined): value is null | undefined {
  return value === undefined || value === null
}

function isSyncMode(value: JsonValue): value is SyncMode {
  return syncModes.includes(value)
}

function isDestinationMode(value: JsonValue): value is DestinationSyncMode {
  return destinationSyncModes.some((mode) => mode === value)
}

function isListOf<Item>(value: JsonValue, isItem: (item: unknown) => item is Item): value is Item[] & JsonValue[] {
  return Array.isArray(value) && value.every(isItem)
}

function isPath(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string')
}

function isKey(value: unknown): value is string[][] {
  return Array.isArray(value) && value.every(isPath)
}
