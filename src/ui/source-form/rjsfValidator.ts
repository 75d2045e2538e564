import { type Schema, Validator } from '@cfworker/json-schema'
import type { RJSFSchema, ValidatorType } from '@rjsf/utils'
import { isJsonObject, type JsonValue, jsonEquals } from '../../domain/json'

/**
 * The validator rjsf asks for while it draws. Interpreted, so that it runs under a strict content security policy. What
 * a person sees comes from `checkSourceConfig`, which knows the form's own rules, so this one reports no errors itself.
 */
export function createRjsfValidator(): ValidatorType {
  const known = new WeakMap<object, { validator: Validator; last: { data: unknown; valid: boolean } | undefined }>()

  function isValid(schema: RJSFSchema, data: unknown): boolean {
    const entry = known.get(schema) ?? {
      validator: new Validator(withoutPatterns(schema) as Schema, '7'),
      last: undefined,
    }
    known.set(schema, entry)
    if (entry.last !== undefined && jsonEquals(entry.last.data as JsonValue, data as JsonValue)) return entry.last.valid
    const valid = validates(entry.validator, data)
    entry.last = { data, valid }
    return valid
  }

  return {
    validateFormData: () => ({ errors: [], errorSchema: {} }),
    isValid: (schema, data) => isValid(schema, data),
    rawValidation: (schema, data) => ({ errors: isValid(schema, data) ? [] : (['invalid'] as never[]) }),
  }
}

/**
 * A copy for the validator, which writes into it. A connector's pattern could take it forever, and never decides which shape
 * a value has.
 */
function withoutPatterns(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutPatterns)
  if (!isJsonObject(schema)) return schema
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'pattern' || typeof value !== 'string')
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutPatterns(value)]))
}

function validates(validator: Validator, data: unknown): boolean {
  try {
    return data !== undefined && validator.validate(data).valid
  } catch {
    // A pattern that JavaScript cannot read, or a reference that leads nowhere: no verdict, so no match.
    return false
  }
}
