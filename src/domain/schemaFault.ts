import type { Validator } from '@cfworker/json-schema'
import { createValidator } from './createValidator'
import type { FieldProblem } from './fieldProblem'
import { findJsonFault } from './findJsonFault'
import type { JsonObject, JsonValue } from './json'
import type { FieldNode } from './sourceForm'

const validators = new WeakMap<JsonObject, Validator>()

function validatorOf(schema: JsonObject): Validator {
  const known = validators.get(schema)
  if (known !== undefined) return known
  const made = createValidator(schema)
  validators.set(schema, made)
  return made
}

/** What a field's schema says against a value: its type, its limits, its options. */
export function schemaFault(field: FieldNode, value: JsonValue | undefined): Omit<FieldProblem, 'path'> | undefined {
  const { schema } = field
  const text = typeof value === 'string' && !field.multiline && field.kind !== 'select' ? value.trim() : value
  const { valid, errors } = validatorOf(schema).validate(text)
  if (valid) return undefined
  const keyword = errors[0]?.keyword
  const limit = (name: string) => (typeof schema[name] === 'number' ? schema[name] : undefined)
  switch (keyword) {
    case 'type':
      return typeFault(field, value)
    case 'enum':
      return { code: 'not_an_option' }
    case 'minimum':
      return { code: 'too_small', limit: limit('minimum') }
    case 'maximum':
      return { code: 'too_large', limit: limit('maximum') }
    case 'exclusiveMinimum':
      return { code: 'not_above', limit: limit('exclusiveMinimum') }
    case 'exclusiveMaximum':
      return { code: 'not_below', limit: limit('exclusiveMaximum') }
    case 'multipleOf':
      return { code: 'not_a_multiple', limit: limit('multipleOf') }
    case 'minLength':
      return { code: 'too_short', limit: limit('minLength') }
    case 'maxLength':
      return { code: 'too_long', limit: limit('maxLength') }
    case 'minItems':
    case 'minProperties':
      return { code: 'too_few', limit: limit(keyword) }
    case 'maxItems':
    case 'maxProperties':
      return { code: 'too_many', limit: limit(keyword) }
    case 'uniqueItems':
      return { code: 'repeated' }
    default:
      return { code: 'wrong_type' }
  }
}

function typeFault(field: FieldNode, value: JsonValue | undefined): Omit<FieldProblem, 'path'> {
  if (field.kind === 'number') {
    if (typeof value === 'string' && /^[+-]?\d{16,}$/.test(value)) return { code: 'too_long_number' }
    return { code: field.schema.type === 'integer' ? 'not_an_integer' : 'not_a_number' }
  }
  if (field.kind === 'map' && Array.isArray(value)) return { code: 'unnamed_entries' }
  if (field.kind !== 'json') return { code: 'wrong_type' }
  if (typeof value === 'string') return { code: 'not_json', ...findJsonFault(value) }
  if (field.schema.type === 'object') return { code: 'not_json_object' }
  return { code: field.schema.type === 'array' ? 'not_json_list' : 'wrong_type' }
}
