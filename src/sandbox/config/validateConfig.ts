import { type Schema, Validator } from '@cfworker/json-schema'
import type { JsonObject } from '../../domain/json'
import type { ApiIssue } from '../http/ApiError'
import { toCheckableSchema } from './toCheckableSchema'

/**
 * What is wrong with a configuration, by member. Each complaint names its member and none quotes a value: a value may be a
 * secret. Empty when the configuration fits the spec.
 */
export function validateConfig(spec: JsonObject, config: JsonObject): ApiIssue[] {
  // The validator writes into the schema it is given; what it gets here was made for this one call.
  const schema = toCheckableSchema(spec, config)
  const { valid, errors } = new Validator(schema as Schema, '7', false).validate(config)
  if (valid) return []

  const choices = errors
    .filter(({ keyword }) => keyword === 'anyOf')
    .map(({ keywordLocation }) => `${keywordLocation}/`)
  const issues = errors
    // Of a choice that was not made, every option would complain.
    .filter(({ keywordLocation }) => !choices.some((choice) => keywordLocation.startsWith(choice)))
    .flatMap(({ keyword, instanceLocation, error }) => readUnit(keyword, readPointer(instanceLocation), error))
  return [...new Map(issues.map((issue) => [JSON.stringify([issue.path, issue.type]), issue])).values()]
}

/** Keywords that only report that something inside them failed. */
const containers = new Set(['properties', 'allOf', 'items', 'additionalProperties', 'additionalItems'])

const complaints: Record<string, string> = {
  type: 'is not of the right type',
  const: 'is not the expected value',
  enum: 'is not one of the permitted values',
  pattern: 'does not match the expected pattern',
  false: 'is not a known property',
  anyOf: 'does not fit any of its options',
  minimum: 'is too small',
  exclusiveMinimum: 'is too small',
  maximum: 'is too large',
  exclusiveMaximum: 'is too large',
  minLength: 'is too short',
  maxLength: 'is too long',
  minItems: 'has too few items',
  maxItems: 'has too many items',
  uniqueItems: 'has items that are the same',
}

function readUnit(keyword: string, path: string[], error: string): ApiIssue[] {
  if (containers.has(keyword)) return []
  if (keyword === 'required') {
    // The validator tells the missing key in its text alone.
    const missing = /"(.*)"/s.exec(error)?.[1] ?? ''
    return [{ path: [...path, missing], message: `'${missing}' is a required property`, type: 'value_error.missing' }]
  }
  const complaint = complaints[keyword] ?? 'is not valid'
  return [
    {
      path,
      message: `'${path.at(-1) ?? 'The configuration'}' ${complaint}`,
      type: `value_error.${keyword.toLowerCase()}`,
    },
  ]
}

function readPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
}
