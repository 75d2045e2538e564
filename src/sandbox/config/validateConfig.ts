import { type Schema, Validator } from '@cfworker/json-schema'
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'
import type { ApiIssue } from '../http/ApiError'
import { toCheckableSchema } from './toCheckableSchema'

/** What is wrong with a configuration, by member, each complaint naming it. Empty when it fits the spec. */
export function validateConfig(spec: JsonObject, config: JsonObject): ApiIssue[] {
  // The validator writes into the schema it is given; what it gets here was made for this one call.
  const schema = toCheckableSchema(spec, config)
  const { valid, errors } = new Validator(schema as Schema, '7', false).validate(config)
  if (valid) return []

  const issues = errors.flatMap(({ keyword, instanceLocation, error }) => {
    if (containerKeywords.has(keyword)) return []
    const path = readPointer(instanceLocation)
    if (keyword === 'required') {
      // The validator tells the missing key in its text alone.
      const missing = /"(.*)"/.exec(error)?.[1] ?? ''
      return [{ path: [...path, missing], message: `'${missing}' is a required property`, type: 'value_error.missing' }]
    }
    const message = `'${path.at(-1) ?? 'source_config'}' is not valid: ${tell(error, valueAt(config, path))}`
    return [{ path, message, type: `value_error.${keyword}` }]
  })
  return issues.length > 0
    ? distinct(issues)
    : [{ path: [], message: 'The configuration does not fit', type: 'value_error' }]
}

/** Keywords that only report that something inside them failed. */
const containerKeywords = new Set([
  'properties',
  'allOf',
  'anyOf',
  'oneOf',
  'items',
  'additionalProperties',
  '$ref',
  'patternProperties',
])

/** A validator may quote what it read, and what it read may be a secret. */
function tell(error: string, value: JsonValue | undefined): string {
  const quoted = typeof value === 'object' ? undefined : String(value)
  return quoted ? error.split(quoted).join('…') : error
}

function readPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function valueAt(root: JsonValue, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }, root)
}

function distinct(issues: ApiIssue[]): ApiIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify([issue.path, issue.type]), issue])).values()]
}
