import { isJsonObject, type JsonValue } from './json'
import { keyword, membersOf } from './specKeywords'

const keywords = new Set(
  'type title description required order properties additionalProperties oneOf enum default group groups'.split(' '),
)

/**
 * Whether a member of `properties` is no field but a keyword that got in there, one level too deep: a keyword's name with a
 * value that is no schema (`"required": ["host"]`), or `additionalProperties` that allows any object and says nothing about
 * it, as generators of specs write it (source-mssql). Nobody could know what to enter there. Like other typos it is passed
 * over in silence; a required one is sent as the empty object that it asks for.
 */
export function isStrayKeyword(key: string, value: JsonValue | undefined): boolean {
  if (!keywords.has(key)) return false
  return isJsonObject(value) ? key === 'additionalProperties' && saysNothing(value) : true
}

function saysNothing(schema: { [key: string]: JsonValue }): boolean {
  const hasWords = keyword(schema, 'title') !== undefined || keyword(schema, 'description') !== undefined
  const isOther = keyword(schema, 'type') !== 'object' || membersOf(keyword(schema, 'properties')).length > 0
  const values = keyword(schema, 'additionalProperties')
  if (hasWords || isOther) return false
  return isJsonObject(values) ? Object.keys(values).length === 0 || saysNothing(values) : values !== false
}
