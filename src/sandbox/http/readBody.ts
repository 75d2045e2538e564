import type { Context } from 'hono'
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'
import { ApiError, invalidMember } from './ApiError'

/** The JSON body. Throws a 422 when there is none, as the API's framework does. */
export async function readJson(context: Context): Promise<JsonValue> {
  try {
    return await context.req.json<JsonValue>()
  } catch {
    throw new ApiError(422, 'The request body is not JSON', [
      { path: [], message: 'The request body is not JSON', type: 'value_error.jsondecode' },
    ])
  }
}

export async function readObject(context: Context): Promise<JsonObject> {
  const body = await readJson(context)
  if (!isJsonObject(body)) throw invalidMember([], 'The request body must be an object', 'type_error.dict')
  return body
}

/** A member that must be there and be text. */
export function requireText(body: JsonObject, key: string): string {
  const value = readText(body, key)
  if (value === undefined) throw invalidMember([key], `'${key}' is required`, 'value_error.missing')
  return value
}

/** A member that is text, or is not there. */
export function readText(body: JsonObject, key: string): string | undefined {
  const value = body[key]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw invalidMember([key], `'${key}' must be a string`, 'type_error.str')
  return value
}

/** The first of several names of one member: the API renamed it over the years. */
export function readObjectMember(body: JsonObject, keys: readonly [string, ...string[]]): JsonObject {
  const key = keys.find((name) => body[name] !== undefined && body[name] !== null)
  if (key === undefined) throw invalidMember([keys[0]], `'${keys[0]}' is required`, 'value_error.missing')
  const value = body[key]
  if (!isJsonObject(value)) throw invalidMember([key], `'${key}' must be an object`, 'type_error.dict')
  return value
}

export function readTexts(body: JsonObject, key: string): string[] {
  const value = body[key]
  if (value === undefined || value === null) return []
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw invalidMember([key], `'${key}' must be a list of strings`, 'type_error.list')
}

export function readTagsMode(value: JsonValue | undefined, key: string, fallback: 'any' | 'all'): 'any' | 'all' {
  if (value === undefined || value === null) return fallback
  if (value === 'any' || value === 'all') return value
  throw invalidMember([key], `'${key}' must be 'any' or 'all'`, 'value_error.enum')
}
